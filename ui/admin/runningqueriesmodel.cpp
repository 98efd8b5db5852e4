// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/runningqueriesmodel.h"

#include "core/async/visibletext.h"
#include "core/client/talk/answertable.h"
#include "core/result/resultset.h"

#include <QFontDatabase>

#include <algorithm>
#include <utility>

namespace penstock {

void RunningQueriesModel::set(const ResultSet &rows)
{
    QStringList columns;
    QList<QStringList> listed;
    for (const ResultSet::Entry &entry : rows.entries()) {
        const Table &table = *entry.table;
        if (columns.isEmpty()) {
            for (std::size_t i = 0; i < table.columnCount(); ++i) {
                if (table.column(i).name() != QLatin1String("measurement")) // of a list that has no name
                    columns += table.column(i).name();
            }
        }
        listed.reserve(listed.size() + qsizetype(table.rowCount()));
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            QStringList cells;
            cells.reserve(columns.size());
            for (const QString &name : std::as_const(columns))
                cells += cellText(table, name, row);
            listed += cells;
        }
    }
    if (!columns.isEmpty())
        setColumns(columns);

    // Those that are there no more go, those that stay are told anew: the selection stays with its query.
    const int key = column({QStringLiteral("qid"), QStringLiteral("id")});
    const auto isThere = [key](const QList<QStringList> &list, const QStringList &cells) {
        return std::ranges::any_of(
            list, [&](const QStringList &other) { return key >= 0 && other.value(key) == cells.value(key); });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isThere(listed, m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (const QStringList &cells : std::as_const(listed)) {
        const int row = key < 0 ? -1 : rowOf(cells.value(key));
        if (row >= 0) {
            m_rows[row] = cells;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows += cells;
            endInsertRows();
        }
    }
}

void RunningQueriesModel::setColumns(const QStringList &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

int RunningQueriesModel::column(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const qsizetype at = m_columns.indexOf(name); at >= 0)
            return int(at);
    }
    return -1;
}

QString RunningQueriesModel::id(int row) const
{
    return m_rows.value(row).value(column({QStringLiteral("qid"), QStringLiteral("id")}));
}

QString RunningQueriesModel::statement(int row) const
{
    return m_rows.value(row).value(column({QStringLiteral("query"), QStringLiteral("query_text")}));
}

int RunningQueriesModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->id(row) == id)
            return row;
    }
    return -1;
}

int RunningQueriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunningQueriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RunningQueriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::FontRole)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::ToolTipRole)
        return visibleText(m_rows[index.row()].value(index.column()));
    if (role == Qt::DisplayRole)
        return visibleText(m_rows[index.row()].value(index.column())).simplified();
    return {};
}

QVariant RunningQueriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_columns.size();
    return isName ? QVariant(m_columns[section]) : QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace penstock
