// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnbuilder.h"

#include <simdjson.h>

#include <string>

namespace penstock {

/// A column of objects that leave their nulls out. Finds out whether its texts are times.
class JsonRowColumn
{
public:
    /// What the key or the caller says of the values.
    enum class Promise { None, Times, PointTime, SeriesName };

    /// A promise that the first value does not keep counts for nothing.
    JsonRowColumn(const std::string &key, const QString &name, Promise promise, simdjson::dom::element first);

    const std::string &key() const { return m_key; }
    const QString &name() const { return m_builder.name(); }

    /// Of the rows since the last take().
    std::size_t size() const { return m_builder.size(); }

    /// For null, and for a text as the server writes times.
    static bool isTime(simdjson::dom::element value);

    /// True for a column that takes nothing else.
    bool holdsPointTimes() const { return m_builder.isTime(); }

    void append(simdjson::dom::element value);
    void appendNulls(std::size_t count) { m_builder.appendNulls(count); }

    /// The values since the last take(). Texts that all look like times are taken for times from then on.
    Column take();

private:
    enum class Texts { Plain, Times, PerhapsTimes };

    void becomeTimes();

    std::string m_key;
    ColumnBuilder m_builder;
    Texts m_texts;
};

} // namespace penstock
