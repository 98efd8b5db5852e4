// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace penstock {

/// One message as it came.
struct MqttMessage
{
    std::uint64_t number = 0; ///< from 1 on, of one client
    std::string topic{};
    std::string payload{};
    std::int64_t time = 0; ///< nanoseconds, when it came
};

} // namespace penstock
