// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace penstock {

/// A cell that says from when to when: "01.01.2024 00:00 - 01.01.2024 01:00", "2024-03-05T09:00Z/2024-03-05T10:00Z".
struct TimeSpanText
{
    std::string_view begin;
    std::string_view end;

    /// By what stands between the two (" - ", with any dash, "/" behind a time of day); nothing when there is none of
    /// these, or more than one. The two need be no times.
    static std::optional<TimeSpanText> of(std::string_view text);
};

} // namespace penstock
