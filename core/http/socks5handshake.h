// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/proxyhandshake.h"

#include <QCoreApplication>

namespace penstock {

/// CONNECT through a SOCKS5 proxy (RFC 1928), with user and password (RFC 1929) when the proxy has a user.
class Socks5Handshake final : public ProxyHandshake
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Socks5Handshake)

public:
    Socks5Handshake(const ProxyAddress &proxy, const Endpoint &endpoint) : ProxyHandshake(proxy, endpoint) {}

    QByteArray begin() override;
    Result<QByteArray> feed(const QByteArray &bytes) override;
    bool isDone() const override { return m_step == Step::Done; }

private:
    enum class Step { Method, Login, Connect, Done };

    Result<QByteArray> takeMethod();
    Result<QByteArray> takeLogin();
    Result<QByteArray> takeReply();
    Result<QByteArray> connectRequest() const;
    std::unexpected<Error> stranger() const;
    std::unexpected<Error> wrongLogin() const;

    Step m_step = Step::Method;
    QByteArray m_received;
};

} // namespace penstock
