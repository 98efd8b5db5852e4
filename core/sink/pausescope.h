// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/sinktrouble.h"
#include "core/sink/topicpartition.h"

namespace penstock {

/// Who stands still: a sink with all the others, the sink alone, or one partition of it.
struct PauseScope
{
    SinkBackpressure::Scope scope = SinkBackpressure::Scope::Sink;
    TopicPartition partition{}; ///< of Scope::Partition

    bool operator==(const PauseScope &) const = default;
};

} // namespace penstock
