// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statementsources.h"

#include "core/session/sessionlist.h"
#include "core/workspace/queryhistory.h"
#include "ui/explorer/explorerdock.h"
#include "ui/mainwindow/docks.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/query/history/historydock.h"
#include "ui/query/patternsdock.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

namespace penstock {

StatementSources::StatementSources(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    QueryTabs *const tabs = &parts.tabs;
    PatternsDock *const patterns = &parts.docks.patterns();
    connect(tabs, &QueryTabs::languageChanged, patterns, [patterns, tabs](Language language) {
        const QueryTab *tab = tabs->currentTab();
        patterns->setTarget(language, tab ? tab->flavour() : Flavour::Unknown);
    });
    connect(patterns, &PatternsDock::statementReady, this,
            [this](const QString &statement, bool run, Language language) {
                if (run)
                    m_parts.tabs.openStatement(m_parts.target.profileId(), m_parts.target.database(), statement, true,
                                               language);
                else
                    m_parts.tabs.insertStatement(statement, language);
            });
    connect(&parts.docks.history(), &HistoryDock::openAsked, this, [this](const PastRun &run) {
        const bool isThere = m_parts.services.sessions.find(run.profileId) != nullptr;
        m_parts.tabs.openStatement(isThere ? run.profileId : m_parts.target.profileId(), run.database, run.text, false,
                                   run.language);
        if (!isThere)
            m_parts.tabs.currentTab()->tell(
                tr("This was run on %1, a connection that is not there any more. Look where it would go now.")
                    .arg(run.connection));
    });
    ExplorerDock *const explorer = &parts.docks.explorer();
    const auto tellExplorer = [explorer, tabs] {
        const QueryTab *const tab = tabs->currentTab();
        explorer->setQueryLanguage(tab ? tab->profileId() : QString(),
                                   tab ? std::optional(tab->language()) : std::nullopt);
    };
    connect(tabs, &QueryTabs::languageChanged, explorer, tellExplorer);
    connect(tabs, &QueryTabs::currentChanged, explorer, tellExplorer);
    connect(explorer, &ExplorerDock::measurementSelected, patterns,
            [patterns](const QString &name) { patterns->suggest(QStringLiteral("measurement"), name); });
    connect(explorer, &ExplorerDock::statementRequested, tabs, &QueryTabs::openStatement);
    connect(explorer, &ExplorerDock::insertRequested, tabs, &QueryTabs::insertText);
}

} // namespace penstock
