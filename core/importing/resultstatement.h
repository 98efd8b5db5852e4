// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvanalysis.h"

#include <QList>

namespace penstock {

/// One way to look at what an import has stored.
struct ResultStatement
{
    QString title; ///< for a menu
    QString text;  ///< InfluxQL

    static constexpr quint64 mostAtOnce = 50'000;

    /// All rows when there are fewer than mostAtOnce; otherwise, to choose from, the first and the newest 1,000, means
    /// over spans of time that make some hundreds of points, and all.
    static QList<ResultStatement> of(const ImportPlan &plan, const CsvAnalysis &analysis, quint64 rows);
};

} // namespace penstock
