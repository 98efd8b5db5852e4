// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/rowledger.h"
#include "core/sink/topicpartition.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace penstock {

/// How far the worker has come in one partition of the source; of a source without partitions, in all of it.
struct SourcePart
{
    TopicPartition partition{};
    RowLedger::Stretch stretch{}; ///< what is not in the first sink's ledger yet
    quint64 undelivered = 0;      ///< lines that the first sink gathers
    quint64 row = 0;              ///< the last that was taken
    quint64 highestRow = 0;       ///< that was ever taken; the same unless the source went back
    bool isBegun = false;         ///< at least one was
    /// Of each sink: the first row that it has not got. Empty: none was given up, or all came again.
    std::vector<std::uint64_t> again{};

    bool isAgain() const { return !again.empty() && row <= highestRow; }

    // Of partitioned sources:
    bool isAssigned = false; ///< to this reader
    bool isHeld = false;     ///< the source lets it stand still
    bool isGivenUp = false;  ///< what waited of it was given up, and it is not read before its sink goes on
};

} // namespace penstock
