// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace penstock {

/// A number as somebody wrote it, such as 219.230: becomes a float field with these digits.
struct Decimal
{
    std::string_view digits;
    bool isWritten = false; ///< as lines have it: perhaps a minus, digits, and perhaps a point and digits

    bool operator==(const Decimal &other) const { return digits == other.digits; }
};

/// The value of one field. Text is a view: the owner of the point keeps the bytes (UTF-8) alive.
using FieldValue = std::variant<std::int64_t, std::uint64_t, double, bool, std::string_view, Decimal>;

struct TagView
{
    std::string_view key;
    std::string_view value;

    bool operator==(const TagView &) const = default;
};

struct FieldView
{
    std::string_view key;
    FieldValue value;

    bool operator==(const FieldView &) const = default;
};

/// One point, as views into somebody else's bytes; made to be reused for the next row without allocating.
struct PointView
{
    std::string_view measurement;
    std::vector<TagView> tags;     ///< empty values are left out when encoded
    std::vector<FieldView> fields; ///< at least one
    std::int64_t time = 0;         ///< nanoseconds since the epoch
    std::uint32_t table = 0;       ///< not 0: views of keys that are the same in two of its points are the same text

    bool operator==(const PointView &other) const
    {
        return measurement == other.measurement && tags == other.tags && fields == other.fields && time == other.time;
    }
};

/// A number for PointView::table that no other points have.
std::uint32_t newPointTable();

} // namespace penstock
