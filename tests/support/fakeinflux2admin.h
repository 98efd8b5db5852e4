// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakerequest.h"

namespace penstock {

/// The resources of a fake InfluxDB 2.x: buckets, orgs, users, authorizations, dbrps; the first set-up.
class FakeInflux2Admin final
{
public:
    explicit FakeInflux2Admin(FakeInflux2State &state) : m_state(state) {}

    /// Nothing for a path that the server does not know.
    std::optional<FakeAnswer> answer(const FakeRequest &request);

    /// As POST /api/v2/setup: the first user, org, bucket and token.
    QJsonObject setUp();

private:
    FakeAnswer setupAnswer(const FakeRequest &request);
    FakeAnswer list(const FakeRequest &request, const QString &kind) const;
    FakeAnswer create(const QString &kind, QJsonObject given);
    FakeAnswer one(const FakeRequest &request, const QString &kind, const QString &id);
    std::optional<FakeAnswer> badBucket(const QJsonObject &given) const;
    FakeAnswer setPassword(const FakeRequest &request) const;

    FakeInflux2State &m_state;
};

} // namespace penstock
