// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/goduration.h"

#include "core/csv/cellvalue.h"

#include <algorithm>
#include <array>

namespace penstock {

std::optional<std::int64_t> readGoDuration(std::string_view text)
{
    struct Unit
    {
        std::string_view name;
        double nanoseconds;
    };
    static constexpr std::array units{Unit{"ns", 1},   Unit{"us", 1e3}, Unit{"\xC2\xB5s", 1e3}, Unit{"\xCE\xBCs", 1e3},
                                      Unit{"ms", 1e6}, Unit{"s", 1e9},  Unit{"m", 60e9},        Unit{"h", 3'600e9}};
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text == "0")
        return 0;
    if (text.empty())
        return {};
    double whole = 0; // exact up to 2^53, as far as anybody writes durations by hand
    std::int64_t total = 0;
    while (!text.empty()) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto number = parseFloat(text.substr(0, digits));
        text.remove_prefix(digits);
        const std::size_t letters = std::min(text.find_first_of("0123456789."), text.size());
        const auto unit = std::ranges::find(units, text.substr(0, letters), &Unit::name);
        text.remove_prefix(letters);
        if (!number || unit == units.end())
            return {};
        whole = *number * unit->nanoseconds;
        if (!(whole < 9e18) || total > std::int64_t(9e18) - static_cast<std::int64_t>(whole))
            return {};
        total += static_cast<std::int64_t>(whole);
    }
    return isNegative ? -total : total;
}

} // namespace penstock
