// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/filelock.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace penstock {

Status FileLock::take(const QString &path)
{
    release();
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return failure(Error::Kind::File,
                       tr("%1 cannot be used: %2").arg(QDir::toNativeSeparators(path), qt_error_string(errno)));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(file);
        return failure(Error::Kind::Unavailable, tr("Another run holds %1.").arg(QDir::toNativeSeparators(path)));
    }
    m_file = file;
    return {};
}

void FileLock::release()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

} // namespace penstock
