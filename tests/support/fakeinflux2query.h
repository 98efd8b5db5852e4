// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakerequest.h"

#include <functional>

namespace penstock {

/// How a fake InfluxDB 2.x is asked: Flux, and InfluxQL by the mapping of databases to buckets.
class FakeInflux2Query final
{
public:
    using Script = std::function<std::optional<FakeAnswer>(const QString &statement)>;

    FakeInflux2Query(FakeInflux2State &state, Script script) : m_state(state), m_script(std::move(script)) {}

    FakeAnswer flux(const FakeRequest &request) const; ///< /api/v2/query
    FakeAnswer influxql(const FakeRequest &request);   ///< /query

    /// To a token that may not read: as if the bucket were not there.
    FakeAnswer hiddenFlux(const FakeRequest &request) const;
    FakeAnswer hiddenInfluxQl(const FakeRequest &request) const;

private:
    std::optional<FakeAnswer> generic(const QString &query, const QByteArrayList &annotations,
                                      const QString &org) const;
    FakeAnswer wholeBucket(const QJsonObject &bucket, const QString &query, const QByteArrayList &annotations) const;
    FakeAnswer schema(const QJsonObject &bucket, const QString &query, const QByteArrayList &annotations) const;

    void remove(const QString &statement, FakePointStore::Tables &tables) const;

    FakeInflux2State &m_state;
    Script m_script;
};

} // namespace penstock
