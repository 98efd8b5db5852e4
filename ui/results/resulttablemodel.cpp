// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resulttablemodel.h"

#include "core/async/visibletext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QFontDatabase>

namespace penstock {

namespace {

bool isNumeric(const Column &column)
{
    return column.type() != ColumnType::Text && column.type() != ColumnType::Boolean;
}

} // namespace

QString columnTypeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return ResultTableModel::tr("integer");
    case ColumnType::Unsigned:
        return ResultTableModel::tr("unsigned integer");
    case ColumnType::Float:
        return ResultTableModel::tr("float");
    case ColumnType::Boolean:
        return ResultTableModel::tr("boolean");
    case ColumnType::Text:
        return ResultTableModel::tr("text");
    case ColumnType::Timestamp:
        return ResultTableModel::tr("time (UTC)");
    case ColumnType::Duration:
        return ResultTableModel::tr("duration");
    }
    return {};
}

QString rowCountText(quint64 rows)
{
    return rows == 1 ? ResultTableModel::tr("1 row") : ResultTableModel::tr("%1 rows").arg(formatCount(rows));
}

ResultTableModel::ResultTableModel(QObject *parent) : QAbstractTableModel(parent) {}

ResultTableModel::~ResultTableModel() = default;

void ResultTableModel::setTable(std::shared_ptr<const Table> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_order.reset();
    m_covered = 0;
    m_filtered = false;
    m_columns.clear();
    m_types.clear();
    m_rows = 0;
    if (m_table) {
        for (std::size_t i = 0; i < m_table->columnCount(); ++i)
            m_types.push_back(m_table->column(i).type());
        m_columns = m_table->visibleColumns();
        m_rows = shownRowsOf(m_table->rowCount());
    }
    endResetModel();
}

int ResultTableModel::shownRowsOf(std::size_t tableRows) const
{
    std::size_t rows = tableRows;
    if (m_order)
        rows = m_order->size() + (m_filtered ? 0 : tableRows - m_covered);
    return int(std::min(rows, std::size_t(maximumRows)));
}

void ResultTableModel::sync()
{
    if (!m_table)
        return;
    revealColumns();
    noticeWidenedColumns();
    const int rows = shownRowsOf(m_table->rowCount());
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void ResultTableModel::revealColumns()
{
    for (std::size_t i = m_types.size(); i < m_table->columnCount(); ++i)
        m_types.push_back(m_table->column(i).type());
    // New ones stand between those that are shown already, whose order does not change.
    const std::vector<std::size_t> columns = m_table->visibleColumns();
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (at < m_columns.size() && m_columns[at] == columns[at])
            continue;
        beginInsertColumns({}, int(at), int(at));
        m_columns.insert(m_columns.begin() + std::ptrdiff_t(at), columns[at]);
        endInsertColumns();
    }
}

void ResultTableModel::noticeWidenedColumns()
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const ColumnType type = m_table->column(tableColumn(column)).type();
        if (type == m_types[tableColumn(column)])
            continue;
        m_types[tableColumn(column)] = type;
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, column), index(m_rows - 1, column));
    }
}

void ResultTableModel::setOrder(RowOrder order, std::size_t covered, bool filtered)
{
    if (!m_table)
        return;
    // Not layoutChanged(): a view asks for every persistent index then, and a selection of all rows is one per row.
    beginResetModel();
    m_order = std::move(order);
    m_covered = covered;
    m_filtered = filtered;
    m_rows = shownRowsOf(m_table->rowCount());
    endResetModel();
}

void ResultTableModel::extendOrder(RowOrder order, std::size_t covered)
{
    if (!m_table || !m_filtered || !m_order || order->size() < m_order->size())
        return;
    const int before = m_rows;
    const int rows = int(std::min(order->size(), std::size_t(maximumRows)));
    if (rows > before)
        beginInsertRows({}, before, rows - 1);
    m_order = std::move(order);
    m_covered = covered;
    m_rows = rows;
    if (rows > before)
        endInsertRows();
}

RowOrder ResultTableModel::wholeOrder() const
{
    const bool knowsAll = m_order && (m_filtered || m_covered == m_table->rowCount());
    return knowsAll ? m_order : nullptr;
}

std::size_t ResultTableModel::tableRow(int row) const
{
    const auto shown = std::size_t(row);
    if (!m_order)
        return shown;
    return shown < m_order->size() ? (*m_order)[shown] : m_covered + (shown - m_order->size());
}

bool ResultTableModel::isCut() const
{
    return m_table && m_rows == maximumRows && m_table->rowCount() > std::size_t(maximumRows);
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Column &column = m_table->column(tableColumn(index.column()));
    const std::size_t row = tableRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.isNull(row) ? QString(QChar(0x2013)) : visibleText(toText(column, row));
    case Qt::EditRole:
        return toText(column, row);
    case Qt::AccessibleTextRole:
        return column.isNull(row) ? tr("no value") : visibleText(toText(column, row));
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumeric(column) ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::ForegroundRole:
        return column.isNull(row) ? QVariant(themeColor(ThemeRole::Muted)) : QVariant();
    case IsNullRole:
        return column.isNull(row);
    case IsNumericRole:
        return isNumeric(column);
    default:
        return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(qulonglong(tableRow(section) + 1)) : QVariant();
    if (section < 0 || section >= int(m_columns.size()))
        return {};
    const Column &column = m_table->column(tableColumn(section));
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(column.name());
    case Qt::ToolTipRole:
        return visibleText(column.role() == ColumnRole::Tag
                               ? tr("%1: tag").arg(column.name())
                               : tr("%1: %2").arg(column.name(), columnTypeName(column.type())));
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace penstock
