// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/socketprobe.h"

#include "core/http/unixaddress.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

namespace penstock {

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

} // namespace penstock
