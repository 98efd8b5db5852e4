// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellrange.h"

namespace penstock {

namespace {

QString escaped(const QString &cell)
{
    const auto isSpecial = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; };
    if (std::none_of(cell.begin(), cell.end(), isSpecial))
        return cell;
    QString quoted = cell;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

/// The texts of a column's cells, its times as they are shown.
class ShownColumn
{
public:
    ShownColumn(const Column &column, const TimeDisplay &times) : m_column(column)
    {
        if (column.type() == ColumnType::Timestamp && !times.isUsual())
            m_times.emplace(times, column);
    }

    QString text(std::size_t row) const
    {
        if (!m_times || m_column.isNull(row))
            return toText(m_column, row);
        std::string text;
        m_times->append(&text, m_column.integer(row));
        return QString::fromStdString(text);
    }

private:
    const Column &m_column;
    std::optional<TimeTexts> m_times;
};

} // namespace

QString toTabSeparated(const Table &table, const CellRange &cells, bool withHeader, const TimeDisplay &times)
{
    std::vector<ShownColumn> columns;
    columns.reserve(cells.columns.size());
    for (const std::size_t column : cells.columns)
        columns.emplace_back(table.column(column), times);
    QString text;
    const auto separate = [&](std::size_t column) {
        if (column > 0)
            text += u'\t';
    };
    if (withHeader) {
        for (std::size_t i = 0; i < cells.columns.size(); ++i) {
            separate(i);
            text += escaped(table.column(cells.columns[i]).name());
        }
        text += u'\n';
    }
    for (std::size_t row = 0; row < cells.rows.size(); ++row) {
        if (row > 0)
            text += u'\n';
        for (std::size_t i = 0; i < cells.columns.size(); ++i) {
            separate(i);
            text += escaped(columns[i].text(cells.rows[row]));
        }
    }
    return text;
}

} // namespace penstock
