// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnbuilder.h"

#include <simdjson.h>

#include <string>

namespace penstock {

/// A column of objects that leave their nulls out.
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

    /// A null that is there all the same is a float that JSON has no word for: NaN.
    void append(simdjson::dom::element value);
    void appendNulls(std::size_t count) { m_builder.appendNulls(count); }

    /// The values since the last take().
    Column take() { return m_builder.take(); }

    /// Values of all rows that the server could not write.
    std::size_t unwritable() const { return m_unwritable; }

private:
    std::string m_key;
    ColumnBuilder m_builder;
    bool m_timesOnly; // so far
    std::size_t m_unwritable = 0;
};

} // namespace penstock
