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
    connect(&tabs, &QTabWidget::currentChanged, this, update);
    update();
}

} // namespace penstock
