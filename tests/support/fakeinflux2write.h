// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakelineparser.h"
#include "tests/support/fakerequest.h"

namespace penstock {

/// How a fake InfluxDB 2.x takes line protocol: one line that cannot be read refuses the whole write; what the storage
/// refuses is left out, and the rest is stored.
class FakeInflux2Write final
{
public:
    explicit FakeInflux2Write(FakeInflux2State &state) : m_state(state) {}

    FakeAnswer writeV2(const FakeRequest &request); ///< /api/v2/write
    FakeAnswer writeV1(const FakeRequest &request); ///< /write, by the mapping of databases to buckets

private:
    FakeAnswer write(const FakeRequest &request, const QJsonObject &bucket, qint64 unit);
    FakeAnswer store(const QJsonObject &bucket, const QList<FakePoint> &points);
    QByteArray refusal(const FakePointStore::Table &table, const FakePoint &point, qint64 oldest) const;

    FakeInflux2State &m_state;
};

/// The bucket that `database` and `retention` of the 1.x interface stand for: a mapping, or a bucket of that name.
std::optional<QJsonObject> fakeMappedBucket(const FakeInflux2State &state, const QString &database,
                                            const QString &retention);

} // namespace penstock
