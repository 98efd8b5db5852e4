// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/importqueue.h"
#include "core/pipeline/pipelinesnapshot.h"

namespace penstock {

/// What the end of a run means for its file in a queue.
struct RunOutcome
{
    ImportQueue::State state = ImportQueue::State::Succeeded; ///< or Failed, or Stopped
    std::optional<Error> error{};                             ///< why it failed; also when only rows were refused
    ImportQueue::Counts counts{};

    /// Of a run that is over.
    static RunOutcome of(const PipelineSnapshot &snapshot);
};

} // namespace penstock
