// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/statement.h"
#include "core/series/timespan.h"

namespace penstock {

/// A statement that asks for the same in another span of time.
struct SpanStatement
{
    QString text{};
    QString window{}; ///< to which its windows were shortened; empty: they are as they were

    /// The bounds that the statement has for the time give way to those of the span, both of which are in it; windows
    /// that are longer than a screen needs are shortened (see shortenWindows()). All else stays as it is written.
    ///
    /// InfluxQL and SQL: one SELECT from tables, without INTO, whose bounds must hold (AND). Flux: each range(). What
    /// is not sure to be understood fails with a sentence why.
    static Result<SpanStatement> of(const Statement &statement, const TimeSpan &span);
};

} // namespace penstock
