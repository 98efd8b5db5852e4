// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakelineparser.h"
#include "tests/support/fakerequest.h"

namespace penstock {

/// How a fake InfluxDB 2.x takes line protocol: one line that cannot be read refuses the whole write; what the storage
/// refuses is left out, shard by shard, and the rest is stored.
class FakeInflux2Write final
{
public:
    explicit FakeInflux2Write(FakeInflux2State &state) : m_state(state) {}

    FakeAnswer writeV2(const FakeRequest &request); ///< /api/v2/write
    FakeAnswer writeV1(const FakeRequest &request); ///< /write, by the mapping of databases to buckets

private:
    FakeAnswer write(const FakeRequest &request, const QJsonObject &bucket, qint64 unit);
    FakeAnswer store(const QJsonObject &bucket, const QList<FakePoint> &points);
    using Types = QMap<QByteArray, FakeFieldType>;
    struct Shard
    {
        QMap<QByteArray, Types> fields; ///< by measurement
        QByteArray reason;              ///< of the first refused line
        QByteArray stripped;            ///< what is told of a line that was stored without its field "time"
        int dropped = 0;
    };

    QMap<qint64, Shard> shardsOf(const QString &bucketId, qint64 shardSeconds) const;
    QByteArray refusal(const Types &known, const FakePoint &point) const;

    FakeInflux2State &m_state;
};

/// The bucket that `database` and `retention` of the 1.x interface stand for: a mapping, or a bucket of that name.
std::optional<QJsonObject> fakeMappedBucket(const FakeInflux2State &state, const QString &database,
                                            const QString &retention);

} // namespace penstock
