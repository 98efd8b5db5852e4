// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QObject>
#include <QTcpServer>

namespace penstock {

/// A TCP port on 127.0.0.1 that leads to the local server's socket, for other programs of this machine, while the
/// person wants it. Only HTTP is reachable through it, and that has a login; influxd 1.x tells without one what it is
/// (/ping), its statistics (/metrics, /debug/vars: names of databases among them) and who asks (/debug/requests).
class LoopbackDoor final : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackDoor(const QString &socketPath, QObject *parent = nullptr);

    /// 0: any free port.
    Status open(quint16 port);
    void close();

    quint16 port() const { return m_server.serverPort(); } ///< 0 while closed

private:
    void accept();

    QString m_socketPath;
    QTcpServer m_server;
};

} // namespace penstock
