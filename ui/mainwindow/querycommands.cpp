// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/querycommands.h"

#include "ui/mainwindow/windowactions.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>

namespace penstock {

QueryCommands::QueryCommands(const WindowActions &actions, QueryTabs &tabs) : QObject(&tabs)
{
    const QList<QAction *> own{actions.runIntoFile, actions.explain, actions.explainTimes};
    connect(actions.runIntoFile, &QAction::triggered, &tabs, &QueryTabs::runCurrentIntoFile);
    for (const bool withTimes : {false, true}) {
        connect(withTimes ? actions.explainTimes : actions.explain, &QAction::triggered, &tabs, [&tabs, withTimes] {
            if (QueryTab *tab = tabs.currentTab())
                tab->explain(withTimes);
        });
    }
    const auto update = [own, &tabs] {
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

} // namespace penstock
