// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

InfluxEntry readInflux(DocumentObject &object)
{
    using Gzip = PipelineOptions::Gzip;
    InfluxEntry entry;
    readServer(object, entry);
    PipelineOptions &options = entry.options;
    options.target.database = object.neededText("database");
    options.target.retentionPolicy = object.text("retention_policy");
    options.target.consistency = object.choice<QString>("consistency", {},
                                                        {{"any", QStringLiteral("any")},
                                                         {"one", QStringLiteral("one")},
                                                         {"quorum", QStringLiteral("quorum")},
                                                         {"all", QStringLiteral("all")}});
    options.target.acceptPartial = object.flag("accept_partial", options.target.acceptPartial);
    options.target.noSync = object.flag("no_sync", options.target.noSync);
    options.createDatabase = object.flag("create_database", false);
    options.batchRows = static_cast<int>(object.number("batch_size", options.batchRows, 1, 100'000));
    options.batchBytes = object.number("batch_bytes", options.batchBytes, 1'024, 20 * 1024 * 1024);
    options.lingerMs = static_cast<int>(object.number("linger_ms", options.lingerMs, 0, 3'600'000));
    options.gzip =
        object.choice<Gzip>("gzip", options.gzip, {{"auto", Gzip::Auto}, {"on", Gzip::On}, {"off", Gzip::Off}});
    entry.profile.idleTimeout = std::chrono::milliseconds(
        object.number("request_timeout_ms", entry.profile.idleTimeout.count(), 0, 86'400'000));
    if (object.has("request_timeout_ms") && !entry.connection.isEmpty())
        object.refuse("request_timeout_ms", PipelineDocumentText::tr("a saved connection has its own."));
    options.raisesOnRetention = object.flag("raise_on_retention_violation", false);
    entry.debug = object.flag("debug", false);
    if (auto rule = object.object("rule"))
        options.rule = readRule(*rule);
    return entry;
}

} // namespace

PipelineDocument::SinkEntry readSink(DocumentObject object)
{
    enum class Type { None, Influx, Csv, List };
    PipelineDocument::SinkEntry sink;
    switch (
        object.choice<Type>("type", Type::None, {{"influx", Type::Influx}, {"csv", Type::Csv}, {"list", Type::List}})) {
    case Type::None:
        object.refuseMissing("type");
        return sink;
    case Type::Influx:
        sink = readInflux(object);
        break;
    case Type::Csv:
        sink = readCsvSink(object);
        break;
    case Type::List:
        sink = ListEntry{object.flag("metadata", false)};
        break;
    }
    object.finish();
    return sink;
}

} // namespace penstock::documentparts
