// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/socketwait.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <poll.h>

namespace penstock {

SocketWait::SocketWait() : m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

SocketWait::~SocketWait()
{
    ::close(m_wake);
}

void SocketWait::watch(int socket)
{
    const std::array<std::array<int, 3>, 4> options{{{SOL_SOCKET, SO_KEEPALIVE, 1},
                                                     {IPPROTO_TCP, TCP_KEEPIDLE, 30},
                                                     {IPPROTO_TCP, TCP_KEEPINTVL, 10},
                                                     {IPPROTO_TCP, TCP_KEEPCNT, 3}}};
    for (const auto &[level, name, value] : options)
        ::setsockopt(socket, level, name, &value, sizeof value);
}

bool SocketWait::wait(int socket, bool reads, bool writes, int timeoutMs) const
{
    const int events = (reads ? POLLIN : 0) | (writes ? POLLOUT : 0);
    std::array<pollfd, 2> waiting{{{socket, static_cast<short>(events), 0}, {m_wake, POLLIN, 0}}};
    ::poll(waiting.data(), waiting.size(), timeoutMs);
    eventfd_t count = 0;
    ::eventfd_read(m_wake, &count);
    return (waiting[0].revents & (POLLERR | POLLHUP)) == 0;
}

void SocketWait::wake() const
{
    ::eventfd_write(m_wake, 1);
}

} // namespace penstock
