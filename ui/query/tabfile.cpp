// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tabfile.h"

#include "core/async/background.h"
#include "core/connection/profilestore.h"
#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int settleTime = 200; // ms after a change on the disk

/// The connection of that name; null: there is none here.
const Session *sessionCalled(const SessionList &sessions, const QString &name)
{
    const auto &all = sessions.sessions();
    const auto found =
        std::ranges::find_if(all, [&](const Session *session) { return session->profile().name == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

TabFile::TabFile(QueryTab &tab, const Services &services, MessageBar &message)
    : QObject(&tab), m_tab(tab), m_services(services), m_message(message)
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(settleTime);
    const auto lookSoon = [this] { m_lookTimer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(&m_lookTimer, &QTimer::timeout, this, &TabFile::look);
}

QString TabFile::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

QueryFile TabFile::current() const
{
    QueryFile query = m_file;
    query.text = m_tab.editor()->script().text();
    query.language = m_tab.language();
    if (keepsTarget())
        return query;
    const Session *const session = m_services.sessions.find(m_tab.profileId());
    query.connection = session ? session->profile().name : QString();
    query.database = m_tab.database();
    return query;
}

/// For a connection that is not here.
bool TabFile::isStranger(const QueryFile &query) const
{
    return query.hasTarget && !query.connection.isEmpty() && !sessionCalled(m_services.sessions, query.connection);
}

/// Until a person chooses another target than the tab has now.
void TabFile::keepTargetOf(const QueryFile &query)
{
    m_standIn.reset();
    if (!isStranger(query))
        return;
    m_file.hasTarget = true;
    m_file.connection = query.connection;
    m_file.database = query.database;
    m_standIn = Target{m_tab.profileId(), m_tab.database()};
}

bool TabFile::keepsTarget() const
{
    if (!m_standIn || m_standIn->profileId != m_tab.profileId())
        return false;
    // Where there was none, the first database comes by itself.
    return m_standIn->database.isEmpty() || m_standIn->database == m_tab.database();
}

void TabFile::show(const QString &path, const LoadedQuery &loaded)
{
    m_file = loaded.file;
    m_print = loaded.print;
    m_isKnown = true;
    const Session *const session = sessionCalled(m_services.sessions, m_file.connection);
    if (m_file.hasTarget && session)
        m_tab.setTarget(session->profile().id, m_file.database);
    keepTargetOf(m_file);
    m_tab.setLanguage(m_file.language);
    m_tab.editor()->setPlainText(m_file.text);
    setPath(path);
    textChanged();
    m_services.workspace.recentFiles.add(path);
    if (m_standIn)
        tellUnknownConnection(m_file.connection);
}

void TabFile::tellUnknownConnection(const QString &name)
{
    m_message.showMessage(MessageBar::Kind::Warning,
                          tr("This query was saved for the connection “%1”, which is not here. Look at the tool bar "
                             "for what it would run against now.")
                              .arg(name));
}

void TabFile::restore(const SavedTab &saved)
{
    if (saved.file.isEmpty())
        return;
    m_print = saved.print;
    m_file.text = saved.text;
    m_file.hasTarget = !m_services.workspace.queries.ownPath(saved.file).isNull();
    setPath(saved.file);
    runInBackground(
        this, [path = m_path] { return loadQuery(path); },
        [this, path = m_path](const Result<LoadedQuery> &found) {
            if (path != m_path)
                return;
            m_isKnown = found && found->print == m_print;
            if (m_isKnown)
                m_file = found->file;
            else
                judge(found);
            if (found)
                keepTargetOf(found->file);
            textChanged();
        });
}

void TabFile::addTo(SavedTab *saved) const
{
    saved->file = m_path;
    saved->print = m_print;
}

void TabFile::textChanged()
{
    setModified(!m_path.isEmpty() && (!m_isKnown || m_tab.editor()->script().text() != m_file.text));
}

void TabFile::setModified(bool isModified)
{
    if (std::exchange(m_isModified, isModified) != isModified)
        Q_EMIT changed();
}

void TabFile::setPath(const QString &path)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    if (!m_path.isEmpty() && !m_watcher.addPath(m_path))
        m_watcher.addPath(QFileInfo(m_path).absolutePath());
    Q_EMIT changed();
}

void TabFile::follow(const QString &path)
{
    setPath(path);
}

void TabFile::reload()
{
    runInBackground(
        this, [path = m_path] { return loadQuery(path); },
        [this, path = m_path](const Result<LoadedQuery> &found) {
            if (path != m_path)
                return;
            if (!found) {
                m_message.showError(found.error());
                return;
            }
            m_file = found->file;
            m_print = found->print;
            m_isKnown = true;
            keepTargetOf(m_file);
            QTextCursor all(m_tab.editor()->document()); // undo brings back what was there
            all.select(QTextCursor::Document);
            all.insertText(m_file.text);
            m_message.clear();
            setPath(path);
            textChanged();
        });
}

void TabFile::look()
{
    if (m_path.isEmpty())
        return;
    if (m_isWriting) {
        m_lookTimer.start();
        return;
    }
    runInBackground(
        this, [path = m_path] { return loadQuery(path); },
        [this, path = m_path, print = m_print](const Result<LoadedQuery> &found) {
            if (path != m_path || m_isWriting)
                return;
            if (print == m_print)
                judge(found);
            else
                m_lookTimer.start(); // it was written here meanwhile
        });
}

/// Whether the file is still what it was when it was read or written here.
void TabFile::judge(const Result<LoadedQuery> &found)
{
    const QString shown = QDir::toNativeSeparators(m_path);
    if (found && found->print == m_print) {
        setPath(m_path); // one that was replaced is not watched any more
        return;
    }
    if (found && found->file.text == m_tab.editor()->script().text()) {
        m_file = found->file;
        m_print = found->print;
        m_isKnown = true;
        keepTargetOf(m_file);
        setPath(m_path);
        textChanged();
        return;
    }
    m_isKnown = false;
    if (found) {
        m_message.showMessage(
            MessageBar::Kind::Warning,
            tr("%1 was changed by another program. Your text is as it was; saving it asks first.").arg(shown));
        m_message.setAction(tr("&Load the file"), [this] { reload(); });
    } else if (QFileInfo::exists(m_path)) {
        m_message.showError(found.error());
    } else {
        m_print.clear();
        m_message.showMessage(
            MessageBar::Kind::Warning,
            tr("%1 is not there any more: it was moved or removed. Saving makes it anew.").arg(shown));
    }
    setPath(m_path);
    textChanged();
}

} // namespace penstock
