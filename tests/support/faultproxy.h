// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <random>

class QTcpSocket;

namespace penstock {

/// Stands before a server and does to each of its writes (of 1.x, 2.x or 3.x) what a script says. Needs the event loop
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
        /// The server has answered, and the client has heard nothing of that yet. Needs keepWrites().
        std::function<void()> answered{};
    };
    /// Which write, from 1 on.
    using Script = std::function<Step(int write)>;

    FaultProxy(quint16 port, Script script);

    /// One write that came. Times are milliseconds since 1970.
    struct Heard
    {
        QByteArray body;
        qint64 cameMs = 0;
        qint64 endedMs = 0;               ///< answered, or the connection was ended; 0: not yet
        bool isStored = false;            ///< the server has answered it with 2xx, whether or not the client heard that
        std::function<void()> answered{}; ///< of its step
    };
    /// All of them, but only from here on: bodies are kept.
    void keepWrites() { m_keeps = true; }
    const QList<Heard> &heard() const { return m_heard; }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    int writes() const { return m_writes; }
    int connections() const { return m_connections; } ///< that are open

    /// In six of so many cases one of the faults that pass: 429, 503, 413, a reset, an answer that is lost or cut.
    static Step anyFault(std::mt19937 &random, unsigned among);
    /// An answer without a body that is kept alive.
    static QByteArray status(int status, const QByteArray &headers = {});

private:
    void join(QTcpSocket *client);
    void take(QTcpSocket *client, QTcpSocket *server, const QByteArray &request);
    void pass(QTcpSocket *client, const QByteArray &answer);
    Heard *heardBy(const QTcpSocket *client);
    void end(const QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_port;
    Script m_script;
    int m_writes = 0;
    int m_connections = 0;
    bool m_keeps = false;
    QList<Heard> m_heard;
};

} // namespace penstock
