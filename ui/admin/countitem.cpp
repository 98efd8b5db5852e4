// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/countitem.h"

#include "ui/common/characterwidth.h"
#include "ui/common/fixedfontdelegate.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace penstock {

namespace {

constexpr int figureCharacters = 21;

} // namespace

bool CountItem::operator<(const QTreeWidgetItem &other) const
{
    const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
    if (column == 0)
        return text(0).localeAwareCompare(other.text(0)) < 0;
    return data(column, numberRole).toDouble() < other.data(column, numberRole).toDouble();
}

QTreeWidget *CountItem::newTree(const QString &name, const QStringList &headings, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(name);
    tree->setHeaderLabels(headings);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setTextElideMode(Qt::ElideMiddle);
    tree->setSortingEnabled(true);
    const int character = characterWidth(tree->fontMetrics());
    tree->setColumnWidth(0, character * nameCharacters);
    auto *figures = new FixedFontDelegate(tree);
    for (int i = 1; i < tree->columnCount(); ++i) {
        tree->setColumnWidth(i, std::max(character * figureCharacters, tree->header()->sectionSizeHint(i)));
        tree->setItemDelegateForColumn(i, figures);
        tree->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    }
    tree->header()->setStretchLastSection(false);
    return tree;
}

} // namespace penstock
