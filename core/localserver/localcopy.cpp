// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localcopy.h"

#include "core/localserver/localserver.h"
#include "core/localserver/serverhold.h"
#include "core/localserver/serverkind.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace penstock {

namespace {

constexpr qint64 piece = 1024 * 1024;
constexpr std::chrono::milliseconds progressLook{100};

/// What lies in the parts of a kind, relative to the folder; also where a link leads to another disk.
QStringList filesOf(const ServerKind &kind, const QString &folder)
{
    QStringList files;
    const QDir root(folder);
    for (const QString &part : kind.parts) {
        if (QFileInfo(root.filePath(part)).isFile()) {
            files += part;
            continue;
        }
        QDirIterator inside(root.filePath(part), QDir::Files | QDir::Hidden | QDir::System,
                            QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (inside.hasNext())
            files += root.relativeFilePath(inside.next());
    }
    return files;
}

/// Reads a file to its end; its digest, or nothing: it could not be read, or it was to stop.
QByteArray digestOf(QFile &from, QFile *to, const std::atomic_bool &stop)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!stop) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty())
            return from.error() == QFileDevice::NoError ? digest.result() : QByteArray();
        digest.addData(bytes);
        if (to && to->write(bytes) != bytes.size())
            return {};
    }
    return {};
}

} // namespace

LocalCopy::LocalCopy(LocalServer &server, const ServerKind &kind, const QString &folder, QObject *parent)
    : ServerBackup(folder, true, parent), m_server(server), m_kind(kind)
{
    m_timer.setInterval(progressLook);
    connect(&m_timer, &QTimer::timeout, this, &LocalCopy::showProgress);
    connect(&m_copy, &QFutureWatcherBase::finished, this, [this] { conclude(m_copy.result()); });
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isRunning())
                return;
            if (const Status status = checkTarget(); !status) {
                fail(status.error());
                return;
            }
            m_hold = std::make_unique<ServerHold>(m_server);
            connect(m_hold.get(), &ServerHold::held, this, &LocalCopy::copy);
            connect(m_hold.get(), &ServerHold::refused, this, [this](ServerHold::Refusal refusal) {
                conclude(std::unexpected(fileError(refusal == ServerHold::Refusal::Used
                                                       ? tr("Another Penstock uses the local server, which has to be "
                                                            "stopped while it is copied. Close "
                                                            "that one first.")
                                                       : tr("The local server does not end, and cannot be copied."))));
            });
        },
        Qt::QueuedConnection);
}

LocalCopy::~LocalCopy()
{
    m_progress->stop = true;
    m_copy.disconnect(this);
    m_copy.waitForFinished();
    if (!m_partial.isEmpty())
        QThreadPool::globalInstance()->start([partial = m_partial] { QDir(partial).removeRecursively(); });
}

void LocalCopy::copy()
{
    if (!isRunning())
        return;
    // Not readable by others: the token is in it.
    QTemporaryDir partial(m_folder + QStringLiteral(".part-XXXXXX"));
    if (!partial.isValid()) {
        conclude(std::unexpected(fileError(
            tr("The folder %1 cannot be made: %2.").arg(QDir::toNativeSeparators(m_folder), partial.errorString()))));
        return;
    }
    partial.setAutoRemove(false);
    m_partial = partial.path();
    m_timer.start();
    holdFinished();
    m_copy.setFuture(
        QtConcurrent::run([kind = &m_kind, from = m_server.folder(), to = m_partial, progress = m_progress] {
            const Result<qint64> bytes = copyAll(*kind, from, to, *progress);
            if (!bytes)
                QDir(to).removeRecursively();
            return bytes;
        }));
}

Result<qint64> LocalCopy::copyAll(const ServerKind &kind, const QString &from, const QString &to, Progress &progress)
{
    const QStringList files = filesOf(kind, from);
    if (files.isEmpty())
        return std::unexpected(fileError(tr("The local server holds nothing yet.")));
    progress.files = static_cast<int>(files.size());
    QList<QByteArray> digests;
    digests.reserve(files.size());
    qint64 bytes = 0;
    for (const QString &name : files) {
        ++progress.begun;
        QFile source(QDir(from).filePath(name));
        QFile target(QDir(to).filePath(name));
        if (!QDir().mkpath(QFileInfo(target.fileName()).path()) || !source.open(QIODevice::ReadOnly) ||
            !target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return std::unexpected(
                fileError(tr("%1 cannot be copied: %2.")
                              .arg(name, source.isOpen() ? target.errorString() : source.errorString())));
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        digests += digestOf(source, &target, progress.stop);
        target.close();
        if (digests.constLast().isEmpty() || target.error() != QFileDevice::NoError)
            return std::unexpected(fileError(
                tr("%1 cannot be copied: %2.")
                    .arg(name, source.error() != QFileDevice::NoError ? source.errorString() : target.errorString())));
        bytes += target.size();
    }
    progress.checking = true;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile copied(QDir(to).filePath(files.at(i)));
        if (!copied.open(QIODevice::ReadOnly) || digestOf(copied, nullptr, progress.stop) != digests.at(i))
            return std::unexpected(fileError(tr("The copy of %1 is not as it should be.").arg(files.at(i))));
    }
    return bytes;
}

void LocalCopy::showProgress()
{
    m_parts = m_progress->files;
    m_begun = m_progress->begun;
    m_checking = m_progress->checking;
    Q_EMIT progressed();
}

void LocalCopy::conclude(const Result<qint64> &bytes)
{
    m_timer.stop();
    showProgress();
    Status end = bytes ? Status() : Status(std::unexpected(bytes.error()));
    const bool wasHeld = !m_partial.isEmpty();
    if (isRunning() && end) {
        m_bytes = *bytes;
        QDir().rmdir(m_folder); // an empty one may be there
        if (QDir().rename(m_partial, m_folder))
            m_partial.clear();
        else
            end = std::unexpected(fileError(
                tr("The backup is complete, but cannot get its name %1.").arg(QDir::toNativeSeparators(m_folder))));
    }
    if (!m_partial.isEmpty()) {
        QDir(m_partial).removeRecursively();
        m_partial.clear();
    }
    letGo();
    if (end)
        succeed();
    else
        fail(end.error());
    if (wasHeld)
        releaseFinished();
}

void LocalCopy::abort()
{
    m_progress->stop = true;
    if (m_partial.isEmpty() && m_hold)
        letGo(); // else conclude() follows, or nothing has begun
}

void LocalCopy::letGo()
{
    const bool wasUp = m_hold->wasUp();
    m_hold->release();
    m_hold.release()->deleteLater(); // it may be its signal that is being handled
    if (wasUp)
        m_server.start();
}

} // namespace penstock
