// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/socketprobe.h"

#include "core/http/unixaddress.h"

#include <QDir>
#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

namespace penstock {

namespace {

constexpr auto listening = "0A"; // TCP_LISTEN

/// The inode of the socket that listens there; empty: none does. proc(5), /proc/net/tcp.
QByteArray listenerAt(quint16 port, qint64 processId)
{
    QFile table(QStringLiteral("/proc/%1/net/tcp").arg(processId));
    if (port == 0 || !table.open(QIODevice::ReadOnly))
        return {};
    // The address is written as a number of this machine.
    const QByteArray local = (Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "0100007F:" : "7F000001:") +
                             QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.value(1) == local && fields.value(3) == listening)
            return fields.value(9);
    }
    return {};
}

} // namespace

bool listensAt(const QString &socketPath, qint64 processId)
{
    const UnixAddress target(socketPath);
    const QByteArray name = target.name().toLatin1();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false; // there is no such file
    std::ranges::copy(name, address.sun_path);
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool answers = handle >= 0 &&
                         ::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                         ::getsockopt(handle, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.pid == processId;
    if (handle >= 0)
        ::close(handle);
    return answers;
}

bool listensAtPort(quint16 port, qint64 processId)
{
    const QByteArray inode = listenerAt(port, processId);
    if (inode.isEmpty())
        return false;
    const QString socket = QStringLiteral("socket:[%1]").arg(QString::fromLatin1(inode));
    const QDir handles(QStringLiteral("/proc/%1/fd").arg(processId));
    const QStringList names = handles.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        // symLinkTarget() would make a path of it.
        if (QFile::symLinkTarget(handles.filePath(name)).endsWith(socket))
            return true;
    }
    return false;
}

} // namespace penstock
