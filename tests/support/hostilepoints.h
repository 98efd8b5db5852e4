// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/point.h"

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Random typed points whose names and texts hold all that line protocol and its readers stumble over. The same seed
/// gives the same points everywhere: no standard distribution is used.
class HostilePoints
{
public:
    /// `extremes`: floats of any size, down and up to the ends.
    explicit HostilePoints(unsigned seed, bool extremes = true) : m_random(seed), m_extremes(extremes) {}

    /// Points of a few tables, a second and some nanoseconds apart from `start` (ns) on, each with its number (from 1
    /// on) as the integer field "row".
    std::vector<Point> make(std::size_t count, std::int64_t start)
    {
        std::vector<Point> points;
        for (std::size_t i = 1; i <= count; ++i) {
            Point point{std::string(pick(tables))};
            for (std::size_t tags = below(4); tags > 0; --tags)
                point.addTag(name(), text(false));
            point.addField("row", static_cast<std::int64_t>(i));
            for (std::size_t fields = below(5); fields > 0; --fields)
                addField(point);
            (void)point.setTime(start + static_cast<std::int64_t>(i) * 1'000'000'000 +
                                    static_cast<std::int64_t>(below(2) * below(1'000'000)),
                                Precision::Nanoseconds);
            points.push_back(point);
        }
        return points;
    }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random()) % limit; }

    template <std::size_t N> std::string_view pick(const std::array<std::string_view, N> &from)
    {
        return from[below(N)];
    }

    /// Most points must be good, or nothing is stored of which anything could be proven.
    std::string name() { return std::string(below(12) == 0 ? pick(badNames) : pick(names)); }

    std::string text(bool inField)
    {
        std::string text;
        for (std::size_t pieces = 1 + below(5); pieces > 0; --pieces)
            text += pick(texts);
        if (inField && below(4) == 0)
            text += "\n";
        if (inField && below(4) == 0)
            text += "\\\nmore\r\n\t";
        return text;
    }

    void addField(Point &point)
    {
        const std::string key = name();
        // A type for each name, nearly always: else nearly all would be refused for that.
        const std::size_t kind =
            below(20) == 0 ? below(4) : (key.size() + static_cast<unsigned char>(key[0] | 0x20)) % 4;
        switch (kind) {
        case 0:
            point.addField(key, number());
            break;
        case 1:
            point.addField(key, integers[below(integers.size())]);
            break;
        case 2:
            point.addField(key, below(2) == 0);
            break;
        default:
            point.addField(key, text(true));
        }
    }

    double number()
    {
        switch (m_extremes ? below(4) : 0) {
        case 0:
            return static_cast<double>(below(2'000'000)) / 1000 - 1000;
        case 1:
            return floats[below(floats.size())];
        default: {
            const auto number = std::bit_cast<double>(std::uint64_t(m_random()) << 32U | m_random());
            return std::isfinite(number) ? number : 1.5;
        }
        }
    }

    static constexpr std::array<std::string_view, 14> tables{
        "plain",       "with blank", "equals=sign", "Capital",    "capital", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80",
        "a.b",         "plain2",     "minus-sign",  "semi;colon", "under_",  "x",
        "back\\slash", "comma,table"};
    static constexpr std::array<std::string_view, 12> names{
        "v",      "w",  "a b", "a=b",  "\xc3\xa4", "\xe2\x82\xac\xf0\x9f\x98\x80",
        "under_", "n1", "n2",  "Name", "db",       "greptime_x"};
    static constexpr std::array<std::string_view, 13> badNames{
        "time",    "Timestamp", "timestamp", "a,b", "A b",       "\xc3\x84",          "back\\",
        "quo\"te", "__name__",  "V",         "x.y", "tab\tname", "greptime_timestamp"};
    static constexpr std::array<std::string_view, 16> texts{"C:\\dir\\", "\\",  "\\\\",      " ",     ",", "=",
                                                            "\"",        "x",   "ä€😀",      "end\\", "#", "'",
                                                            "12.5",      "\\n", "long text", "\\,"};
    static constexpr std::array<std::int64_t, 7> integers{0,
                                                          1,
                                                          -1,
                                                          9'007'199'254'740'993,
                                                          std::numeric_limits<std::int64_t>::max(),
                                                          std::numeric_limits<std::int64_t>::min(),
                                                          std::numeric_limits<std::int64_t>::min() + 1};
    static constexpr std::array<double, 7> floats{0.1, -0.0, 1e300, 5e-324, 0.30000000000000004, 1e-7, 123456.75};

    std::mt19937 m_random;
    bool m_extremes;
};

} // namespace penstock
