// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/serverusers.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace penstock {

namespace {

struct flock usersLock(short kind)
{
    struct flock lock{};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = ServerUsers::userByte;
    lock.l_len = 1;
    return lock;
}

int openUsers(const QByteArray &path)
{
    return ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
}

} // namespace

ServerUsers::ServerUsers(const QString &path) : m_path(QFile::encodeName(path)) {}

bool ServerUsers::join()
{
    m_error = 0;
    if (isIn())
        return true;
    const int file = openUsers(m_path);
    if (file < 0) {
        m_error = errno;
        return false;
    }
    struct flock lock = usersLock(F_RDLCK);
    if (::fcntl(file, F_OFD_SETLK, &lock) != 0) {
        m_error = errno == EAGAIN || errno == EACCES ? 0 : errno;
        ::close(file);
        return false;
    }
    m_file = file;
    return true;
}

void ServerUsers::leave()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

ServerUsers::Others ServerUsers::others() const
{
    const int file = isIn() ? m_file : openUsers(m_path);
    struct flock lock = usersLock(F_WRLCK);
    const bool asked = file >= 0 && ::fcntl(file, F_OFD_GETLK, &lock) == 0;
    if (file >= 0 && !isIn())
        ::close(file);
    if (!asked || lock.l_type == F_UNLCK)
        return Others::None;
    return lock.l_type == F_WRLCK ? Others::Ending : Others::Using;
}

} // namespace penstock
