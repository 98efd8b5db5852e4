// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/folderwatch.h"

#include "core/async/background.h"
#include "core/importing/queue/importablefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Several changes are looked at together.
constexpr std::chrono::milliseconds together{200};

/// Of the server or the way to it, and not of the file.
bool mayPass(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case Network:
    case Timeout:
    case Tls:
    case Authentication:
    case Permission:
    case NotFound:
    case Throttled:
    case Server:
    case Protocol:
    case Unavailable:
        return true;
    case BadInput:
    case File:
    case Rejected:
    case TooLarge:
        break;
    }
    return false;
}

FolderWatch::Options absolute(FolderWatch::Options options)
{
    options.folder = QDir::cleanPath(QDir(options.folder).absolutePath());
    return options;
}

FolderScan::Facts factsOf(const QString &file)
{
    const QFileInfo info(file);
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

/// Renamed, and numbered when there is one of that name. The new path, or why not.
Result<QString> moved(const QString &file, const QString &folder)
{
    const QFileInfo info(file);
    QFile source(file);
    if (!QDir().mkpath(folder))
        return failure(
            Error::Kind::File,
            FolderWatch::tr("%1 was imported and stays where it is: the folder %2 cannot be made.").arg(file, folder));
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? info.fileName()
                        : QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
        QString target = QDir(folder).filePath(name);
        if (QFileInfo::exists(target))
            continue;
        if (source.rename(target))
            return target;
        return failure(Error::Kind::File,
                       FolderWatch::tr("%1 was imported and stays where it is: it cannot be moved to "
                                       "%2: %3.")
                           .arg(file, target, source.errorString()));
    }
}

} // namespace

FolderWatch::FolderWatch(const Options &options, QObject *parent)
    : QObject(parent), m_options(absolute(options)), m_journal(options.journal)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_isStopped && (!m_next.isActive() || m_next.remainingTimeAsDuration() > together))
            m_next.start(together);
    });
}

Status FolderWatch::start()
{
    const QFileInfo info(m_options.folder);
    if (!info.isDir() || !info.isReadable())
        return failure(Error::Kind::BadInput, tr("%1 is no folder that can be read.").arg(m_options.folder));
    if (!m_options.doneFolder.isEmpty() && (m_options.folder + u'/').startsWith(QDir::cleanPath(doneFolder()) + u'/'))
        return failure(Error::Kind::BadInput,
                       tr("Imported files cannot be moved to %1: it holds the watched folder.").arg(doneFolder()));
    if (Status status = m_journal.open(); !status)
        return status;
    m_isStopped = false;
    look();
    return {};
}

void FolderWatch::stop()
{
    m_isStopped = true;
    m_next.stop();
}

void FolderWatch::look()
{
    m_looksAgain = m_isLooking;
    if (m_isLooking || m_isStopped)
        return;
    m_isLooking = true;
    runInBackground(
        this,
        [options = m_options, without = doneFolder()] {
            return FolderScan::of(options.folder, options.recursive, without);
        },
        [this](const FolderScan &scan) {
            m_isLooking = false;
            if (!m_isStopped)
                take(scan);
        });
}

void FolderWatch::take(const FolderScan &scan)
{
    if (std::exchange(m_isGone, !scan.isThere) == scan.isThere)
        Q_EMIT said(scan.isThere ? tr("The folder %1 is there again.").arg(m_options.folder)
                                 : tr("The folder %1 cannot be read; it is waited for.").arg(m_options.folder));
    if (!scan.rejects.isEmpty() && !std::exchange(m_hasToldRejects, true))
        Q_EMIT said(ImportableFiles::tellLeftOut(scan.rejects));
    const QStringList watched = m_system.directories();
    if (QSet(watched.begin(), watched.end()) != QSet(scan.folders.begin(), scan.folders.end())) {
        // One that was taken away and made anew is another one for the system.
        if (!watched.isEmpty())
            m_system.removePaths(watched);
        if (!scan.folders.isEmpty())
            m_system.addPaths(scan.folders);
    }
    m_candidates.removeIf([&scan](std::pair<const QString &, Candidate &> candidate) {
        return !candidate.second.isTaken && !scan.files.contains(candidate.first);
    });
    m_known.removeIf(
        [&scan](std::pair<const QString &, FolderScan::Facts &> known) { return !scan.files.contains(known.first); });
    QStringList files = scan.files.keys();
    files.sort();
    for (const QString &file : std::as_const(files))
        consider(file, scan.files.value(file));
    const bool isSettling =
        std::ranges::any_of(m_candidates, [](const Candidate &candidate) { return !candidate.isTaken; });
    if (m_looksAgain)
        m_next.start(together);
    else
        m_next.start(isSettling ? std::min(m_options.settle, m_options.look) : m_options.look);
}

