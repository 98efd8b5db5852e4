// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/rowledger.h"
#include "core/sink/recordplace.h"
#include "core/sink/topicpartition.h"

#include <QtGlobal>

#include <vector>

namespace penstock {

class SinkBatch;

/// How far the worker has come in one partition of the source; of a source without partitions, in all of it.
struct SourcePart
{
    TopicPartition partition{};
    RowLedger::Stretch stretch{}; ///< what is not in the first sink's ledger yet
    quint64 undelivered = 0;      ///< lines that the first sink gathers
    RecordPlace last{};           ///< the last record that was taken
    RecordPlace highest{};        ///< that was ever taken; the same unless the source went back
    bool isCut = false;           ///< others of the same row follow
    bool isBegun = false;         ///< at least one was taken
    /// Of each sink: what it has not got begins there. Empty: nothing was given up, or all came again.
    std::vector<RecordPlace> again{};

    bool isAgain() const { return !again.empty() && last <= highest; }
    /// To the last record.
    RowLedger::Stretch taken() const;
    /// What the first sink hands over with a batch, and `stretch` begins anew. `isAdding`: while it takes the last
    /// record, which may be the first of its next batch. `offset`: behind the last record.
    RowLedger::Stretch hand(const SinkBatch &batch, bool isAdding, qint64 offset);
    /// The same without one.
    RowLedger::Stretch hand(const RowLedger::Stretch &upTo, qint64 offset);
    /// Of a sink beside the first.
    RowLedger::Stretch endOf(const SinkBatch &batch, bool isAdding) const;

    // Of partitioned sources:
    bool isAssigned = false; ///< to this reader
    bool isHeld = false;     ///< the source lets it stand still
    bool isGivenUp = false;  ///< what waited of it was given up, and it is not read before its sink goes on
};

} // namespace penstock
