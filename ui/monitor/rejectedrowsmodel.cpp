// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/rejectedrowsmodel.h"

#include "core/async/visibletext.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"

#include <algorithm>

namespace penstock {

void RejectedRowsModel::setRows(const QList<RejectedRow> &rows)
{
    if (rows.isSharedWith(m_rows))
        return;
    // They grow at the end while a run lasts, and are put in the file's order when it is over.
    const bool goesOn = rows.size() >= m_rows.size() &&
                        std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(),
                                   [](const RejectedRow &old, const RejectedRow &row) { return old.row == row.row; });
    if (!goesOn) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

int RejectedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() <= LineColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && (number || index.column() == TextColumn))
        return fixedFont();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RejectedRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case RowColumn:
        return row.row == 0 ? QString() : formatCount(row.row);
    case LineColumn:
        return row.position == 0 ? QString() : formatCount(row.position);
    case NameColumn:
        return visibleText(row.column);
    case ReasonColumn:
        return visibleText(row.reason);
    case TextColumn:
        return visibleText(row.text);
    default:
        return {};
    }
}

QVariant RejectedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Column");
    case ReasonColumn:
        return tr("Reason");
    case TextColumn:
        return tr("Text in the file");
    default:
        return {};
    }
}

} // namespace penstock
