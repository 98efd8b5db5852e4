// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/sparedescriptor.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace penstock {

void SpareDescriptor::keep(qintptr descriptor)
{
    close();
#ifdef Q_OS_UNIX
    m_descriptor = fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
#else
    Q_UNUSED(descriptor)
#endif
}

QByteArray SpareDescriptor::read(qsizetype maxBytes)
{
    if (m_descriptor < 0)
        return {};
    QByteArray bytes(maxBytes, Qt::Uninitialized);
#ifdef Q_OS_UNIX
    const auto count = recv(m_descriptor, bytes.data(), static_cast<size_t>(maxBytes), MSG_DONTWAIT);
    bytes.truncate(std::max<qsizetype>(0, count));
#endif
    return bytes;
}

void SpareDescriptor::close()
{
#ifdef Q_OS_UNIX
    if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0)
        ::close(descriptor);
#endif
}

} // namespace penstock
