// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakeinflux3state.h"
#include "tests/support/fakerequest.h"

namespace penstock {

/// /api/v3/configure/… of a fake InfluxDB 3.x: databases, tables, caches, tokens.
class FakeInflux3Admin final
{
public:
    explicit FakeInflux3Admin(FakeInflux3State &state) : m_state(state) {}

    /// Nothing for a path or method that the server does not know.
    std::optional<FakeAnswer> answer(const FakeRequest &request);

private:
    std::optional<FakeAnswer> database(const FakeRequest &request);
    FakeAnswer listDatabases(const FakeRequest &request) const;
    FakeAnswer createDatabase(const QString &name, const QByteArray &retention);
    FakeAnswer deleteDatabase(const FakeRequest &request);
    FakeAnswer retention(const FakeRequest &request);
    std::optional<FakeAnswer> table(const FakeRequest &request);
    std::optional<FakeAnswer> cache(const FakeRequest &request);
    std::optional<FakeAnswer> token(const FakeRequest &request);
    FakeAnswer notFound(const QByteArray &kind, const QString &name) const;
    FakeAnswer exists(const QByteArray &kind, const QString &name) const;
    FakeAnswer newToken(const QString &name);

    FakeInflux3State &m_state;
};

} // namespace penstock
