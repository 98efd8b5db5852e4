// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/errorlimit.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/pipeline/pipelinesnapshot.h"

namespace penstock {

std::optional<Error> ErrorLimit::reached(const PipelineSnapshot &now, bool atEnd) const
{
    constexpr quint64 enoughRows = 1'000;
    const quint64 refused = now.rejected - now.resumed.rejected;
    const quint64 read = now.read - now.resumed.rows();
    const bool tooMany = rows && refused >= *rows;
    const bool tooLargeShare =
        percent && read > 0 && (atEnd || read >= enoughRows) && double(refused) * 100.0 > *percent * double(read);
    if (refused == 0 || (!tooMany && !tooLargeShare))
        return {};
    Error error;
    error.message = withCount(
        tooMany ? tr("Stopped, because %n row(s) were refused, as it was asked for.", nullptr, plural(refused))
                : tr("Stopped, because %n row(s) of %1 were refused, more than the %2 % that were allowed.", nullptr,
                     plural(refused))
                      .arg(read)
                      .arg(*percent),
        refused);
    if (!now.rejectedRows.isEmpty()) {
        const RejectedRow &first = now.rejectedRows.first();
        error.message = joinedSentences(
            error.message,
            first.column.isEmpty()
                ? tr("The first is line %1: %2.").arg(first.position).arg(first.reason)
                : tr("The first is line %1, column %2: %3.").arg(first.position).arg(first.column, first.reason));
    }
    return error;
}

} // namespace penstock
