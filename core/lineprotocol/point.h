// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointtime.h"
#include "core/lineprotocol/pointview.h"

#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace penstock {

/// One point that owns its bytes (UTF-8), with names and types known only at run time.
///
/// Nothing is checked before it is encoded, but the time. A null (std::nullopt) leaves its tag or field out.
class Point
{
public:
    Point() = default;
    explicit Point(std::string measurement) : m_measurement(std::move(measurement)) {}

    const std::string &measurement() const { return m_measurement; }

    /// An empty value leaves the tag out when the point is encoded.
    Point &addTag(std::string key, std::string value);
    template <std::same_as<std::optional<std::string>> T> Point &addTag(std::string key, const T &value)
    {
        return value ? addTag(std::move(key), *value) : *this;
    }

    // An exact type for each kind of field, so that no text becomes a boolean and no integer a float.
    template <std::same_as<bool> T> Point &addField(std::string key, T value) { return add(std::move(key), value); }
    template <std::signed_integral T> Point &addField(std::string key, T value)
    {
        return add(std::move(key), std::int64_t(value));
    }
    template <std::unsigned_integral T>
        requires(!std::same_as<T, bool>)
    Point &addField(std::string key, T value)
    {
        return add(std::move(key), std::uint64_t(value));
    }
    template <std::floating_point T> Point &addField(std::string key, T value)
    {
        return add(std::move(key), double(value));
    }
    Point &addField(std::string key, std::string value) { return add(std::move(key), std::move(value)); }
    Point &addField(std::string key, const char *value) { return add(std::move(key), std::string(value)); }
    Point &addField(std::string key, std::string_view value) { return add(std::move(key), std::string(value)); }
    template <typename T> Point &addField(std::string key, const std::optional<T> &value)
    {
        return value ? addField(std::move(key), *value) : *this;
    }
    /// A float field with exactly these digits, such as 219.230 or 1E+3.
    Point &addDecimal(std::string key, std::string digits);

    /// Whatever toPointTime() takes: an integer and its unit, or a text. On error the point keeps the time it has. 0 is
    /// 1970-01-01; a point without time gets the caller's "now" when it is encoded.
    template <typename... Time> Status setTime(const Time &...time)
    {
        const Result<std::int64_t> nanoseconds = toPointTime(time...);
        if (!nanoseconds)
            return std::unexpected(nanoseconds.error());
        m_time = *nanoseconds;
        return {};
    }
    std::optional<std::int64_t> time() const { return m_time; } ///< nanoseconds since 1970

    /// Fills `view` with views into this point, which must stay as it is while they are used.
    void view(std::int64_t now, PointView &view) const;

private:
    struct Digits
    {
        std::string text;
    };
    using Value = std::variant<std::int64_t, std::uint64_t, double, bool, std::string, Digits>;

    Point &add(std::string key, Value value);

    std::string m_measurement;
    std::vector<std::pair<std::string, std::string>> m_tags;
    std::vector<std::pair<std::string, Value>> m_fields;
    std::optional<std::int64_t> m_time;
};

} // namespace penstock
