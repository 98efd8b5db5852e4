// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace penstock {

/// Stands before a real server and does to each of its writes (POST /write…) what a script says. Needs the event loop
/// of its thread.
class FaultProxy final
{
public:
    enum class Fault {
        None,
        Answer,     ///< the proxy answers itself; the server hears nothing
        Stall,      ///< nobody answers, and the server hears nothing
        Reset,      ///< the connection ends before the server hears anything
        LoseAnswer, ///< the connection ends when the server has answered
        CutAnswer,  ///< a part of the server's answer, then the end
    };
    struct Step
    {
        Fault fault = Fault::None;
        QByteArray answer{}; ///< of Fault::Answer: all of it
    };
    /// Which write, from 1 on.
    using Script = std::function<Step(int write)>;

    FaultProxy(quint16 port, Script script);

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    int writes() const { return m_writes; }

    /// An answer without a body that is kept alive.
    static QByteArray status(int status, const QByteArray &headers = {});

private:
    void join(QTcpSocket *client);
    void take(QTcpSocket *client, QTcpSocket *server, const QByteArray &request);

    QTcpServer m_server;
    quint16 m_port;
    Script m_script;
    int m_writes = 0;
};

} // namespace penstock
