// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runlist.h"

#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace penstock {

RunList::RunList(QAbstractItemModel *model, const QString &name, const QString &whenEmpty, QWidget *parent)
    : QStackedWidget(parent), m_table(new QTableView(this))
{
    auto *empty = new RoleLabel(ThemeRole::Muted, this);
    empty->setText(whenEmpty);
    empty->setAlignment(Qt::AlignCenter);
    m_table->setModel(model);
    m_table->setAccessibleName(name);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    fitRows(*m_table, spacing::small);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    addWidget(empty);
    addWidget(m_table);

    auto *copyRows = new QAction(tr("&Copy"), m_table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyRows, &QAction::triggered, this, &RunList::copy);

    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &RunList::showPage);
    connect(model, &QAbstractItemModel::modelReset, this, &RunList::showPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
    showPage();
}

void RunList::setWidths(const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column)
        m_table->setColumnWidth(column, std::max(characters.at(column) * characterWidth(fontMetrics()),
                                                 m_table->horizontalHeader()->sectionSizeHint(column)));
}

void RunList::choose(int row)
{
    m_table->selectRow(row);
    m_table->scrollTo(m_table->model()->index(row, 0));
}

int RunList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().row() : -1;
}

QString RunList::selectedText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void RunList::showPage()
{
    setCurrentIndex(m_table->model()->rowCount() > 0 ? 1 : 0);
}

void RunList::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace penstock
