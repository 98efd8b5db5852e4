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
    view.fields.resize(m_fields.size());
    auto field = view.fields.begin();
    for (const auto &[key, value] : m_fields) {
        field->key = key;
        if (const auto *number = std::get_if<double>(&value))
            field->value = *number;
        else if (const auto *integer = std::get_if<std::int64_t>(&value))
            field->value = *integer;
        else if (const auto *text = std::get_if<std::string>(&value))
            field->value = std::string_view(*text);
        else if (const auto *boolean = std::get_if<bool>(&value))
            field->value = *boolean;
        else if (const auto *digits = std::get_if<Digits>(&value))
            field->value = Decimal{digits->text};
        else
            field->value = std::get<std::uint64_t>(value);
        ++field;
    }
    view.time = m_time.value_or(now);
}

} // namespace penstock
