// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/querylibrary.h"

#include "core/async/background.h"
#include "core/query/queryfile.h"
#include "core/workspace/filename.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <utility>

namespace penstock {

namespace {

constexpr int settleTime = 150; // ms after a change: there are more to come
constexpr int deepest = 32;
constexpr qint64 readBytes = 4'096; // of a query, to be found by
constexpr int keptDays = 30;

QString beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(readBytes)) : QString();
}

/// Those that were removed long ago.
void purge(const QString &removed)
{
    const QFileInfoList all = QDir(removed).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : all) {
        if (one.lastModified().daysTo(QDateTime::currentDateTime()) > keptDays)
            QDir(one.filePath()).removeRecursively();
    }
}

} // namespace

QueryLibrary::QueryLibrary(const QString &folder, const QString &lockFile, QObject *parent)
    : QObject(parent), m_folder(folder), m_lockFile(lockFile), m_removed(folder + QStringLiteral("-removed"))
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(settleTime);
    connect(&m_readTimer, &QTimer::timeout, this, &QueryLibrary::readAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_readTimer.isActive())
            m_readTimer.start();
    });
}

QString QueryLibrary::fullPath(const QString &path) const
{
    return path.isEmpty() ? m_folder : m_folder + u'/' + path;
}

QString QueryLibrary::ownPath(const QString &fullPath) const
{
    return fullPath.startsWith(m_folder + u'/') ? fullPath.mid(m_folder.size() + 1) : QString();
}

void QueryLibrary::watch()
{
    if (!m_watcher.directories().isEmpty() || m_isReading)
        return;
    runInBackground(
        this,
        [removed = m_removed] {
            purge(removed);
            return true;
        },
        [](bool) {});
    readAgain();
}

void QueryLibrary::readAgain()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    runInBackground(
        this, [folder = m_folder] { return list(folder); }, [this](const Listing &listing) { take(listing); });
}

QueryLibrary::Listing QueryLibrary::list(const QString &folder)
{
    Listing listing;
    // Where there is none yet, the one around it tells when there is.
    QString there = folder;
    while (!QFileInfo(there).isDir() && there != QFileInfo(there).absolutePath())
        there = QFileInfo(there).absolutePath();
    listing.folders = {there};
    listInto(folder, {}, 0, &listing);
    return listing;
}

void QueryLibrary::listInto(const QString &base, const QString &below, int depth, Listing *listing)
{
    const QFileInfoList inside = QDir(base + u'/' + below)
                                     .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                                                    QDir::Name | QDir::LocaleAware | QDir::DirsFirst);
    for (const QFileInfo &info : inside) {
        if (listing->entries.size() >= most) {
            listing->isCut = true;
            return;
        }
        const QString path = below.isEmpty() ? info.fileName() : below + u'/' + info.fileName();
        if (info.isDir()) {
            if (info.isSymLink() || depth >= deepest)
                continue;
            listing->entries += {path, true, {}};
            listing->folders += info.filePath();
            listInto(base, path, depth + 1, listing);
        } else if (QueryFile::languageOf(path)) {
            listing->entries += {path, false, beginningOf(info.filePath())};
        }
    }
}

void QueryLibrary::take(const Listing &listing)
{
    m_isReading = false;
    const QStringList before = m_watcher.directories();
    const QSet<QString> watched(before.begin(), before.end());
    const QSet<QString> found(listing.folders.begin(), listing.folders.end());
    const QStringList gone = (watched - found).values();
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    const QStringList fresh = (found - watched).values();
    // What came between reading and watching; a folder that cannot be watched would be read for ever.
    if (!fresh.isEmpty() && m_watcher.addPaths(fresh).size() < fresh.size())
        m_isStale = true;
    const bool isOther = listing.entries != m_entries || listing.isCut != m_isCut;
    m_entries = listing.entries;
    m_isCut = listing.isCut;
    if (isOther)
        Q_EMIT entriesChanged();
    if (std::exchange(m_isStale, false))
        m_readTimer.start();
}

Result<QString> QueryLibrary::makeFolder(const QString &parent, const QString &name)
{
    if (const Status status = checkFileName(name); !status)
        return std::unexpected(status.error());
    QString path = parent.isEmpty() ? name : parent + u'/' + name;
    if (QFileInfo::exists(fullPath(path)))
        return failure(Error::Kind::BadInput, tr("There is a “%1” already.").arg(name));
    if (!QDir().mkpath(fullPath(path)))
        return failure(Error::Kind::File, tr("%1 cannot be made.").arg(QDir::toNativeSeparators(fullPath(path))));
    readAgain();
    return path;
}

Result<QString> QueryLibrary::rename(const QString &path, const QString &name)
{
    if (const Status status = checkFileName(name); !status)
        return std::unexpected(status.error());
    const QFileInfo info(fullPath(path));
    const QString ending = info.isDir() ? QString() : u'.' + info.suffix();
    const QString parent = path.contains(u'/') ? path.first(path.lastIndexOf(u'/') + 1) : QString();
    return moveTo(path, parent + name + ending);
}

Result<QString> QueryLibrary::move(const QString &path, const QString &folder)
{
    if (folder == path || folder.startsWith(path + u'/'))
        return failure(Error::Kind::BadInput, tr("A folder cannot be moved into itself."));
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    return moveTo(path, folder.isEmpty() ? name : folder + u'/' + name);
}

Result<QString> QueryLibrary::moveTo(const QString &from, const QString &to)
{
    if (from == to)
        return to;
    const QString name = to.mid(to.lastIndexOf(u'/') + 1);
    if (QFileInfo::exists(fullPath(to)))
        return failure(Error::Kind::BadInput, tr("There is a “%1” already.").arg(name));
    // Qt's does not overwrite either, should it come between.
    if (!QDir().rename(fullPath(from), fullPath(to)))
        return failure(Error::Kind::File,
                       tr("%1 cannot be moved to %2.")
                           .arg(QDir::toNativeSeparators(fullPath(from)), QDir::toNativeSeparators(fullPath(to))));
    Q_EMIT moved(fullPath(from), fullPath(to));
    readAgain();
    return to;
}

Result<QString> QueryLibrary::remove(const QString &path)
{
    const QString aside = m_removed + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString place = aside + u'/' + path.mid(path.lastIndexOf(u'/') + 1);
    if (!QDir().mkpath(aside) || !QDir().rename(fullPath(path), place))
        return failure(Error::Kind::File, tr("%1 cannot be removed.").arg(QDir::toNativeSeparators(fullPath(path))));
    readAgain();
    return place;
}

Status QueryLibrary::restore(const QString &place, const QString &path)
{
    const QString full = fullPath(path);
    if (QFileInfo::exists(full))
        return failure(Error::Kind::BadInput,
                       tr("There is a “%1” again by now. What was removed is in %2.").arg(path, place));
    if (!QDir().mkpath(QFileInfo(full).absolutePath()) || !QDir().rename(place, full))
        return failure(Error::Kind::File, tr("%1 cannot be put back. It is in %2.").arg(path, place));
    QDir().rmdir(QFileInfo(place).absolutePath());
    readAgain();
    return {};
}

} // namespace penstock
