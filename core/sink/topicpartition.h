// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace penstock {

/// One partition of one topic. A file is a topic of one partition, called 0.
struct TopicPartition
{
    std::string topic; ///< UTF-8
    std::int32_t partition = 0;

    bool is(std::string_view otherTopic, std::int32_t otherPartition) const
    {
        return partition == otherPartition && topic == otherTopic;
    }
    auto operator<=>(const TopicPartition &) const = default;
};

} // namespace penstock
