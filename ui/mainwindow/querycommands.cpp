// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/querycommands.h"

#include "ui/answer/resultview.h"
#include "ui/common/keymap.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QMenu>

#include <array>
#include <utility>

namespace penstock {

QueryCommands::QueryCommands(const WindowActions &actions, QueryTabs &tabs) : QObject(&tabs), m_tabs(tabs)
{
    const QList<QAction *> own{actions.runIntoFile, actions.explain, actions.explainTimes};
    connect(actions.runIntoFile, &QAction::triggered, &tabs, &QueryTabs::runCurrentIntoFile);
    for (const bool withTimes : {false, true}) {
        connect(withTimes ? actions.explainTimes : actions.explain, &QAction::triggered, &tabs, [&tabs, withTimes] {
            if (QueryTab *tab = tabs.currentTab())
                tab->explain(withTimes);
        });
    }
    addViews(*actions.answer);
    const auto update = [own = own + actions.answer->actions(), &tabs] {
        for (QAction *one : own)
            one->setEnabled(tabs.currentTab() != nullptr);
    };
    connect(&tabs, &QueryTabs::currentChanged, this, update);
    update();

    connect(actions.splitRight, &QAction::triggered, &tabs, [&tabs] { tabs.split(TabLayout::Split::Right); });
    connect(actions.splitDown, &QAction::triggered, &tabs, [&tabs] { tabs.split(TabLayout::Split::Down); });
    connect(actions.unsplit, &QAction::triggered, &tabs, &QueryTabs::unsplit);
    connect(actions.toOtherHalf, &QAction::triggered, &tabs, [&tabs] { tabs.moveToOtherHalf(tabs.currentIndex()); });
    connect(actions.linkTimes, &QAction::triggered, &tabs, &QueryTabs::setTimesLinked);
    const QList<QAction *> ofTwo{actions.unsplit, actions.toOtherHalf, actions.linkTimes};
    const auto showSplit = [ofTwo, link = actions.linkTimes, &tabs] {
        for (QAction *one : ofTwo)
            one->setEnabled(tabs.isSplit());
        link->setChecked(tabs.isSplit() && tabs.areTimesLinked());
    };
    connect(&tabs, &QueryTabs::splitChanged, this, showSplit);
    showSplit();
}

/// The buttons above an answer have keys of their own.
void QueryCommands::addViews(QMenu &menu)
{
    using Page = ResultView::Page;
    constexpr std::array views{std::pair(Page::Table, "answer.table"), std::pair(Page::Chart, "answer.chart"),
                               std::pair(Page::Raw, "answer.raw"), std::pair(Page::Messages, "answer.messages")};
    for (const auto &[page, name] : views) {
        QAction *const action = menu.addAction(ResultBar::nameOf(page));
        nameKeys(action, QString::fromLatin1(name));
        connect(action, &QAction::triggered, &m_tabs, [this, shown = page] {
            if (const QueryTab *tab = m_tabs.currentTab()) {
                tab->results()->setPage(shown);
                tab->results()->focusPage();
            }
        });
    }
}

} // namespace penstock
