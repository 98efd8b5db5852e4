// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/queuebar.h"

#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/importqueuemodel.h"
#include "ui/importing/importqueuetable.h"

#include <QAction>
#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock {

QueueBar::QueueBar(ImportQueue &queue, QWidget *parent)
    : QWidget(parent), m_queue(queue), m_model(new ImportQueueModel(queue, this))
{
    m_summary = new RoleLabel(ThemeRole::Muted, this);
    m_summary->setElided(true);
    m_then = new QComboBox(this);
    m_then->addItems({tr("Look at each file before it is imported"), tr("Go on by itself until a file fails"),
                      tr("Go on by itself, also after a file that fails")});
    m_then->setAccessibleDescription(tr("Further files"));
    m_then->setFocusPolicy(Qt::StrongFocus);
    m_then->setToolTip(tr("By itself: files with the columns of the last one are imported in the same way. Where "
                          "something is to be asked, it waits for you."));
    m_list = new QToolButton(this);
    m_list->setText(tr("Files"));
    m_list->setToolTip(tr("Show the files of the queue, and what became of each"));
    m_list->setIcon(themedIcon(QStringLiteral("chevron-down")));
    m_list->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_summary, 1);
    row->addWidget(m_then);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(row);
    makeTable();
    column->addWidget(m_table);
    connect(m_list, &QAbstractButton::toggled, m_table, &QWidget::setVisible);
    connect(&queue, &ImportQueue::changed, this, &QueueBar::present);
    present();
}

void QueueBar::makeTable()
{
    m_table = new ImportQueueTable(m_model, tr("Files of the queue"), this);
    auto *takeOut = new QAction(tr("&Take out of the queue"), m_table);
    takeOut->setShortcut(QKeySequence::Delete);
    takeOut->setShortcutContext(Qt::WidgetShortcut);
    connect(takeOut, &QAction::triggered, this, &QueueBar::takeOut);
    m_table->addAction(takeOut);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->hide();
}

/// Those that wait; what has begun is told as long as the queue is there.
void QueueBar::takeOut()
{
    QList<quint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids += m_model->id(index.row());
    for (const quint64 id : ids)
        m_queue.remove(id);
}

bool QueueBar::goesOnAfter(ImportQueue::State state) const
{
    return (state == ImportQueue::State::Succeeded && m_then->currentIndex() != Wait) ||
           (state == ImportQueue::State::Failed && m_then->currentIndex() == GoOn);
}

void QueueBar::setListShown(bool shown)
{
    m_list->setChecked(shown);
}

void QueueBar::present()
{
    m_summary->setText(queueSummary(m_queue.entries()));
    setVisible(m_queue.entries().size() > 1);
    m_table->fitRows();
    if (const int row = m_model->rowOf(m_queue.running()); row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

} // namespace penstock
