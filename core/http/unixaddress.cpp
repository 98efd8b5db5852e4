// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/unixaddress.h"

#include <QFile>

#include <fcntl.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

namespace penstock {

UnixAddress::UnixAddress(const QString &path) : m_name(path)
{
    const bool isPlain = path.size() < static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)) &&
                         std::ranges::all_of(path, [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return;
    m_node = ::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
    if (m_node >= 0)
        m_name = QStringLiteral("/proc/self/fd/%1").arg(m_node);
}

UnixAddress::~UnixAddress()
{
    if (m_node >= 0)
        ::close(m_node);
}

} // namespace penstock
