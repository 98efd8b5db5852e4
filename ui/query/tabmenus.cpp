// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tabmenus.h"

#include "ui/common/theme.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabbar.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabhalf.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace penstock {

TabMenus::TabMenus(QueryTabs &tabs, TabHalf &half) : QObject(&half), m_tabs(tabs), m_half(half)
{
    makeCorner();
    half.bar().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&half.bar(), &QWidget::customContextMenuRequested, this, &TabMenus::showMenu);
}

void TabMenus::makeCorner()
{
    auto *corner = new QWidget(&m_half);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [corner, row](const QString &icon, const QString &text) {
        auto *button = new QToolButton(corner);
        if (!icon.isEmpty())
            button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    auto *all = add({}, tr("All tabs"));
    all->setPopupMode(QToolButton::InstantPopup);
    m_list = new QMenu(all);
    all->setMenu(m_list);
    connect(m_list, &QMenu::aboutToShow, this, &TabMenus::fillList);
    auto *plus = add(QStringLiteral("plus"), tr("New query"));
    connect(plus, &QToolButton::clicked, &m_tabs, [this] { m_tabs.newTabIn(m_half); });
    m_half.setCornerWidget(corner, Qt::TopRightCorner);
}

void TabMenus::fillList()
{
    constexpr int numbered = 9; // Alt+1 … leads to them
    m_list->clear();
    for (int i = 0; i < m_tabs.count(); ++i) {
        const QString number = i < numbered ? QStringLiteral("&%1  ").arg(i + 1) : QString();
        QWidget *const tab = m_tabs.widget(i);
        QAction *action = m_list->addAction(m_tabs.tabIcon(i), number + m_tabs.tabText(i));
        action->setCheckable(true);
        action->setChecked(i == m_tabs.currentIndex());
        connect(action, &QAction::triggered, &m_tabs, [this, tab] {
            m_tabs.setCurrentWidget(tab);
            m_tabs.focusEditor();
        });
    }
}

void TabMenus::showMenu(const QPoint &position)
{
    const int index = m_half.bar().tabAt(position);
    if (index < 0)
        return;
    const QWidget *const tab = m_half.widget(index);
    auto *menu = new QMenu(&m_half.bar());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // By the tab: its place may be another one by the time that one is chosen.
    const auto add = [&](const QString &text, void (QueryTabs::*deed)(int), bool isPossible = true) {
        QAction *action = menu->addAction(text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, &m_tabs, [this, tab, deed] {
            for (int i = 0; i < m_tabs.count(); ++i) {
                if (m_tabs.widget(i) == tab) {
                    (m_tabs.*deed)(i);
                    return;
                }
            }
        });
    };
    add(tr("&Close"), &QueryTabs::closeTab);
    add(tr("Close the &others"), &QueryTabs::closeOthers, m_half.count() > 1);
    add(tr("Close those to the &right"), &QueryTabs::closeBehind, index + 1 < m_half.count());
    menu->addSeparator();
    add(tr("&Duplicate"), &QueryTabs::duplicate);
    menu->addSeparator();
    if (m_tabs.isSplit()) {
        add(tr("&Move to the other half"), &QueryTabs::moveToOtherHalf);
        connect(menu->addAction(tr("Bring &both halves together")), &QAction::triggered, &m_tabs, &QueryTabs::unsplit);
    } else {
        add(tr("Split ri&ght"), &QueryTabs::splitRight);
        add(tr("Split do&wn"), &QueryTabs::splitDown);
    }
    if (qobject_cast<const QueryTab *>(tab)) {
        menu->addSeparator();
        add(tr("&Save"), &QueryTabs::saveTab);
        add(tr("Save &as…"), &QueryTabs::saveTabAs);
    }
    menu->popup(m_half.bar().mapToGlobal(position));
}

} // namespace penstock
