// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queries' tabs and the files that they are kept in.
#include "core/async/background.h"
#include "core/workspace/queryfiles.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabfile.h"

#include <QDir>
#include <QFileInfo>

namespace penstock {

/// Null: in none.
QueryTab *QueryTabs::tabOfFile(const QString &path) const
{
    for (int i = 0; i < count(); ++i) {
        auto *const tab = qobject_cast<QueryTab *>(widget(i));
        if (tab && tab->file().path() == path)
            return tab;
    }
    return nullptr;
}

void QueryTabs::openFile(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QueryTab *const tab = tabOfFile(absolute)) {
        setCurrentWidget(tab);
        focusEditor();
        return;
    }
    runInBackground(
        this, [absolute] { return loadQuery(absolute); },
        [this, absolute](const Result<LoadedQuery> &loaded) {
            if (loaded)
                showFile(absolute, *loaded);
            else
                Q_EMIT failed(loaded.error());
        });
}

void QueryTabs::showFile(const QString &path, const LoadedQuery &loaded)
{
    QueryTab *tab = tabOfFile(path); // opened twice while it was read
    if (!tab) {
        tab = currentTab();
        if (!tab || tab->isRunning() || !tab->isBlank())
            tab = newTab();
        tab->file().show(path, loaded);
    }
    setCurrentWidget(tab);
    m_profileId = tab->profileId();
    m_database = tab->database();
    Q_EMIT targetChanged(m_profileId, m_database);
    focusEditor();
    scheduleSave();
}

void QueryTabs::saveTab(int index)
{
    if (auto *const tab = qobject_cast<QueryTab *>(widget(index)))
        tab->file().save();
}

void QueryTabs::saveTabAs(int index)
{
    if (auto *const tab = qobject_cast<QueryTab *>(widget(index)))
        tab->file().saveAs();
}

/// A file, or a folder with files, is elsewhere now.
void QueryTabs::followFile(const QString &from, const QString &to)
{
    for (int i = 0; i < count(); ++i) {
        auto *const tab = qobject_cast<QueryTab *>(widget(i));
        const QString path = tab ? tab->file().path() : QString();
        if (path == from)
            tab->file().follow(to);
        else if (path.startsWith(from + u'/'))
            tab->file().follow(to + path.mid(from.size()));
    }
}

} // namespace penstock
