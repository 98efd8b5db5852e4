// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/networkentry.h"

#include <QByteArray>
#include <QProcess>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sched.h>

namespace penstock {

namespace {

int openSpace(const QByteArray &process, const char *kind)
{
    return ::open(("/proc/" + process + "/ns/" + kind).constData(), O_RDONLY | O_CLOEXEC);
}

bool isOurs(int space, const char *kind)
{
    struct stat theirs{};
    struct stat ours{};
    return ::fstat(space, &theirs) == 0 && ::stat((QByteArray("/proc/self/ns/") + kind).constData(), &ours) == 0 &&
           theirs.st_ino == ours.st_ino && theirs.st_dev == ours.st_dev;
}

} // namespace

NetworkEntry::NetworkEntry(qint64 processId)
    : m_users(openSpace(QByteArray::number(processId), "user")),
      m_network(openSpace(QByteArray::number(processId), "net"))
{
    if (m_users >= 0 && isOurs(m_users, "user")) { // setns() refuses to enter it again
        ::close(m_users);
        m_users = -1;
    }
}

NetworkEntry::~NetworkEntry()
{
    for (const int space : {m_users, m_network})
        if (space >= 0)
            ::close(space);
}

void NetworkEntry::takeIn(QProcess &process, int refusedCode) const
{
    process.setChildProcessModifier([this, refusedCode] {
        if (!enter())
            ::_exit(refusedCode);
    });
}

/// Moves the calling process, which must have one thread.
bool NetworkEntry::enter() const
{
    if (m_users >= 0 && ::setns(m_users, CLONE_NEWUSER) != 0)
        return false;
    return ::setns(m_network, CLONE_NEWNET) == 0;
}

} // namespace penstock
