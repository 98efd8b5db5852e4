// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/point.h"

namespace penstock {

Point &Point::addTag(std::string key, std::string value)
{
    m_tags.emplace_back(std::move(key), std::move(value));
    return *this;
}

Point &Point::addDecimal(std::string key, std::string digits)
{
    return add(std::move(key), Digits{std::move(digits)});
}

Point &Point::add(std::string key, Value value)
{
    m_fields.emplace_back(std::move(key), std::move(value));
    return *this;
}

void Point::view(std::int64_t now, PointView &view) const
{
    view.measurement = m_measurement;
    view.tags.clear();
    for (const auto &[key, value] : m_tags)
        view.tags.push_back({key, value});
    view.fields.clear();
    for (const auto &[key, value] : m_fields) {
        view.fields.push_back({key, std::visit(
                                        []<typename T>(const T &held) -> FieldValue {
                                            if constexpr (std::same_as<T, Digits>)
                                                return Decimal{held.text};
                                            else if constexpr (std::same_as<T, std::string>)
                                                return std::string_view(held);
                                            else
                                                return held;
                                        },
                                        value)});
    }
    view.time = m_time.value_or(now);
}

} // namespace penstock
