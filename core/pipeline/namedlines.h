// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/writeoutcome.h"
#include "core/sink/sinkbatch.h"

#include <vector>

namespace penstock {

/// The refused lines of a batch, as far as an answer names them.
struct NamedLines
{
    struct Line
    {
        std::size_t index = 0;
        QString reason;
    };

    std::vector<Line> lines;  ///< ascending, each once
    bool areComplete = false; ///< no other line was refused
};

/// Finds them by number (3.x, QuestDB), by their order where all are refused, or by their text, as 1.x and 2.x quote a
/// line that does not parse.
NamedLines namedLines(const SinkBatch &batch, const WriteOutcome &outcome);

} // namespace penstock
