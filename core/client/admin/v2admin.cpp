// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/v2admin.h"

#include "core/client/admin/deletiontext.h"
#include "core/client/admin/metricspage.h"
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/v2dialect.h"
#include "core/client/schema/schemaanswer.h"
#include "core/query/quoting.h"

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

/// What is not asked for stays as it is in `present`.
QJsonArray retentionRules(const AdminRequest &request, const QJsonValue &present = {})
{
    if (!request.retention && !request.shardDuration)
        return {};
    const QString everySeconds = QStringLiteral("everySeconds");
    QJsonObject rule{
        {QStringLiteral("type"), QStringLiteral("expire")},
        {everySeconds, request.retention ? qint64(request.retention->count()) : present[0][everySeconds].toInteger()}};
    if (request.shardDuration)
        rule.insert(QStringLiteral("shardGroupDurationSeconds"), qint64(request.shardDuration->count()));
    return {rule};
}

/// InfluxDB 2.x answers the deletion of one with 400, but has dropped its data by then: from that moment on every
/// partial write fails with 500, and after its next stop it does not start any more (2.7.12, 2.9.1).
bool isOfTheSystem(const QJsonObject &bucket)
{
    const QString name = bucket[u"name"].toString();
    return bucket[u"type"].toString() == u"system" || name == u"_monitoring" || name == u"_tasks";
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

/// A retention shorter than the shards needs their duration as well.
Result<Talk> alterBucket(const V2Api &api, const AdminRequest &request, const QByteArray &path,
                         const QJsonObject &bucket)
{
    const HttpRequest change = api.jsonRequest(
        "PATCH", path, {{QStringLiteral("retentionRules"), retentionRules(request, bucket[u"retentionRules"])}});
    return Talk::attempt(change, [api, bucket](const HttpAnswer &answer) -> Result<Talk> {
        if (answer.isSuccess())
            return Talk::done();
        Error error = refusal(answer, api.dialect());
        const qint64 shards = bucket[u"retentionRules"][0][u"shardGroupDurationSeconds"].toInteger();
        if (error.details.serverText.contains(u"shard-group duration") && shards > 0)
            error.message = V2Api::tr("The shards of the bucket “%1” cover %2, which is more than the new retention. "
                                      "Give the shards' new duration as well; on the command line by --shard-duration.")
                                .arg(bucket[u"name"].toString(), durationText(shards));
        return std::unexpected(error);
    });
}

Result<Talk> changeBucket(const V2Api &api, const AdminRequest &request)
{
    return api.bucket(request.database, [api, request](const QJsonObject &bucket) -> Result<Talk> {
        if (isOfTheSystem(bucket))
            return failure(Error::Kind::BadInput,
                           V2Api::tr("“%1” is a bucket of the system, which InfluxDB cannot do without: it is neither "
                                     "deleted nor changed.")
                               .arg(request.database));
        const QByteArray path = V2Api::pathOf("buckets", bucket[u"id"].toString());
        if (request.kind == Kind::DropDatabase)
            return Talk::ask(api.request("DELETE", path), nothingMore);
        return alterBucket(api, request, path, bucket);
    });
}

/// Half-open here, closed there.
Result<Talk> deleteRows(const V2Api &api, const AdminRequest &request)
{
    return api.bucket(request.database, [api, request](const QJsonObject &bucket) -> Result<Talk> {
        const BucketDeletion wish = BucketDeletion::of(request);
        HttpRequest deletion = api.jsonRequest("POST", "/api/v2/delete",
                                               QJsonObject{{QStringLiteral("start"), wish.start},
                                                           {QStringLiteral("stop"), wish.stop},
                                                           {QStringLiteral("predicate"), wish.predicate}});
        deletion.query = {{QStringLiteral("orgID"), bucket[u"orgID"].toString()},
                          {QStringLiteral("bucket"), request.database}};
        return Talk::ask(deletion, nothingMore);
    });
}

} // namespace

Result<Talk> nothingMore(const HttpAnswer &)
{
    return Talk::done();
}

Result<Talk> toldOnce(Talk made, const QJsonValue &token)
{
    made.secret = token.toString();
    if (made.secret.isEmpty())
        return failure(Error::Kind::Protocol,
                       V2Api::tr("The server has made it, but its answer does not hold the token."));
    return made;
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
    if (request.kind == Kind::ShowStatistics)
        return askForMetrics(newRequest("GET", "/metrics"));
    const bool ofTask = request.kind >= Kind::ListTasks && request.kind <= Kind::ListTaskRuns;
    if (ofTask)
        return v2AdministerTasks(api, request);
    const bool ofBucket = request.kind <= Kind::DeletePoints;
    return ofBucket ? v2AdministerBuckets(api, request) : v2AdministerAccess(api, request);
}

} // namespace penstock
