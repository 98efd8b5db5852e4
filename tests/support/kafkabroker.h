// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <array>

namespace penstock {

/// A real Kafka broker on loopback, in a temporary folder; ends with this object. See kafka.sh, which also fetches it.
class KafkaBroker final
{
public:
    static QString user() { return QStringLiteral("reader"); }
    static QString password() { return QStringLiteral("reader-secret"); }

    /// False with a reason in problem() when it did not come up; tests fail then. A second start() after kill() keeps
    /// ports and data.
    bool start();
    /// Ends the process at once, as a crash would.
    void kill() { m_process.kill(); }
    QString problem() const { return m_process.problem(); }

    QString plain() const { return address(0); }
    QString sasl() const { return address(1); }
    QString tls() const { return address(2); }     ///< wants a client's certificate
    QString saslTls() const { return address(3); } ///< takes one, and wants a login

    QString authority() const { return tlsFile("ca.pem"); }
    QString strangeAuthority() const { return tlsFile("strange.pem"); }
    QString clientCertificate() const { return tlsFile("client.pem"); }
    QString clientKey() const { return tlsFile("client.key"); }
    QString strangeKey() const { return tlsFile("strange.key"); } ///< of the strange authority

private:
    QString address(std::size_t port) const { return QStringLiteral("127.0.0.1:%1").arg(m_ports[port]); }
    QString tlsFile(const char *name) const { return m_process.filePath(QStringLiteral("tls/") + QLatin1String(name)); }

    ServerProcess m_process;
    std::array<quint16, 5> m_ports{};
};

} // namespace penstock
