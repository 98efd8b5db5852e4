// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/v2schema.h"

#include "core/client/dialect/dialect.h"
#include "core/client/dialect/v2dialect.h"
#include "core/client/schema/schemaanswer.h"
#include "core/client/schema/schemastatement.h"
#include "core/client/talk/answertable.h"

#include <QHash>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

qint64 retentionOf(const QJsonValue &bucket)
{
    return bucket[QStringLiteral("retentionRules")][0][QStringLiteral("everySeconds")].toInteger();
}

qint64 shardDurationOf(const QJsonValue &bucket)
{
    return bucket[QStringLiteral("retentionRules")][0][QStringLiteral("shardGroupDurationSeconds")].toInteger();
}

Query flux(const SchemaRequest &request, const QString &text)
{
    Query query;
    query.script = Script(text, Language::Flux);
    query.database = request.database;
    return query;
}

/// Flux counts columns of its own among the tags.
Talk readTagKeys(const SchemaRequest &request, const ResultSet &rows)
{
    static const QStringList notTags{QStringLiteral("_start"), QStringLiteral("_stop"),
                                     QStringLiteral("_time"),  QStringLiteral("_value"),
                                     QStringLiteral("_field"), QStringLiteral("_measurement")};
    const Table found = chooseColumns(rows, {{QStringLiteral("name"), {QStringLiteral("_value")}}});
    QJsonArray names;
    for (std::size_t row = 0; row < found.rowCount(); ++row) {
        const QString name = cellText(found, QStringLiteral("name"), row);
        if (!notTags.contains(name) && (request.limit <= 0 || names.size() < request.limit))
            names.append(
                QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("measurement"), request.measurement}});
    }
    if (request.kind == Kind::TagKeyCardinality)
        return countAnswer(request, names.size());
    return schemaAnswer(request, tableOfObjects(names, {QStringLiteral("name"), QStringLiteral("measurement")}));
}

Result<Talk> readNames(const SchemaRequest &request, const ResultSet &rows)
{
    if (request.kind == Kind::Series) {
        return seriesAnswer(request, rows,
                            {QStringLiteral("result"), QStringLiteral("table"), QStringLiteral("_measurement"),
                             QStringLiteral("_start"), QStringLiteral("_stop")});
    }
    if (request.kind == Kind::TagKeys || request.kind == Kind::TagKeyCardinality)
        return readTagKeys(request, rows);
    Talk talk = schemaAnswer(request, rows);
    if (request.kind >= Kind::SeriesCardinality && talk.items.isEmpty())
        return countAnswer(request, 0);
    return talk;
}

Result<Talk> inFlux(const V2Api &api, const SchemaRequest &request)
{
    return Talk::ask(api.dialect(), flux(request, fluxSchemaText(request)),
                     [request](const ResultSet &rows) { return readNames(request, rows); });
}

Result<Talk> fieldTypesBySample(const V2Api &api, const SchemaRequest &request)
{
    return Talk::attempt(
        api.dialect(), flux(request, fluxFieldTypesText(request)),
        [api, request](const ResultSet &rows) {
            const Table types = chooseColumns(rows, {{QStringLiteral("type"), {QStringLiteral("type")}}});
            return types.rowCount() > 0 ? readNames(request, rows) : inFlux(api, request);
        },
        // Without types, for servers that do not know the types package.
        [api, request](const HttpAnswer &) { return inFlux(api, request); });
}

/// InfluxQL knows the types, but needs a mapping of the bucket.
Result<Talk> fieldTypesByMapping(const V2Api &api, const SchemaRequest &request, const QJsonValue &mapping)
{
    SchemaRequest mapped = request;
    mapped.database = mapping[QStringLiteral("database")].toString();
    Query query;
    query.script = Script(influxQlSchemaStatement(mapped));
    query.database = mapped.database;
    query.retentionPolicy = mapping[QStringLiteral("retention_policy")].toString();
    return Talk::attempt(
        api.dialect(), query, [request](const ResultSet &rows) { return readNames(request, rows); },
        [api, request](const HttpAnswer &) { return fieldTypesBySample(api, request); });
}

/// /query knows no organization but the token's: only who sees one organization in all has it there as well.
bool isAskedThere(const V2Api &api, const QJsonObject &bucket)
{
    return bucket[u"orgID"].toString() == api.dialect().settings().server.organizationId;
}

Result<Talk> fieldTypes(const V2Api &api, const SchemaRequest &request)
{
    return api.bucket(request.database, [api, request](const QJsonObject &bucket) -> Result<Talk> {
        if (!isAskedThere(api, bucket))
            return fieldTypesBySample(api, request);
        const HttpRequest mappings = api.request("GET", "/api/v2/dbrps",
                                                 {{QStringLiteral("orgID"), bucket[u"orgID"].toString()},
                                                  {QStringLiteral("bucketID"), bucket[u"id"].toString()}});
        const QJsonValue bucketId = bucket[u"id"];
        return Talk::attempt(mappings, [api, request, bucketId](const HttpAnswer &answer) -> Result<Talk> {
            const Result<QJsonObject> object = objectOf(answer);
            const QJsonArray content = object ? object->value(u"content").toArray() : QJsonArray();
            for (const QJsonValue &mapping : content) {
                // SHOW FIELD KEYS goes to the default mapping of its database.
                if (mapping[QStringLiteral("default")].toBool() && mapping[QStringLiteral("bucketID")] == bucketId)
                    return fieldTypesByMapping(api, request, mapping);
            }
            return fieldTypesBySample(api, request);
        });
    });
}

