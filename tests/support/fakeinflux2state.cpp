// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2state.h"

#include "tests/support/faketable.h"

#include <QDateTime>
#include <QJsonArray>

namespace penstock {

QJsonObject FakeInflux2State::addBucket(const QString &name, const QString &orgId, qint64 everySeconds,
                                        const QString &type, qint64 shardSeconds)
{
    const QString created = QStringLiteral("2026-01-01T00:00:00Z");
    QJsonObject bucket{{QStringLiteral("id"), newId()},
                       {QStringLiteral("orgID"), orgId},
                       {QStringLiteral("type"), type},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("retentionRules"),
                        QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("expire")},
                                               {QStringLiteral("everySeconds"), everySeconds},
                                               {QStringLiteral("shardGroupDurationSeconds"), shardSeconds}}}},
                       {QStringLiteral("createdAt"), created},
                       {QStringLiteral("updatedAt"), created},
                       {QStringLiteral("labels"), QJsonArray()}};
    resources[QStringLiteral("buckets")] += bucket;
    store.create(bucket[u"id"].toString());
    return bucket;
}

qint64 FakeInflux2State::now() const
{
    return options.now != 0 ? options.now : QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

FakeAnswer fakeInflux2Error(int status, const QByteArray &code, const QString &message)
{
    return FakeAnswer::of(status)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("X-Platform-Error-Code", code)
        .text("{\"code\":\"" + code + "\",\"message\":" + fakeJsonString(message.toUtf8()) + '}');
}

} // namespace penstock
