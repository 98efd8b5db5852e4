// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/portprobe.h"

#include <QTcpServer>

namespace penstock {

quint16 freePort(quint16 wanted)
{
    QTcpServer server;
    if (wanted != 0 && server.listen(QHostAddress::LocalHost, wanted))
        return wanted;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

} // namespace penstock
