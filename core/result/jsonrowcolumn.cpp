// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowcolumn.h"

#include "core/result/jsoncell.h"
#include "core/result/wiretext.h"

#include <limits>

namespace penstock {

namespace {

namespace dom = simdjson::dom;

std::optional<std::int64_t> timeOf(dom::element value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? readZonelessTime(text) : std::nullopt;
}

ColumnRole roleOf(JsonRowColumn::Promise promise, dom::element first)
{
    using Promise = JsonRowColumn::Promise;
    if (promise == Promise::PointTime && JsonRowColumn::isTime(first))
        return ColumnRole::Time;
    if (promise == Promise::SeriesName && first.is_string())
        return ColumnRole::SeriesName;
    return ColumnRole::Field;
}

} // namespace

JsonRowColumn::JsonRowColumn(const std::string &key, const QString &name, Promise promise, dom::element first)
    : m_key(key), m_builder(name, roleOf(promise, first)), m_timesOnly(promise == Promise::Times || m_builder.isTime())
{
    if (m_timesOnly)
        m_builder.expect(ColumnType::Timestamp);
}

bool JsonRowColumn::isTime(dom::element value)
{
    return value.is_null() || timeOf(value);
}

void JsonRowColumn::append(dom::element value)
{
    if (m_timesOnly) {
        if (const auto time = timeOf(value))
            return m_builder.appendNanoseconds(ColumnType::Timestamp, *time);
        m_timesOnly = value.is_null();
    } else if (value.is_null() && m_builder.column().type() == ColumnType::Float) {
        ++m_unwritable;
        return m_builder.appendFloat(std::numeric_limits<double>::quiet_NaN());
    }
    appendCell(&m_builder, value);
}

} // namespace penstock
