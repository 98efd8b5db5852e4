// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/gridmodel.h"

#include <utility>

namespace penstock {

/// As many rows as one likes, made when they are looked at: a number, its text, and a time.
class ManyRows final : public GridModel
{
public:
    explicit ManyRows(qint64 rows) : m_rows(rows) {}

    qint64 rowCount() const override { return m_rows; }
    const std::vector<int> &columns() const override { return m_columns; }
    QString columnName(int column) const override { return QStringLiteral("column%1").arg(column); }
    QString columnNote(int column) const override { return columnName(column) + QStringLiteral(": a column"); }
    Kind kind(int column) const override { return column == 0 ? Kind::Number : Kind::Text; }
    bool isNull(qint64 row, int column) const override { return column == 1 && row % 10 == 9; }
    QString shownText(qint64 row, int column) const override
    {
        ++m_asked;
        return isNull(row, column) ? QStringLiteral("–") : exactText(row, column);
    }
    QString exactText(qint64 row, int column) const override
    {
        if (isNull(row, column))
            return {};
        return column == 0 ? QString::number(row) : QStringLiteral("c%1r%2").arg(column).arg(row);
    }

    void grow(qint64 rows)
    {
        m_rows = rows;
        Q_EMIT rowsAppended();
    }
    void setColumns(const std::vector<int> &columns)
    {
        m_columns = columns;
        Q_EMIT columnsChanged();
    }
    void replace(const std::vector<int> &columns)
    {
        m_columns = columns;
        Q_EMIT replaced();
    }

    /// Cells that were looked at since the last time.
    int takeAsked() { return std::exchange(m_asked, 0); }

private:
    qint64 m_rows;
    std::vector<int> m_columns{0, 1, 2, 3};
    mutable int m_asked = 0;
};

} // namespace penstock