void FolderWatch::consider(const QString &file, const FolderScan::Facts &facts)
{
    if (const auto known = m_known.constFind(file); known != m_known.cend() && *known == facts)
        return;
    Candidate &candidate = m_candidates[file];
    if (candidate.isTaken)
        return;
    if (!candidate.since.isValid() || candidate.facts != facts) {
        candidate.facts = facts;
        candidate.since.start();
        return;
    }
    if (candidate.since.hasExpired(m_options.settle.count() - 1))
        identify(file);
}

void FolderWatch::identify(const QString &file)
{
    m_candidates[file].isTaken = true;
    runInBackground(
        this, [file] { return FileFingerprint::of(file); },
        [this, file](const Result<FileFingerprint> &fingerprint) { identified(file, fingerprint); });
}

void FolderWatch::identified(const QString &file, const Result<FileFingerprint> &fingerprint)
{
    if (m_isStopped)
        return;
    if (!fingerprint) {
        // Gone, or not to be read yet: it is tried again, and said once.
        m_candidates.remove(file);
        if (QFileInfo::exists(file) && !std::exchange(m_unreadable[file], true))
            Q_EMIT said(fingerprint.error().message);
        return;
    }
    Candidate &candidate = m_candidates[file];
    const WatchJournal::Entry *const earlier = m_journal.find(nameOf(file));
    if (earlier && earlier->fingerprint.difference(*fingerprint).isEmpty()) {
        m_known.insert(file, candidate.facts);
        m_candidates.remove(file);
        return;
    }
    candidate.fingerprint = *fingerprint;
    m_unreadable.remove(file);
    Q_EMIT found(file);
}

void FolderWatch::conclude(const QString &file, const std::optional<Error> &error)
{
    const Candidate candidate = m_candidates.take(file);
    if (QFileInfo::exists(file) && factsOf(file) != candidate.facts) {
        Q_EMIT said(tr("%1 has changed while it was imported; it is imported again.").arg(nameOf(file)));
        look();
        return;
    }
    m_known.insert(file, candidate.facts);
    if (error) {
        const bool isTriedAgain = mayPass(*error);
        if (!isTriedAgain)
            keep(file, candidate.fingerprint, error->message);
        Q_EMIT said(isTriedAgain
                        ? tr("%1 is tried again when the watch is started again, or it changes.").arg(nameOf(file))
                        : tr("%1 stays where it is, and is tried again when it changes.").arg(nameOf(file)));
        return;
    }
    keep(file, candidate.fingerprint, {});
    if (!m_options.doneFolder.isEmpty() && QFileInfo::exists(file))
        moveAway(file);
}

void FolderWatch::letGo(const QString &file)
{
    m_known.insert(file, m_candidates.take(file).facts);
}

void FolderWatch::keep(const QString &file, const FileFingerprint &fingerprint, const QString &problem)
{
    if (const Status status = m_journal.add(nameOf(file), {fingerprint, problem}); !status)
        Q_EMIT said(status.error().message);
}

void FolderWatch::moveAway(const QString &file)
{
    const QString folder = QDir(doneFolder()).filePath(QFileInfo(nameOf(file)).path());
    runInBackground(
        this, [file, folder] { return moved(file, QDir::cleanPath(folder)); },
        [this, file](const Result<QString> &target) {
            Q_EMIT said(target ? tr("%1 is moved to %2.").arg(nameOf(file), *target) : target.error().message);
        });
}

QString FolderWatch::nameOf(const QString &file) const
{
    return QDir(m_options.folder).relativeFilePath(file);
}

QString FolderWatch::doneFolder() const
{
    return m_options.doneFolder.isEmpty() ? QString() : QDir(m_options.folder).absoluteFilePath(m_options.doneFolder);
}

} // namespace penstock
