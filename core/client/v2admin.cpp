// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v2admin.h"

#include "core/client/dialect.h"
#include "core/client/v2dialect.h"
#include "core/query/quoting.h"
#include "core/result/column.h"

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

/// The times that points may have.
constexpr std::int64_t earliest = -9223372036854775806;
constexpr std::int64_t latest = 9223372036854775806;

QJsonArray retentionRules(const AdminRequest &request)
{
    if (!request.retention && !request.shardDuration)
        return {};
    QJsonObject rule{
        {QStringLiteral("type"), QStringLiteral("expire")},
        {QStringLiteral("everySeconds"), qint64(request.retention.value_or(std::chrono::seconds(0)).count())}};
    if (request.shardDuration)
        rule.insert(QStringLiteral("shardGroupDurationSeconds"), qint64(request.shardDuration->count()));
    return {rule};
}

Result<Talk> createBucket(const V2Api &api, const AdminRequest &request)
{
    return api.organization([api, request](const QString &organization) -> Result<Talk> {
        const HttpRequest creation =
            api.jsonRequest("POST", "/api/v2/buckets",
                            QJsonObject{{QStringLiteral("orgID"), organization},
                                        {QStringLiteral("name"), request.database},
                                        {QStringLiteral("retentionRules"), retentionRules(request)}});
        return Talk::attempt(creation, [api, request](const HttpAnswer &answer) -> Result<Talk> {
            if (answer.isSuccess())
                return Talk::done();
            const bool exists = (answer.head.status == 409 || answer.head.status == 422) &&
                                answer.serverText().contains(QStringLiteral("already exists"));
            // One that keeps its data for another time than asked for is not the one that was wanted.
            if (exists && !request.retention && !request.shardDuration)
                return Talk::note(V2Api::tr("The bucket “%1” was there already.").arg(request.database));
            return std::unexpected(refusal(answer, api.dialect()));
        });
    });
}

Result<Talk> changeBucket(const V2Api &api, const AdminRequest &request)
{
    return api.bucket(request.database, [api, request](const QJsonObject &bucket) -> Result<Talk> {
        const QByteArray path = V2Api::pathOf("buckets", bucket[u"id"].toString());
        if (request.kind == Kind::DropDatabase)
            return Talk::ask(api.request("DELETE", path), nothingMore);
        return Talk::ask(
            api.jsonRequest("PATCH", path, QJsonObject{{QStringLiteral("retentionRules"), retentionRules(request)}}),
            nothingMore);
    });
}

/// Half-open here, closed there.
Result<Talk> deleteRows(const V2Api &api, const AdminRequest &request)
{
    return api.bucket(request.database, [api, request](const QJsonObject &bucket) -> Result<Talk> {
        const std::int64_t stop = request.to ? *request.to - 1 : latest;
        HttpRequest deletion =
            api.jsonRequest("POST", "/api/v2/delete",
                            QJsonObject{{QStringLiteral("start"), formatTimestamp(request.from.value_or(earliest))},
                                        {QStringLiteral("stop"), formatTimestamp(stop)},
                                        {QStringLiteral("predicate"), deletePredicate(request)}});
        deletion.query = {{QStringLiteral("orgID"), bucket[u"orgID"].toString()},
                          {QStringLiteral("bucket"), request.database}};
        return Talk::ask(deletion, nothingMore);
    });
}

} // namespace

QString deletePredicate(const AdminRequest &request)
{
    QStringList conditions;
    if (!request.measurement.isEmpty())
        conditions += QStringLiteral("_measurement=") + quoteIdentifier(request.measurement);
    for (const auto &[tag, value] : request.tags)
        conditions += quoteIdentifier(tag) + u'=' + quoteIdentifier(value);
    return conditions.join(QStringLiteral(" AND "));
}

Result<Talk> nothingMore(const HttpAnswer &)
{
    return Talk::done();
}

Result<Talk> v2AdministerBuckets(const V2Api &api, const AdminRequest &request)
{
    switch (request.kind) {
    case Kind::CreateDatabase:
        return createBucket(api, request);
    case Kind::AlterDatabase:
    case Kind::DropDatabase:
        return changeBucket(api, request);
    case Kind::DropMeasurement:
    case Kind::DropSeries:
    case Kind::DeletePoints:
        return deleteRows(api, request);
    default:
        return std::unexpected(notSupported(request.kind, api.dialect().settings().server));
    }
}

Result<Talk> V2Dialect::administer(const AdminRequest &request) const
{
    const V2Api api(*this);
    const bool ofBucket = request.kind <= Kind::DeletePoints;
    return ofBucket ? v2AdministerBuckets(api, request) : v2AdministerAccess(api, request);
}

} // namespace penstock
