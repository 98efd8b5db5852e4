// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/differencetable.h"

#include "core/result/cellcursor.h"

#include <QCoreApplication>

#include <string>
#include <utility>

namespace penstock {

namespace {

struct TableDifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TableDifference)
};

constexpr std::size_t rowsBetweenLooks = 4'096;

/// Reads cells of a column, in any order, into another one.
class CellTaker
{
public:
    explicit CellTaker(const Column &from) : m_column(from), m_cursor(from) {}

    void take(std::size_t row, Column *into)
    {
        m_cursor.seek(row);
        if (m_cursor.isNull())
            return into->appendNull();
        switch (m_column.type()) {
        case ColumnType::Integer:
        case ColumnType::Timestamp:
        case ColumnType::Duration:
            return into->appendInteger(m_cursor.integer());
        case ColumnType::Unsigned:
            return into->appendUnsigned(m_column.unsignedInteger(row));
        case ColumnType::Float:
            return into->appendFloat(m_cursor.number());
        case ColumnType::Boolean:
            return into->appendBoolean(m_column.boolean(row));
        case ColumnType::Text:
            return into->appendText(m_cursor.text());
        }
    }

private:
    const Column &m_column;
    CellCursor m_cursor;
};

Column emptyLike(const Column &column, const QString &name, ColumnRole role)
{
    Column made(name, column.type(), role);
    made.setZone(column.zone());
    return made;
}

} // namespace

std::optional<Table> differenceTable(const TableDifference &difference, const Table &before, const Table &now,
                                     const std::stop_token &stop)
{
    constexpr std::uint32_t none = TableDifference::none;
    Column what(TableDifferenceText::tr("difference"), ColumnType::Text);
    const std::string changed = TableDifferenceText::tr("changed").toStdString();
    const std::string gone = TableDifferenceText::tr("only before").toStdString();
    const std::string added = TableDifferenceText::tr("only now").toStdString();
    Table table;
    std::vector<ComparedColumns::Pair> keys = difference.columns.keys;
    if (difference.columns.time)
        keys.insert(keys.begin(), *difference.columns.time);
    const auto visit = [&](auto each) {
        for (std::size_t i = 0; i < difference.rows.size(); ++i) {
            if (i % rowsBetweenLooks == 0 && stop.stop_requested())
                return false;
            each(difference.rows[i]);
        }
        return true;
    };
    for (const auto &[one, other] : keys) {
        const Column &old = before.column(one);
        const bool isKey = old.role() == ColumnRole::Time || old.role() == ColumnRole::SeriesName;
        Column made = emptyLike(old, old.name(), isKey ? old.role() : ColumnRole::Tag);
        CellTaker first(old);
        CellTaker second(now.column(other));
        const bool isWhole = visit([&](const TableDifference::Row &row) {
            row.before == none ? second.take(row.now, &made) : first.take(row.before, &made);
        });
        if (!isWhole)
            return {};
        table.addColumn(std::move(made));
    }
    const bool isWhole = visit([&](const TableDifference::Row &row) {
        what.appendText(row.before == none ? added : row.now == none ? gone : changed);
    });
    if (!isWhole)
        return {};
    table.addColumn(std::move(what));
    for (const auto &[one, other] : difference.columns.values) {
        const QString name = before.column(one).name();
        Column old = emptyLike(before.column(one), TableDifferenceText::tr("%1 before").arg(name), ColumnRole::Field);
        Column fresh = emptyLike(now.column(other), TableDifferenceText::tr("%1 now").arg(name), ColumnRole::Field);
        CellTaker first(before.column(one));
        CellTaker second(now.column(other));
        const bool isAll = visit([&](const TableDifference::Row &row) {
            row.before == none ? old.appendNull() : first.take(row.before, &old);
            row.now == none ? fresh.appendNull() : second.take(row.now, &fresh);
        });
        if (!isAll)
            return {};
        table.addColumn(std::move(old));
        table.addColumn(std::move(fresh));
    }
    return table;
}

} // namespace penstock
