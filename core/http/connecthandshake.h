// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpparser.h"
#include "core/http/proxyhandshake.h"

#include <QCoreApplication>

namespace penstock {

/// CONNECT through an HTTP proxy (RFC 9110 §9.3.6), with a Basic login when the proxy has a user.
class ConnectHandshake final : public ProxyHandshake
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ConnectHandshake)

public:
    ConnectHandshake(const ProxyAddress &proxy, const Endpoint &endpoint) : ProxyHandshake(proxy, endpoint) {}

    QByteArray begin() override;
    Result<QByteArray> feed(const QByteArray &bytes) override;
    bool isDone() const override { return m_done; }

private:
    Error refusal() const;

    HttpParser m_parser{HttpParser::AnswerTo::Connect};
    bool m_done = false;
};

} // namespace penstock
