// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/history/historydock.h"

#include "core/workspace/queryhistory.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/query/history/historydelegate.h"
#include "ui/query/history/historymodel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

enum Page { Runs, Nothing, NothingFound };

} // namespace

HistoryDock::HistoryDock(QueryHistory &history, QWidget *parent) : LateDock(tr("History"), parent), m_history(history)
{
    setObjectName(QStringLiteral("history"));
}

QWidget *HistoryDock::makeContents()
{
    m_model = new HistoryModel(m_history, this);
    QWidget *const content = makeList();
    makeActions();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        updateState();
    });
    connect(m_starred, &QToolButton::toggled, this, [this](bool only) {
        m_model->setStarredOnly(only);
        updateState();
    });
    connect(m_list, &QListView::activated, this, &HistoryDock::openCurrent);
    connect(&m_history, &QueryHistory::changed, this, &HistoryDock::updateState);
    updateState();
    return content;
}

QWidget *HistoryDock::makeList()
{
    auto *content = new QWidget(this);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Find in the history"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_starred = new QToolButton;
    m_starred->setIcon(themedIcon(QStringLiteral("star"), ThemeRole::Text));
    m_starred->setText(tr("Starred only"));
    m_starred->setToolTip(m_starred->text());
    m_starred->setAccessibleName(m_starred->text());
    m_starred->setCheckable(true);
    m_starred->setAutoRaise(true);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // each is as wide as the list
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Queries that were run"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(QStringLiteral("history"), tr("Nothing was run yet"),
                                      tr("Each query that you run is kept here, without passwords."), {}, m_stack));
    m_stack->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing found"),
                                      tr("No query of the history is like that."), {}, m_stack));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::small, spacing::hair, spacing::small, 0);
    row->setSpacing(spacing::hair);
    row->addWidget(m_filter);
    row->addWidget(m_starred);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    content->setFocusProxy(m_filter);
    return content;
}

void HistoryDock::makeActions()
{
    const auto add = [this](const QString &icon, const QString &text, void (HistoryDock::*slot)()) {
        auto *action = new QAction(themedIcon(icon), text, m_list);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
        return action;
    };
    add(QStringLiteral("plus"), tr("&Open in a new tab"), &HistoryDock::openCurrent);
    add(QStringLiteral("copy"), tr("&Copy the text"), &HistoryDock::copyCurrent)->setShortcut(QKeySequence::Copy);
    m_star = add(QStringLiteral("star"), tr("&Star"), &HistoryDock::starCurrent);
    m_star->setShortcut(Qt::Key_Space);
    add(QStringLiteral("trash"), tr("&Remove"), &HistoryDock::removeCurrent)->setShortcut(QKeySequence::Delete);
    auto *separator = new QAction(m_list);
    separator->setSeparator(true);
    m_list->addAction(separator);
    auto *clear = new QAction(tr("Remove &all without a star"), m_list);
    connect(clear, &QAction::triggered, &m_history, &QueryHistory::clear);
    m_list->addAction(clear);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

const PastRun *HistoryDock::current() const
{
    return m_model->run(m_list->currentIndex());
}

void HistoryDock::openCurrent()
{
    if (const PastRun *const run = current())
        Q_EMIT openAsked(PastRun(*run));
}

void HistoryDock::copyCurrent()
{
    if (const PastRun *const run = current())
        QApplication::clipboard()->setText(run->text);
}

void HistoryDock::starCurrent()
{
    if (const PastRun *const run = current())
        m_history.setStarred(run->id, !run->isStarred);
}

void HistoryDock::removeCurrent()
{
    if (const PastRun *const run = current()) {
        const int row = m_list->currentIndex().row();
        m_history.remove(run->id);
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    }
}

void HistoryDock::updateState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? Runs : m_model->isFiltered() ? NothingFound : Nothing);
}

} // namespace penstock
