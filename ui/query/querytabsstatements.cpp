// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that come from elsewhere, and the tabs that they go into.
#include "ui/answer/resultview.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

namespace penstock {

/// The range of time and the zone that somebody chose go along. Null: there are none.
QueryTab *QueryTabs::newTabBeside(const QueryTab *tab)
{
    QueryTab *const made = newTab();
    if (tab)
        made->takeTimesOf(*tab);
    return made;
}

/// A statement made of another tab's; what is looked at stays the same.
void QueryTabs::openBeside(const QueryTab &tab, const QString &statement, const QString &note)
{
    const ResultView::Page page = tab.results()->page();
    newTabBeside(&tab);
    openStatement(tab.profileId(), tab.database(), statement, true, tab.language());
    currentTab()->results()->setPage(page);
    if (!note.isEmpty())
        currentTab()->tell(note);
}

void QueryTabs::openStatement(const QString &profileId, const QString &database, const QString &statement, bool run,
                              Language language)
{
    QueryTab *tab = currentTab();
    if (!tab || tab->isRunning() || !tab->isBlank())
        tab = newTabBeside(tab);
    tab->setTarget(profileId, database);
    tab->setLanguage(language);
    tab->editor()->setPlainText(statement);
    tab->editor()->moveCursor(QTextCursor::End);
    m_profileId = profileId;
    m_database = database;
    Q_EMIT targetChanged(profileId, database);
    tab->editor()->setFocus();
    if (run)
        tab->runAll();
}

void QueryTabs::insertText(const QString &text)
{
    QueryTab *const tab = currentTab();
    (tab ? tab : newTab())->editor()->insertAtCaret(text);
}

void QueryTabs::insertStatement(const QString &statement, Language language)
{
    QueryTab *tab = currentTab();
    if (!tab || (!tab->editor()->script().statements().isEmpty() &&
                 (language == Language::Flux || tab->language() != language)))
        tab = newTabBeside(tab);
    tab->setLanguage(language);
    tab->editor()->insertStatement(statement);
}

} // namespace penstock
