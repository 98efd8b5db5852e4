// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v1dialect.h"
#include "core/client/schema/schemaanswer.h"

namespace penstock {

namespace {

bool onlyWritesLikeInfluxDb(Flavour flavour)
{
    return flavour == Flavour::VictoriaMetrics || flavour == Flavour::QuestDb || flavour == Flavour::GreptimeDb;
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
    Query query;
    query.script = Script(influxQlSchemaStatement(request));
    query.chunkRows = 10'000;
    return Talk::ask(*this, query,
                     [request](const ResultSet &rows) -> Result<Talk> { return schemaAnswer(request, rows); });
}

} // namespace penstock
