// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/entrylist.h"

#include "core/answer/resultnames.h"
#include "ui/common/format.h"
#include "ui/results/resulttablemodel.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype shownColumns = 4;
constexpr qsizetype nameCharacters = 40; // beside the number of rows

} // namespace

void EntryList::setStatements(const QStringList &statements)
{
    beginResetModel();
    m_statements = statements;
    m_result = nullptr;
    m_names.clear();
    m_count = 0;
    endResetModel();
}

void EntryList::update(const ResultSet *result, bool all)
{
    const int count = result ? int(result->entries().size()) : 0;
    const auto named = qsizetype(std::min(std::size_t(count), namedEntries));
    m_result = result;
    if (result && (all || m_names.size() != named)) {
        std::vector<ResultLabel> labels;
        labels.reserve(std::size_t(named));
        for (std::size_t i = 0; i < std::size_t(named); ++i)
            labels.push_back(labelOf(result->entries()[i].statement, *result->entries()[i].table));
        m_names = nameResults(labels, m_statements);
    }
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

QString EntryList::nameOf(int row) const
{
    if (row < m_names.size())
        return m_names[row];
    const ResultSet::Entry &entry = m_result->entries()[std::size_t(row)];
    const ResultLabel label = labelOf(entry.statement, *entry.table);
    const QString text = !label.series.isEmpty()  ? label.series
                         : !label.yield.isEmpty() ? label.yield
                                                  : label.columns.mid(0, shownColumns).join(QStringLiteral(", "));
    return tr("%1: %2", "number of a table, its name").arg(formatCount(quint64(row) + 1), text);
}

QVariant EntryList::data(const QModelIndex &index, int role) const
{
    if (!m_result || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = nameOf(index.row());
    if (role == Qt::ToolTipRole)
        return name;
    if (role == RowsRole)
        return rowCountText(m_result->entries()[std::size_t(index.row())].table->rowCount());
    if (role != Qt::DisplayRole)
        return {};
    const QString shown = name.size() > nameCharacters ? name.first(nameCharacters - 1) + u'…' : name;
    return withRows(shown, data(index, RowsRole).toString());
}

QString EntryList::withRows(const QString &name, const QString &rows)
{
    return tr("%1 · %2", "statement, number of rows").arg(name, rows);
}

} // namespace penstock
