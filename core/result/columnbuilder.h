// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columndata.h"

namespace penstock {

/// Fills a column whose type is that of its first value; others widen it by the rules of Column::append…().
///
/// For decoders: as long as the values are of one type, appending one costs little more than storing it.
class ColumnBuilder
{
public:
    explicit ColumnBuilder(const QString &name, ColumnRole role = ColumnRole::Field);

    /// The name promises times: integers are nanoseconds. A value that is none makes it a plain field again.
    void expectTimes();

    /// The type is known before the first value.
    void expect(ColumnType type);

    const QString &name() const { return m_column.name(); }
    std::size_t size() const { return m_column.size(); }
    const Column &column() const { return m_column; }
    bool isTime() const { return m_column.role() == ColumnRole::Time; }

    void appendNull() { m_column.appendNull(); }
    void appendNulls(std::size_t count) { m_column.appendNulls(count); }

    void appendInteger(std::int64_t value)
    {
        if (m_integers)
            return store(m_integers, value);
        if (m_floats)
            return store(m_floats, static_cast<double>(value));
        begin(ColumnType::Integer);
        m_column.appendInteger(value);
        remember();
    }

    void appendUnsigned(std::uint64_t value)
    {
        begin(ColumnType::Unsigned);
        m_column.appendUnsigned(value);
        remember();
    }

    void appendFloat(double value)
    {
        if (m_floats)
            return store(m_floats, value);
        begin(ColumnType::Float);
        m_column.appendFloat(value);
        remember();
    }

    void appendBoolean(bool value)
    {
        if (m_booleans)
            return store(m_booleans, std::uint8_t(value ? 1 : 0));
        begin(ColumnType::Boolean);
        m_column.appendBoolean(value);
        remember();
    }

    void appendText(std::string_view value)
    {
        if (m_texts)
            return store(m_texts, value);
        begin(ColumnType::Text);
        m_column.appendText(value);
        remember();
    }

    /// A value that says itself that it is a Timestamp or a Duration.
    void appendNanoseconds(ColumnType type, std::int64_t nanoseconds);

    /// What has been appended. Goes on with an empty column of the same name and role, and of the same type if there
    /// were values.
    Column take();

private:
    template <typename Values, typename Value> void store(Values *values, Value value)
    {
        values->append(value);
        m_column.m_data->open.countRow(true);
    }

    void begin(ColumnType type);
    void remember();
    void becomeField();

    Column m_column;
    bool m_typed = false;

    // Where values of the column's own type go; all null but one, or all.
    IntegerBlocks *m_integers = nullptr; // Integer, and Timestamp while times are expected
    FloatBlocks *m_floats = nullptr;
    BooleanBlocks *m_booleans = nullptr;
    TextStore *m_texts = nullptr;
};

} // namespace penstock
