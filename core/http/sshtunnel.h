// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/http/endpoint.h"
#include "core/http/sshdestination.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace penstock {

/// The system's ssh as the way to a server: it holds a Unix socket in a folder that only the person can enter, and
/// carries what comes there to the server through another host. It runs from the first request() on, ends with this
/// object, and is started again by a request() after it has ended.
///
/// Keys, known hosts, ProxyJump and the agent are ssh's own business: nothing of them is read here, and no password is
/// given to it. What it asks for, a program of the desktop asks (SSH_ASKPASS); without one nothing is asked.
class SshTunnel final : public QObject
{
    Q_OBJECT

public:
    /// `server` is what ssh reaches from the other host, whose names it uses: "localhost" is that host.
    SshTunnel(const SshDestination &destination, const Endpoint &server, std::chrono::milliseconds connectTimeout);
    ~SshTunnel() override;

    /// up() or failed() follows, perhaps before it returns.
    void request();

    bool isUp() const { return m_up; }
    /// A new connection through it, that does not block; -1: errno tells why. EAGAIN and ECONNREFUSED while isUp(): in
    /// a moment.
    int connectSocket() const;

    /// Why the server was not reached: what ssh has said since the last call and in the last seconds, of which older
    /// words are about another connection. Nothing, when it did not complain.
    std::optional<Error> complaint();

    /// What ssh is given, the program itself excepted.
    static QStringList arguments(const SshDestination &destination, const Endpoint &server,
                                 std::chrono::milliseconds connectTimeout, bool mayAsk);

Q_SIGNALS:
    void up();
    void failed(const penstock::Error &error);

private:
    void start();
    void look();
    void takeWords();
    void onFinished();
    void end(const Error &error);
    Error trouble() const;
    QString socketPath() const;

    SshDestination m_destination;
    Endpoint m_server;
    std::chrono::milliseconds m_connectTimeout;
    std::unique_ptr<QTemporaryDir> m_folder; ///< mode 0700; while ssh runs
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
    QByteArray m_words;      ///< what ssh has said, the last 4 KiB
    QByteArray m_complaints; ///< of connections, since they were asked for
    QElapsedTimer m_heard;   ///< since the last of them
    bool m_up = false;
};

} // namespace penstock
