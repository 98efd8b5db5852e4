// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/topicpartition.h"

#include <cstdint>

namespace penstock {

/// A place in a partition: all records before this offset are behind it.
struct PartitionOffset
{
    TopicPartition partition;
    std::uint64_t next = 0;

    bool operator==(const PartitionOffset &) const = default;
};

} // namespace penstock
