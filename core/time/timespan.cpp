// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timespan.h"

#include <array>

namespace penstock {

namespace {

using namespace std::string_view_literals;

constexpr std::array between{" - "sv, " \u2013 "sv, " \u2014 "sv, " -- "sv, " to "sv, " bis "sv};

std::optional<TimeSpanText> parted(std::string_view text, std::string_view by)
{
    const std::size_t at = text.find(by);
    if (at == std::string_view::npos || at == 0 || text.find(by, at + by.size()) != std::string_view::npos)
        return {};
    return TimeSpanText{text.substr(0, at), text.substr(at + by.size())};
}

} // namespace

std::optional<TimeSpanText> TimeSpanText::of(std::string_view text)
{
    for (const std::string_view by : between) {
        if (const auto span = parted(text, by))
            return span;
    }
    // 2024/03/05 is a date.
    const auto span = parted(text, "/");
    return span && span->begin.find(':') != std::string_view::npos ? span : std::nullopt;
}

} // namespace penstock
