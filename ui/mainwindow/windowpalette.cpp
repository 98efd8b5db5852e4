// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowpalette.h"

#include "core/client/wire/runnablepatterns.h"
#include "core/connection/profilestore.h"
#include "core/query/queryfile.h"
#include "core/query/quoting.h"
#include "core/session/schemacache.h"
#include "core/session/session.h"
#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/connections/profilemodel.h"
#include "ui/mainwindow/dockfocus.h"
#include "ui/mainwindow/docks.h"
#include "ui/mainwindow/palette/commandpalette.h"
#include "ui/mainwindow/palette/windowentries.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/query/history/historydock.h"
#include "ui/query/patternsdock.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>

namespace penstock {

namespace {

constexpr int firstRows = 1'000;

/// The first rows of a table, in the language of the tab.
QString statementFor(const QString &table, const QString &database, Language language)
{
    if (language == Language::Flux)
        return QStringLiteral("from(bucket: %1)\n    |> range(start: 0)\n    |> filter(fn: (r) => r._measurement == "
                              "%2)\n    |> limit(n: %3)")
            .arg(quoteString(database, language), quoteString(table, language))
            .arg(firstRows);
    return QStringLiteral("SELECT * FROM %1 LIMIT %2").arg(quoteIdentifier(table, language)).arg(firstRows);
}

} // namespace

WindowPalette::WindowPalette(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(parts.actions.commands, &QAction::triggered, this, &WindowPalette::open);
}

void WindowPalette::open()
{
    if (m_palette)
        return;
    std::vector<PaletteEntries> entries;
    entries.push_back(commandEntries(*m_parts.window.menuBar()));
    entries.push_back(tabEntries(m_parts.tabs));
    entries.push_back(connections());
    entries.push_back(tables());
    entries.push_back(savedQueries());
    entries.push_back(patterns());
    entries.push_back(history());
    m_palette = new CommandPalette(std::move(entries), &m_parts.window);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    m_palette->open();
}

/// With their groups beside them.
PaletteEntries WindowPalette::connections()
{
    QList<NameList::Name> names;
    QHash<QString, QString> ids;
    const QList<Session *> &sessions = m_parts.services.sessions.sessions();
    names.reserve(sessions.size());
    for (const Session *session : sessions) {
        const Profile profile = m_parts.services.profiles.find(session->profile().id).value_or(session->profile());
        names.append({profile.name, profile.group.isEmpty() ? hostText(profile) : profile.group});
        ids.insert(profile.name, profile.id);
    }
    return {tr("connection"), QStringLiteral("server"), std::make_shared<const NameList>(std::move(names)),
            [this, ids](const QString &name) { Q_EMIT connectionChosen(ids.value(name)); }};
}

/// As far as they are known by now; what is not is asked for, and there the next time.
PaletteEntries WindowPalette::tables()
{
    const Session *session = m_parts.target.session();
    const QString profileId = m_parts.target.profileId();
    const QString database = m_parts.target.database();
    SchemaNames known;
    if (session && !database.isEmpty())
        known = session->schema().ask({.kind = SchemaRequest::Kind::Measurements, .database = database});
    if (!m_tables || m_tablesOf.constData() != known.items.constData() || m_tablesOf.size() != known.items.size()) {
        QList<NameList::Name> names;
        names.reserve(known.items.size());
        for (const SchemaItem &item : std::as_const(known.items))
            names.append({item.name, database});
        m_tables = std::make_shared<const NameList>(std::move(names));
        m_tablesOf = known.items;
    }
    return {tr("table"), QStringLiteral("measurement"), m_tables, [this, profileId, database](const QString &name) {
                const QueryTab *tab = m_parts.tabs.currentTab();
                const Language language = tab ? tab->language() : Language::InfluxQl;
                m_parts.tabs.openStatement(profileId, database, statementFor(name, database, language), true, language);
            }};
}

PaletteEntries WindowPalette::patterns() const
{
    const QueryTab *tab = m_parts.tabs.currentTab();
    QList<NameList::Name> names;
    QHash<QString, QString> ids;
    const Language language = tab ? tab->language() : Language::InfluxQl;
    const Flavour flavour = tab ? tab->flavour() : Flavour::Unknown;
    const QList<PatternGroup> groups =
        m_parts.services.workspace.patterns.groups(language) + runnablePatterns(language, flavour);
    for (const PatternGroup &group : groups) {
        for (const QueryPattern &pattern : group.patterns) {
            const QString name = ids.contains(pattern.title()) // of another group
                                     ? QStringLiteral("%1 (%2)").arg(pattern.title(), pattern.name())
                                     : pattern.title();
            names.append({name, group.title});
            ids.insert(name, pattern.name());
        }
    }
    return {tr("pattern"), QStringLiteral("pattern"), std::make_shared<const NameList>(std::move(names)),
            [docks = &m_parts.docks, ids](const QString &title) {
                if (docks->patterns().choose(ids.value(title))) {
                    bringDock(docks->patterns());
                }
            }};
}

/// Opened, not run.
PaletteEntries WindowPalette::savedQueries() const
{
    const QueryLibrary &library = m_parts.services.workspace.queries;
    QList<NameList::Name> names;
    QHash<QString, QString> paths;
    names.reserve(library.entries().size());
    for (const QueryLibrary::Entry &entry : library.entries()) {
        if (entry.isFolder)
            continue;
        const std::optional<Language> language = QueryFile::languageOf(entry.path);
        names.append({entry.path, language ? languageName(*language) : QString()});
        paths.insert(entry.path, library.fullPath(entry.path));
    }
    return {tr("saved query"), QStringLiteral("folder"), std::make_shared<const NameList>(std::move(names)),
            [tabs = &m_parts.tabs, paths](const QString &name) { tabs->openFile(paths.value(name)); }};
}

/// Opened, not run. Of the same text at the same place the last run is meant.
PaletteEntries WindowPalette::history() const
{
    QList<NameList::Name> names;
    QHash<QString, QString> ids;
    QSet<QStringList> known;
    for (const PastRun &run : m_parts.services.workspace.history.runs()) {
        const QString text = run.text.simplified();
        const QString place =
            run.database.isEmpty() ? run.connection : run.connection + QStringLiteral(" · ") + run.database;
        const QStringList key{text, run.profileId, run.database};
        const QString name = ids.contains(text) ? QStringLiteral("%1 (%2)").arg(text, place) : text;
        if (known.contains(key) || ids.contains(name))
            continue;
        known.insert(key);
        ids.insert(name, run.id);
        names.append({name, place});
    }
    return {tr("history"), QStringLiteral("history"), std::make_shared<const NameList>(std::move(names)),
            [this, ids](const QString &text) {
                if (const PastRun *const run = m_parts.services.workspace.history.find(ids.value(text)))
                    Q_EMIT m_parts.docks.history().openAsked(PastRun(*run));
            }};
}

} // namespace penstock
