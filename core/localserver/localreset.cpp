// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localreset.h"

#include "core/localserver/serverkind.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace penstock {

namespace {

const auto removedFolders = QLatin1String("removed-");

/// What the kinds keep, the token of 2.x and 3.x among it: the next server makes its own.
QStringList partsOfAll()
{
    QStringList parts;
    const QList<const ServerKind *> kinds = serverKinds();
    for (const ServerKind *kind : kinds)
        parts += kind->parts;
    return parts;
}

Error fileError(const QString &message)
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = message;
    return error;
}

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

LocalReset::LocalReset(LocalServer &server, QObject *parent) : Job(parent), m_hold(server)
{
    connect(&m_removal, &QFutureWatcherBase::finished, this, [this] {
        const QString left = m_removal.result();
        if (left.isEmpty()) {
            succeed();
        } else {
            fail(fileError(tr("The local server is empty now, but what it held could not be removed from the disk. "
                              "Remove %1 by hand.")
                               .arg(QDir::toNativeSeparators(left))));
        }
        m_hold.release();
        releaseFinished();
    });
    connect(&m_hold, &ServerHold::held, this, &LocalReset::remove);
    connect(&m_hold, &ServerHold::refused, this, [this](ServerHold::Refusal refusal) {
        Error error;
        error.kind = Error::Kind::Unavailable;
        error.message = refusal == ServerHold::Refusal::Used
                            ? tr("Another Penstock uses the local server. Close it first: nothing was removed.")
                            : tr("The local server does not end. Nothing was removed.");
        m_hold.release();
        fail(error);
    });
}

LocalReset::~LocalReset()
{
    m_removal.disconnect(this); // what is moved away is removed without us
}

void LocalReset::abort()
{
    m_hold.release();
}

void LocalReset::remove()
{
    const QString folder = m_hold.folder().path();
    if (!QDir(folder).exists()) {
        m_hold.release();
        succeed(); // it never ran
        return;
    }
    // Out of the way at once; off the disk in a while.
    QTemporaryDir removed(folder + u'/' + removedFolders + QStringLiteral("XXXXXX"));
    removed.setAutoRemove(false);
    QStringList moved;
    const QStringList parts = partsOfAll();
    for (const QString &name : parts) {
        const QString path = folder + u'/' + name;
        if (!QFileInfo::exists(path))
            continue;
        if (!removed.isValid() || !QDir().rename(path, removed.filePath(name))) {
            for (const QString &back : moved)
                QDir().rename(removed.filePath(back), folder + u'/' + back);
            QDir().rmdir(removed.path()); // only when nothing is in it
            m_hold.release();
            fail(fileError(
                tr("%1 cannot be moved away. The local server is as it was.").arg(QDir::toNativeSeparators(path))));
            return;
        }
        moved += name;
    }
    QFile::remove(m_hold.folder().damagePath());
    refuseCancel(); // the local server is empty
    holdFinished();
    m_removal.setFuture(QtConcurrent::run([folder] { return removeAll(folder); }));
}

} // namespace penstock
