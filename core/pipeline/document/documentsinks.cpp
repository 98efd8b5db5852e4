// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

#include <limits>
#include <string>
#include <vector>

namespace penstock::documentparts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

std::vector<std::string> strings(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdString());
    return strings;
}

/// The names of Quix Streams' InfluxDB3Sink.
PointRule readRule(DocumentObject object)
{
    PointRule rule;
    rule.measurement = object.neededText("measurement").toStdString();
    rule.fieldsKeys = strings(object.texts("fields_keys"));
    rule.tagsKeys = strings(object.texts("tags_keys"));
    if (const QString key = object.text("time_key"); !key.isEmpty())
        rule.timeSetter = key.toStdString();
    rule.timePrecision = object.choice<Precision>("time_precision", rule.timePrecision,
                                                  {{"ns", Precision::Nanoseconds},
                                                   {"us", Precision::Microseconds},
                                                   {"ms", Precision::Milliseconds},
                                                   {"s", Precision::Seconds}});
    rule.checksDigits = object.flag("check_time_digits", rule.checksDigits);
    rule.allowMissingFields = object.flag("allow_missing_fields", rule.allowMissingFields);
    rule.convertIntsToFloats = object.flag("convert_ints_to_floats", rule.convertIntsToFloats);
    rule.floatFields = strings(object.texts("float_fields"));
    if (object.flag("include_metadata_tags", false))
        rule.metadata = PointRule::metadataTags();
    object.finish();
    return rule;
}

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
        object.refuse("request_timeout_ms", Text::tr("a saved connection has its own."));
    options.raisesOnRetention = object.flag("raise_on_retention_violation", false);
    entry.debug = object.flag("debug", false);
    if (auto rule = object.object("rule"))
        options.rule = readRule(*rule);
    return entry;
}

CsvSink::Options readCsv(DocumentObject &object)
{
    CsvSink::Options options;
    options.path = object.neededText("path");
    options.dialect = object.choice<QString>("dialect", options.dialect,
                                             {{"excel", QStringLiteral("excel")},
                                              {"excel-tab", QStringLiteral("excel-tab")},
                                              {"unix", QStringLiteral("unix")}});
    return options;
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
        sink = readCsv(object);
        break;
    case Type::List:
        sink = ListEntry{object.flag("metadata", false)};
        break;
    }
    object.finish();
    return sink;
}

} // namespace penstock::documentparts
