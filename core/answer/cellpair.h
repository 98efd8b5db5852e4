// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/cellcursor.h"

#include <cmath>
#include <string>

namespace penstock {

/// Reads two columns side by side, quickly when rows ascend. For one thread.
class CellPair
{
public:
    CellPair(const Column &one, const Column &other) : m_one(one), m_other(other) {}

    /// Null is the same as null, NaN as NaN; a whole number as a float of that value; texts letter by letter. Values of
    /// other types are compared as they are written.
    bool areSame(std::size_t row, std::size_t otherRow)
    {
        m_one.seek(row);
        m_other.seek(otherRow);
        if (m_one.isNull() || m_other.isNull())
            return m_one.isNull() && m_other.isNull();
        const ColumnType type = m_one.type();
        if (type == m_other.type()) {
            if (type == ColumnType::Text)
                return m_one.text() == m_other.text();
            if (type == ColumnType::Float)
                return m_one.number() == m_other.number() ||
                       (std::isnan(m_one.number()) && std::isnan(m_other.number()));
            if (type != ColumnType::Unsigned && type != ColumnType::Boolean)
                return m_one.integer() == m_other.integer();
        }
        if (type == ColumnType::Integer && m_other.type() == ColumnType::Float)
            return isWhole(m_one.integer(), m_other.number());
        if (type == ColumnType::Float && m_other.type() == ColumnType::Integer)
            return isWhole(m_other.integer(), m_one.number());
        m_text.clear();
        m_otherText.clear();
        m_one.appendTo(&m_text);
        m_other.appendTo(&m_otherText);
        return m_text == m_otherText;
    }

private:
    static bool isWhole(std::int64_t integer, double number)
    {
        return number >= -0x1p63 && number < 0x1p63 && static_cast<double>(integer) == number &&
               static_cast<std::int64_t>(number) == integer;
    }

    CellCursor m_one;
    CellCursor m_other;
    std::string m_text;
    std::string m_otherText;
};

} // namespace penstock
