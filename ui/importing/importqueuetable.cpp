// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importqueuetable.h"

#include "ui/common/theme.h"
#include "ui/importing/importqueuemodel.h"

#include <QHeaderView>

#include <algorithm>

namespace penstock {

ImportQueueTable::ImportQueueTable(ImportQueueModel *model, const QString &name, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setAccessibleName(name);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::small);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ImportQueueModel::File, QHeaderView::Stretch);
    header->setSectionResizeMode(ImportQueueModel::State, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportQueueModel::Rows, QHeaderView::ResizeToContents);
}

void ImportQueueTable::fitRows()
{
    constexpr int atMost = 5;
    const int rows = std::clamp(model()->rowCount(), 1, atMost);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth());
}

/// What became of a file may be a sentence: it takes half of the table at most, so that its name is read.
int ImportQueueTable::sizeHintForColumn(int column) const
{
    const int wish = QTableView::sizeHintForColumn(column);
    return column == ImportQueueModel::Rows ? std::min(wish, viewport()->width() / 2) : wish;
}

} // namespace penstock
