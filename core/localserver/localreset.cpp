// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localreset.h"

#include "core/localserver/localserver.h"
#include "core/localserver/serverusers.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds endPoll{50};
constexpr qint64 endLimitMs = 20'000;

const auto removedFolders = QLatin1String("removed-");

/// What could not be removed; empty: nothing.
QString removeAll(const QString &folder)
{
    QString left;
    const QStringList parts = removedParts(folder);
    for (const QString &part : parts)
        if (!QDir(part).removeRecursively() && QFileInfo::exists(part)) // somebody else may be at it
            left = part;
    return left;
}

} // namespace

QStringList removedParts(const QString &folder)
{
    const QDir place(folder);
    QStringList parts = place.entryList({removedFolders + u'*'}, QDir::Dirs);
    for (QString &part : parts)
        part = place.filePath(part);
    return parts;
}

LocalReset::LocalReset(LocalServer &server, QObject *parent) : Job(parent), m_server(server), m_folder(server.folder())
{
    m_timer.setInterval(endPoll);
    connect(&m_timer, &QTimer::timeout, this, &LocalReset::look);
    connect(&m_removal, &QFutureWatcherBase::finished, this, [this] {
        const QString left = m_removal.result();
        if (left.isEmpty()) {
            succeed();
        } else {
            Error error;
            error.kind = Error::Kind::File;
            error.message = tr("The local server is empty now, but what it held could not be removed from the disk. "
                               "Remove %1 by hand.")
                                .arg(QDir::toNativeSeparators(left));
            fail(error);
        }
        releaseFinished();
    });
    m_since.start();
    m_timer.start();
    m_server.stop();
}

LocalReset::~LocalReset()
{
    m_removal.disconnect(this); // what is moved away is removed without us
}

void LocalReset::abort()
{
    m_timer.stop();
}

void LocalReset::look()
{
    const LocalServer::State state = m_server.state();
    const bool isOut = state == LocalServer::State::Stopped || state == LocalServer::State::Missing ||
                       state == LocalServer::State::Failed;
    if (isOut && !QDir(m_folder.path()).exists()) {
        m_timer.stop();
        succeed(); // it never ran
        return;
    }
    const ServerUsers users(m_folder.usersPath());
    const ServerUsers::Others others = isOut ? users.others() : ServerUsers::Others::Ending;
    if (isOut && others == ServerUsers::Others::None) {
        m_timer.stop();
        remove();
        return;
    }
    const bool isUsed = others == ServerUsers::Others::Using;
    if (!isUsed && !m_since.hasExpired(endLimitMs))
        return;
    m_timer.stop();
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = isUsed ? tr("Another Penstock uses the local server. Close it first: nothing was removed.")
                           : tr("The local server does not end. Nothing was removed.");
    fail(error);
}

void LocalReset::remove()
{
    Error error;
    error.kind = Error::Kind::File;
    QLockFile lock(m_folder.lockPath());
    lock.setStaleLockTime(0);
    const std::optional<ServerRecord> record = m_folder.readRecord();
    if (!lock.tryLock() || (record && m_folder.isServedBy(record->processId))) {
        error.kind = Error::Kind::Unavailable;
        error.message = tr("Another Penstock uses the local server. Close it first: nothing was removed.");
        fail(error);
        return;
    }
    // Out of the way at once; off the disk in a while.
    QTemporaryDir removed(m_folder.path() + u'/' + removedFolders + QStringLiteral("XXXXXX"));
    removed.setAutoRemove(false);
    QStringList moved;
    for (const char *part : {"meta", "data", "wal"}) {
        const QString name = QLatin1String(part);
        const QString path = m_folder.path() + u'/' + name;
        if (!QFileInfo::exists(path))
            continue;
        if (!removed.isValid() || !QDir().rename(path, removed.filePath(name))) {
            for (const QString &back : moved)
                QDir().rename(removed.filePath(back), m_folder.path() + u'/' + back);
            QDir().rmdir(removed.path()); // only when nothing is in it
            error.message =
                tr("%1 cannot be moved away. The local server is as it was.").arg(QDir::toNativeSeparators(path));
            fail(error);
            return;
        }
        moved += name;
    }
    QFile::remove(m_folder.damagePath());
    holdFinished();
    m_removal.setFuture(QtConcurrent::run([folder = m_folder.path()] { return removeAll(folder); }));
}

} // namespace penstock
