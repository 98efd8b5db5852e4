// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <variant>

namespace penstock {

class Column;

/// Compares the values of one column with a constant. A null passes IsNull alone; NaN is equal to nothing.
struct RowTest
{
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, IsNull, IsNotNull };
    using Value = std::variant<std::int64_t, std::uint64_t, double, bool, std::string>;

    std::size_t column = 0;
    Operator op = Operator::Equal;
    /// As the column's type has it: int64 for Integer, Timestamp and Duration, and so on. Any other passes nothing.
    Value value{};

    /// Takes the mark (1) from the rows first, first + 1, … of the column that do not pass; marks are 0 or 1.
    void apply(const Column &values, std::size_t first, std::span<std::uint8_t> marks) const;
};

} // namespace penstock
