// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "ui/common/messagebar.h"

#include <QString>

namespace penstock {

/// What came of the pipelines of one write, for people.
struct LinesOutcome
{
    MessageBar::Kind kind = MessageBar::Kind::Success;
    QString text;
    QString details; ///< may be empty
    quint64 accepted = 0;
    quint64 rejected = 0;
    QList<RejectedRow> refused; ///< those that the runs still know
    QString rejectsFile;        ///< all of them; empty: there are none

    /// `leftOut`: lines with mistakes that were not part of it.
    static LinesOutcome of(const QList<PipelineSnapshot> &runs, quint64 leftOut);
};

/// "1,234 lines · 2 with a mistake · 3 without a time"
QString reviewText(const LineReview &review);

/// "1,234 lines written so far", or that it waits and why.
QString writeProgressText(const QList<PipelineSnapshot> &runs);

} // namespace penstock
