// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QList>
#include <QStringList>

namespace penstock {

/// A part of a run's report, for people: a table, or a list of sentences.
struct ReportSection
{
    QString title;
    QStringList columns; ///< empty: a list of sentences, the first cell of each row
    QList<QStringList> rows;
};

/// Figures, sinks, lanes, pauses, rows that are not stored, notes, log: those that hold something.
QList<ReportSection> reportSections(const PipelineSnapshot &run);

} // namespace penstock