Result<Talk> retentionPolicies(const V2Api &api, const SchemaRequest &request)
{
    return api.organization([api, request](const QString &organization) -> Result<Talk> {
        const HttpRequest mappings =
            api.request("GET", "/api/v2/dbrps",
                        {{QStringLiteral("orgID"), organization}, {QStringLiteral("db"), request.database}});
        return api.list(mappings, QStringLiteral("content"), [api, request](const QJsonArray &found) -> Result<Talk> {
            return api.buckets([request, found](const QJsonArray &buckets) -> Result<Talk> {
                QHash<QString, QJsonValue> byId;
                for (const QJsonValue &bucket : buckets)
                    byId.insert(bucket[QStringLiteral("id")].toString(), bucket);
                QJsonArray rows;
                for (const QJsonValue &mapping : found) {
                    const QJsonValue bucket = byId.value(mapping[QStringLiteral("bucketID")].toString());
                    rows.append(QJsonObject{
                        {QStringLiteral("name"), mapping[QStringLiteral("retention_policy")]},
                        {QStringLiteral("duration"), durationText(retentionOf(bucket))},
                        {QStringLiteral("shard_duration"), durationText(shardDurationOf(bucket))},
                        {QStringLiteral("default"), mapping[QStringLiteral("default")]},
                    });
                }
                return schemaAnswer(request,
                                    tableOfObjects(rows, {QStringLiteral("name"), QStringLiteral("duration"),
                                                          QStringLiteral("shard_duration"),
                                                          QStringLiteral("replication"), QStringLiteral("default")}));
            });
        });
    });
}

/// Flux has no retention policies: they are buckets. As InfluxQL finds them there, the mapping comes before the name.
Result<Talk> timeSpanOfPolicy(const V2Api &api, const SchemaRequest &request)
{
    return api.inOrganization([api, request](const HttpParameters &organization) -> Result<Talk> {
        HttpParameters parameters = organization;
        parameters.append({QStringLiteral("db"), request.database});
        const HttpRequest mappings = api.request("GET", "/api/v2/dbrps", parameters);
        return api.list(mappings, QStringLiteral("content"), [api, request](const QJsonArray &found) -> Result<Talk> {
            SchemaRequest ofBucket = request;
            ofBucket.database = databaseOfPolicy(request);
            for (const auto &mapping : found) {
                if (mapping[QStringLiteral("database")].toString() != request.database ||
                    mapping[QStringLiteral("retention_policy")].toString() != request.policy)
                    continue;
                const QString id = mapping[QStringLiteral("bucketID")].toString();
                return Talk::ask(api.request("GET", V2Api::pathOf("buckets", id)),
                                 [api, ofBucket](const HttpAnswer &answer) -> Result<Talk> {
                                     const Result<QJsonObject> bucket = objectOf(answer);
                                     if (!bucket)
                                         return std::unexpected(bucket.error());
                                     SchemaRequest mapped = ofBucket;
                                     mapped.database = bucket->value(u"name").toString();
                                     return inFlux(api, mapped);
                                 });
            }
            return inFlux(api, ofBucket);
        });
    });
}

} // namespace

QString databaseOfPolicy(const SchemaRequest &request)
{
    const QString &policy = request.policy;
    const bool isItsOwn = policy.isEmpty() || policy == u"autogen" || policy == u"default";
    return isItsOwn ? request.database : request.database + u'/' + policy;
}

Result<Talk> v2Databases(const V2Api &api, const SchemaRequest &request)
{
    return api.buckets([request](const QJsonArray &buckets) -> Result<Talk> {
        QJsonArray rows;
        for (const QJsonValue &bucket : buckets) {
            QJsonObject row{{QStringLiteral("name"), bucket[QStringLiteral("name")]},
                            {QStringLiteral("retention"), durationText(retentionOf(bucket))},
                            {QStringLiteral("id"), bucket[QStringLiteral("id")]}};
            if (const qint64 shard = shardDurationOf(bucket); shard > 0) // Cloud does not say it
                row.insert(QStringLiteral("shard_duration"), durationText(shard));
            rows.append(row);
        }
        return schemaAnswer(request, tableOfObjects(rows, {QStringLiteral("name"), QStringLiteral("retention"),
                                                           QStringLiteral("shard_duration"), QStringLiteral("id")}));
    });
}

Result<Talk> V2Dialect::schema(const SchemaRequest &request) const
{
    const V2Api api(*this);
    switch (request.kind) {
    case Kind::Databases:
        return v2Databases(api, request);
    case Kind::RetentionPolicies:
        return retentionPolicies(api, request);
    case Kind::FieldKeys:
        return fieldTypes(api, request);
    case Kind::Series:
        if (request.measurement.isEmpty())
            return failure(Error::Kind::BadInput, Dialect::tr("Say which measurement's series are meant."));
        break;
    case Kind::TimeSpan:
        if (!request.policy.isEmpty())
            return timeSpanOfPolicy(api, request);
        break;
    default:
        break;
    }
    return inFlux(api, request);
}

} // namespace penstock
