// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowcolumn.h"

#include "core/result/jsoncell.h"
#include "core/result/wiretext.h"

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
    : m_key(key),
      m_builder(name, roleOf(promise, first)),
      m_texts(promise == Promise::None ? Texts::PerhapsTimes : Texts::Plain)
{
    if (promise == Promise::Times || m_builder.isTime()) {
        m_texts = Texts::Times;
        m_builder.expect(ColumnType::Timestamp);
    }
}

bool JsonRowColumn::isTime(dom::element value)
{
    return value.is_null() || timeOf(value);
}

void JsonRowColumn::append(dom::element value)
{
    const auto time = m_texts == Texts::Plain ? std::nullopt : timeOf(value);
    if (m_texts == Texts::Times && time)
        return m_builder.appendNanoseconds(ColumnType::Timestamp, *time);
    if (!time && !value.is_null())
        m_texts = Texts::Plain;
    appendCell(&m_builder, value);
}

Column JsonRowColumn::take()
{
    if (m_texts == Texts::PerhapsTimes && m_builder.column().hasValues())
        becomeTimes();
    return m_builder.take();
}

void JsonRowColumn::becomeTimes()
{
    const Column texts = m_builder.take();
    ColumnBuilder times(texts.name());
    times.expect(ColumnType::Timestamp);
    for (std::size_t row = 0; row < texts.size(); ++row) {
        if (texts.isNull(row))
            times.appendNull();
        else
            times.appendNanoseconds(ColumnType::Timestamp, readZonelessTime(texts.text(row)).value_or(0));
    }
    m_builder = std::move(times);
    m_texts = Texts::Times;
}

} // namespace penstock
