// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminlistmodel.h"

#include "core/async/visibletext.h"
#include "core/client/talk/answertable.h"
#include "core/result/resultset.h"
#include "core/time/durationtext.h"
#include "ui/admin/adminlisting.h"
#include "ui/common/durationwords.h"
#include "ui/common/fixedfont.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Beyond, rows are not compared one by one with those of before.
constexpr qsizetype mostCompared = 2'000;

} // namespace

AdminListModel::AdminListModel(const AdminListingInfo &info, QObject *parent)
    : QAbstractTableModel(parent),
      m_keys(info.keys),
      m_durations(info.durations),
      m_keptUntil(info.keptUntil),
      m_seriesName(info.seriesName)
{
}

/// The columns of the first table count: the others are of the same list.
void AdminListModel::gather(const Table &table, QStringList *columns, QList<QStringList> *rows)
{
    const std::optional<std::size_t> series = table.findRole(ColumnRole::SeriesName);
    bool namesSeries = !m_seriesName.isEmpty() && series;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        namesSeries = namesSeries && (table.column(i).name() != m_seriesName || i == series);
    if (columns->isEmpty()) {
        if (namesSeries)
            columns->append(m_seriesName);
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Column &column = table.column(i);
            if (i == series || column.role() == ColumnRole::SeriesName)
                continue;
            columns->append(column.name());
            if (column.type() == ColumnType::Boolean)
                m_flags.insert(column.name());
            else if (column.type() != ColumnType::Text && column.type() != ColumnType::Timestamp)
                m_numbers.insert(column.name());
        }
    }
    const QString seriesColumn = series ? table.column(*series).name() : QString();
    rows->reserve(rows->size() + qsizetype(table.rowCount()));
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        cells.reserve(columns->size());
        for (const QString &name : std::as_const(*columns))
            cells += cellText(table, namesSeries && name == m_seriesName ? seriesColumn : name, row);
        rows->append(cells);
    }
}

void AdminListModel::set(const ResultSet &listed)
{
    QStringList columns;
    QList<QStringList> rows;
    for (const ResultSet::Entry &entry : listed.entries())
        gather(*entry.table, &columns, &rows);
    take(columns, rows);
}

void AdminListModel::set(const Table &table)
{
    QStringList columns;
    QList<QStringList> rows;
    gather(table, &columns, &rows);
    take(columns, rows);
}

void AdminListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void AdminListModel::take(const QStringList &columns, const QList<QStringList> &rows)
{
    const auto reset = [&] {
        beginResetModel();
        if (!columns.isEmpty())
            m_columns = columns;
        m_rows = rows;
        endResetModel();
    };
    const bool isOther = !columns.isEmpty() && columns != m_columns;
    if (isOther || m_keys.isEmpty() || rows.size() > mostCompared || m_rows.size() > mostCompared) {
        reset();
        return;
    }
    // Those that are there no more go, those that stay are told anew: the selection stays with its row.
    QSet<QString> there;
    for (const QStringList &cells : rows)
        there.insert(keyOf(cells));
    QSet<QString> before;
    for (int row = 0; row < rowCount(); ++row)
        before.insert(key(row));
    if (there.size() < rows.size() || before.size() < m_rows.size()) {
        reset(); // two have one key, as caches of two kinds may: each has its row
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (there.contains(key(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QHash<QString, int> places;
    for (int row = 0; row < rowCount(); ++row)
        places.insert(key(row), row);
    for (const QStringList &cells : rows) {
        const QString key = keyOf(cells);
        if (const auto place = places.constFind(key); place != places.cend()) {
            m_rows[*place] = cells;
            Q_EMIT dataChanged(index(*place, 0), index(*place, columnCount() - 1));
        } else {
            places.insert(key, rowCount());
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.append(cells);
            endInsertRows();
        }
    }
}

int AdminListModel::column(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const qsizetype at = m_columns.indexOf(name); at >= 0)
            return int(at);
    }
    return -1;
}

QString AdminListModel::value(int row, const QStringList &columns) const
{
    return m_rows.value(row).value(column(columns));
}

QString AdminListModel::keyOf(const QStringList &cells) const
{
    QStringList parts;
    for (const QString &name : m_keys) {
        if (const qsizetype at = m_columns.indexOf(name); at >= 0)
            parts += cells.value(at);
    }
    return parts.join(QChar(u'\0'));
}

QString AdminListModel::key(int row) const
{
    return keyOf(m_rows.value(row));
}

int AdminListModel::rowOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const QStringList &cells) { return !key.isEmpty() && keyOf(cells) == key; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString AdminListModel::rowText(int row) const
{
    return visibleText(m_rows.value(row).join(u'\t'));
}

QString AdminListModel::headerText() const
{
    return m_columns.join(u'\t');
}

int AdminListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AdminListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool AdminListModel::isKeptForEver(int row, int column) const
{
    const QString &text = m_rows[row].value(column);
    return m_columns[column] == m_keptUntil.first && !text.isEmpty() && text == value(row, {m_keptUntil.second});
}

QString AdminListModel::shown(int row, int column) const
{
    const QString &name = m_columns[column];
    const QString text = m_rows[row].value(column);
    if (m_flags.contains(name))
        return text == QStringLiteral("true") ? tr("yes") : text == QStringLiteral("false") ? tr("no") : text;
    if (isKeptForEver(row, column))
        return durationWords(QStringLiteral("0s"));
    return m_durations.contains(name) ? durationWords(text) : visibleText(text).simplified();
}

QVariant AdminListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::ToolTipRole:
        return visibleText(m_rows[index.row()].value(index.column()));
    case Qt::FontRole:
        return fixedFont();
    case Qt::TextAlignmentRole:
        return m_numbers.contains(m_columns[index.column()]) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                                             : QVariant();
    case SortRole: {
        const QString text = m_rows[index.row()].value(index.column());
        if (m_durations.contains(m_columns[index.column()])) {
            const auto duration = durationFromText(text);
            // What is kept for ever is kept longest.
            if (duration)
                return duration->count() == 0 ? std::numeric_limits<qint64>::max() : qint64(duration->count());
        }
        if (isKeptForEver(index.row(), index.column()))
            return QStringLiteral("9999-12-31T23:59:59Z"); // behind every time
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    default:
        return {};
    }
}

QVariant AdminListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < m_columns.size();
    if (isColumn && role == Qt::DisplayRole)
        return columnTitle(m_columns[section], m_durations.contains(m_columns[section]));
    if (isColumn && role == Qt::TextAlignmentRole && m_numbers.contains(m_columns[section]))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter); // as its figures are
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace penstock
