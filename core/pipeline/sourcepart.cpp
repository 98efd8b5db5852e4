// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sourcepart.h"

#include "core/sink/sinkbatch.h"

#include <utility>

namespace penstock {

namespace {

RecordPlace lastOf(const SinkBatch &batch)
{
    return {batch.row(batch.lines() - 1), batch.position(batch.lines() - 1)};
}

} // namespace

RowLedger::Stretch SourcePart::taken() const
{
    return {.lastRow = last.row, .cutAt = isCut ? std::optional(last.position) : std::nullopt};
}

RowLedger::Stretch SourcePart::hand(const SinkBatch &batch, bool isAdding, qint64 offset)
{
    // A record that is one too many for the batch begins the next.
    const RecordPlace end = lastOf(batch);
    if (!isAdding || end == last)
        return hand(taken(), offset);
    if (end.row == last.row)
        return hand({.lastRow = last.row, .cutAt = last.position - 1}, -1);
    return hand({.lastRow = last.row - 1}, -1);
}

RowLedger::Stretch SourcePart::hand(const RowLedger::Stretch &upTo, qint64 offset)
{
    RowLedger::Stretch handed = std::exchange(stretch, {});
    handed.lastRow = upTo.lastRow;
    handed.cutAt = upTo.cutAt;
    handed.offset = offset;
    return handed;
}

RowLedger::Stretch SourcePart::endOf(const SinkBatch &batch, bool isAdding) const
{
    const RecordPlace end = lastOf(batch);
    const bool goesOn = end.row == last.row && (isCut || (isAdding && end < last));
    return {.lastRow = end.row, .cutAt = goesOn ? std::optional(end.position) : std::nullopt};
}

} // namespace penstock
