// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"

#include <QTest>

namespace penstock {

inline constexpr int waitMs = patienceMs;

inline HttpRequest get(const QByteArray &path = "/")
{
    HttpRequest request;
    request.path = path;
    return request;
}

inline HttpRequest post(const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/write";
    request.body = body;
    return request;
}

/// A pool before a fake server.
struct PoolFixture
{
    explicit PoolFixture(const Timeouts &timeouts = {})
        : pool({.endpoint = Endpoint(server.url()), .timeouts = timeouts})
    {
    }

    FakeServer server;
    HttpPool pool;
};

inline bool waitFor(HttpExchange &exchange)
{
    return QTest::qWaitFor([&exchange] { return exchange.isFinished(); }, waitMs);
}

inline QByteArray words(const HttpExchange &exchange)
{
    return exchange.error() ? exchange.error()->toText().toUtf8() : QByteArray("no error");
}

} // namespace penstock
