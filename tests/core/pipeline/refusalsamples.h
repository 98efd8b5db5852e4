// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/refusalverdict.h"

#include <string>

/// Batches that are refused, and what servers say of them.
namespace penstock::refusalsamples {

/// "m v=1", … with rows from 101 on, at positions from 201 on.
inline BatchWork workOf(int lines)
{
    BatchWork work;
    for (int line = 1; line <= lines; ++line)
        work.batch.append("m v=" + std::to_string(line), quint64(100 + line), quint64(200 + line));
    return work;
}

inline WriteOutcome outcomeOf(WriteOutcome::Kind kind, quint64 rejected, const QStringList &reasons = {},
                              const QList<RejectedLine> &lines = {})
{
    WriteOutcome outcome;
    outcome.kind = kind;
    outcome.rejected = rejected;
    outcome.reasons = reasons;
    outcome.lines = lines;
    return outcome;
}

inline WriteOutcome partial(int lines, quint64 rejected, const QStringList &reasons = {},
                            const QList<RejectedLine> &named = {})
{
    WriteOutcome outcome = outcomeOf(WriteOutcome::Kind::Partial, rejected, reasons, named);
    outcome.accepted = quint64(lines) - rejected;
    return outcome;
}

/// As a storage says it: so many at least.
inline WriteOutcome dropped(int lines, quint64 rejected, bool byAge = false)
{
    WriteOutcome outcome = outcomeOf(WriteOutcome::Kind::Partial, rejected, {QStringLiteral("no")});
    outcome.rejectedIsExact = rejected == quint64(lines);
    outcome.unknown = quint64(lines) - rejected;
    outcome.byAge = byAge;
    return outcome;
}

inline QList<quint64> rowsOf(const RefusalVerdict &verdict)
{
    QList<quint64> rows;
    for (const RejectedRow &row : verdict.rows)
        rows += row.row;
    return rows;
}

inline QList<quint64> rowsOf(const BatchWork &work)
{
    QList<quint64> rows;
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        rows += work.batch.row(i);
    return rows;
}

} // namespace penstock::refusalsamples
