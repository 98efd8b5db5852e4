// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/importing/importplan.h"
#include "core/importing/rowbesideline.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace penstock {

/// What a plan makes of the first rows of its file, read by the same engine as the import.
struct LinePreview
{
    struct Refused
    {
        quint64 line = 0; ///< of the file
        quint64 row = 0;  ///< 1-based, the header not counted
        QString column;   ///< by its name in the database; empty: the row as a whole
        QString reason;
        QString text; ///< of the row, as it stands in the file
    };

    QList<RowBesideLine> lines; ///< the first that would be written
    QStringList times;          ///< of these, as read: 2024-03-05 09:30:00 UTC
    QList<Refused> refused;     ///< the first of them
    quint64 refusedRows = 0;    ///< of `rows`
    quint64 rows = 0;           ///< looked at
    bool isWholeFile = false;

    static constexpr quint64 mostRows = 20'000;
    static constexpr qsizetype mostRefused = 100;

    /// Up to `count` lines. Fails when the file cannot be read; ends early when `cancelled` says so.
    static Result<LinePreview> of(const ImportPlan &plan, qsizetype count, const std::function<bool()> &cancelled);
};

/// "2024-03-05 09:30:00.25 UTC": to the last digit that is not 0, and to the second at least.
QString momentText(std::int64_t nanoseconds);

} // namespace penstock
