// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerfilter.h"

#include "ui/explorer/explorermodel.h"

namespace penstock {

ExplorerFilter::ExplorerFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ExplorerFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ExplorerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (ExplorerModel::kind(index)) {
    case ExplorerNode::Kind::More: // not all names were searched, or not all that were found are shown
        return true;
    case ExplorerNode::Kind::Database:
    case ExplorerNode::Kind::RetentionPolicy:
    case ExplorerNode::Kind::TagValue:
    case ExplorerNode::Kind::Measurement:
    case ExplorerNode::Kind::Tag:
    case ExplorerNode::Kind::Field:
        return index.data().toString().contains(m_text, Qt::CaseInsensitive);
    default:
        return false;
    }
}

} // namespace penstock
