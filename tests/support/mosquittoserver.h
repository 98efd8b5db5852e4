// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArray>
#include <QString>

namespace penstock {

/// A real mosquitto on loopback, in a temporary folder, with its own configuration; ends with this object. Keeps its
/// messages over an orderly restart.
class MosquittoServer final
{
public:
    struct Options
    {
        bool hasPassword = false;     ///< of the user "reader": "secret"
        QString certificateFile = {}; ///< PEM; with keyFile: tlsPort() speaks TLS
        QString keyFile = {};
        QString clientAuthority = {}; ///< PEM; clients of tlsPort() must show a certificate of it
        QByteArray acl = {};          ///< lines of an acl_file
    };

    MosquittoServer();
    explicit MosquittoServer(const Options &options);

    /// False with a reason in problem(). Again after stop() or kill(): with the same ports.
    bool start();
    /// Orderly: what is kept is written to the disk.
    void stop();
    void kill() { m_process.kill(); }
    QString problem() const { return m_process.problem(); }

    quint16 port() const { return m_port; }
    quint16 tlsPort() const { return m_tlsPort; }
    QByteArray log() const { return m_process.log(); }

    /// Sends a message and waits until the broker has it, at QoS 1 and 2. By a client of a few lines of its own.
    bool publish(const QByteArray &topic, const QByteArray &payload, int qos = 1, bool isRetained = false) const;
    /// Many of them over one connection: payloads first, first + 1, …
    bool publishNumbers(const QByteArray &topic, int count, int qos = 1, int first = 0) const;

private:
    const Options m_options;
    ServerProcess m_process;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
};

} // namespace penstock
