// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpsocket.h"

#include "core/http/tcphttpsocket.h"
#include "core/http/transport.h"
#include "core/http/unixhttpsocket.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>

#include <cerrno>
#endif

namespace penstock {

std::unique_ptr<HttpSocket> HttpSocket::create(const Transport &transport)
{
    if (transport.endpoint.isUnixSocket())
        return std::make_unique<UnixHttpSocket>(transport.endpoint);
    return std::make_unique<TcpHttpSocket>(transport);
}

void HttpSocket::abort()
{
    m_spare.close();
    m_over = true;
    abortDevice();
}

bool isQuiet(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    char byte = 0;
    const auto count = recv(static_cast<int>(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
#else
    return descriptor >= 0;
#endif
}

} // namespace penstock
