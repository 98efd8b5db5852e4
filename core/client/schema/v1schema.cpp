// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v1dialect.h"
#include "core/client/schema/schemaanswer.h"
#include "core/client/schema/schemastatement.h"

namespace penstock {

namespace {

bool onlyWritesLikeInfluxDb(Flavour flavour)
{
    return flavour == Flavour::VictoriaMetrics || flavour == Flavour::QuestDb || flavour == Flavour::GreptimeDb;
}

/// What a server looks for in the default retention policy alone, unless others are named.
bool isOfOnePolicy(SchemaRequest::Kind kind)
{
    using Kind = SchemaRequest::Kind;
    return kind == Kind::FieldKeys || kind == Kind::TagKeyCardinality || kind == Kind::TagValueCardinality ||
           kind == Kind::FieldKeyCardinality;
}

Result<Talk> ask(const Dialect &dialect, const SchemaRequest &request, const QStringList &policies)
{
    Query query;
    query.script = Script(influxQlSchemaStatement(request, policies));
    query.chunkRows = 10'000;
    return Talk::ask(dialect, query,
                     [request](const ResultSet &rows) -> Result<Talk> { return schemaAnswer(request, rows); });
}

/// A database has few policies, and most have one: that needs no name.
Result<Talk> askPolicies(const Dialect &dialect, const SchemaRequest &request)
{
    const SchemaRequest policies{.kind = SchemaRequest::Kind::RetentionPolicies, .database = request.database};
    Query query;
    query.script = Script(influxQlSchemaStatement(policies));
    return Talk::attempt(
        dialect, query,
        [&dialect, request, policies](const ResultSet &rows) -> Result<Talk> {
            const QList<SchemaItem> items = schemaAnswer(policies, rows).items;
            QStringList names;
            names.reserve(items.size());
            for (const SchemaItem &item : items)
                names += item.name;
            return ask(dialect, request, names.size() > 1 ? names : QStringList());
        },
        [&dialect, request](const HttpAnswer &) { return ask(dialect, request, {}); });
}

} // namespace

Result<Talk> V1Dialect::schema(const SchemaRequest &request) const
{
    for (const Flavour flavour : {settings().server.flavour, settings().profile.flavour}) {
        if (onlyWritesLikeInfluxDb(flavour))
            return failure(Error::Kind::BadInput,
                           tr("%1 takes data as InfluxDB does, but does not tell what it holds as "
                              "InfluxDB does. Use its own tools to look.")
                               .arg(flavourName(flavour)));
    }
    if (request.kind == SchemaRequest::Kind::TimeSpan && request.measurement.isEmpty())
        return failure(Error::Kind::BadInput, tr("Say which measurement is meant."));
    if (!isOfOnePolicy(request.kind))
        return ask(*this, request, {});
    if (!request.policy.isEmpty())
        return ask(*this, request, {request.policy});
    return request.everyPolicy ? askPolicies(*this, request) : ask(*this, request, {});
}

} // namespace penstock
