// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QTcpSocket>
#include <QUrl>

namespace penstock {

/// A port of 127.0.0.1 where a connection is refused for as long as this lives: it is taken, and nobody listens. One
/// that was only found free may be another test's by the time that it is asked.
class ClosedPort final
{
public:
    ClosedPort()
    {
        if (!m_socket.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
            qFatal("no port can be taken: %s", qPrintable(m_socket.errorString()));
    }
    Q_DISABLE_COPY_MOVE(ClosedPort)

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_socket.localPort())); }

private:
    QTcpSocket m_socket;
};

} // namespace penstock
