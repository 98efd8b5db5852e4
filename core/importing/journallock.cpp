// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/journallock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace penstock {

namespace {

/// Which byte stands for it: of 2^62 no two journals meet.
off_t byteOf(const QString &journal)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(journal).fileName().toUtf8(), QCryptographicHash::Sha256);
    return static_cast<off_t>(hash.toHex().left(16).toULongLong(nullptr, 16) >> 2);
}

struct flock lockOf(const QString &journal)
{
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = byteOf(journal);
    lock.l_len = 1;
    return lock;
}

int openLocks(const QString &journal)
{
    const QString path = QFileInfo(journal).dir().filePath(QStringLiteral("locks"));
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
}

} // namespace

JournalLock::JournalLock(const QString &journal) : m_journal(journal) {}

bool JournalLock::take()
{
    if (m_file >= 0)
        return true;
    m_file = openLocks(m_journal);
    struct flock lock = lockOf(m_journal);
    if (m_file < 0 || ::fcntl(m_file, F_OFD_SETLK, &lock) == 0)
        return true;
    const bool isTaken = errno == EAGAIN || errno == EACCES;
    release();
    return !isTaken;
}

void JournalLock::release()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

bool JournalLock::isHeld(const QString &journal)
{
    JournalLock lock(journal);
    return !lock.take();
}

} // namespace penstock
