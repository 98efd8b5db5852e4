// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeserver.h"

#include <QStringList>
#include <QUrl>

namespace penstock {

/// An InfluxDB 1.x without a login that answers every question with nothing.
inline FakeAnswer openV1(const FakeRequest &request)
{
    if (request.path().endsWith("/ping"))
        return FakeAnswer::of(204)
            .header("X-Influxdb-Version", "1.8.10")
            .header("X-Influxdb-Build", "OSS")
            .header("X-Request-Id", "id-1")
            .empty();
    return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
}

inline QStringList ping(const QUrl &url, const QStringList &more = {})
{
    return QStringList{QStringLiteral("ping"), QStringLiteral("--url"), url.toString()} + more;
}

} // namespace penstock
