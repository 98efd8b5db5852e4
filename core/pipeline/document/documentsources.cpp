// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/precision.h"
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

/// Here, since lupdate loses its place behind the figures below.
QString noOffset()
{
    return PipelineDocumentText::tr("this goes on where the last run stopped, so that no \"offset\" can be given.");
}

/// As noOffset().
QString unknownMeasures()
{
    return PipelineDocumentText::tr("these must be some of: cpu, mem, disk, net.");
}

Precision readPrecision(DocumentObject &object, const char *key, Precision fallback)
{
    return object.choice<Precision>(key, fallback,
                                    {{"ns", Precision::Nanoseconds},
                                     {"us", Precision::Microseconds},
                                     {"ms", Precision::Milliseconds},
                                     {"s", Precision::Seconds},
                                     {"m", Precision::Minutes},
                                     {"h", Precision::Hours}});
}

FileEntry readFile(DocumentObject &object, bool isStandardInput)
{
    FileEntry source;
    source.path = isStandardInput ? QStringLiteral("-") : object.neededText("path");
    source.options.precision = readPrecision(object, "precision", Precision::Nanoseconds);
    source.keepsPlace = !isStandardInput && object.flag("resume", true);
    return source;
}

TextEntry readText(DocumentObject &object)
{
    TextEntry source;
    const QStringList lines = object.texts("lines");
    if (lines.isEmpty())
        object.refuse("lines", PipelineDocumentText::tr("at least one is needed."));
    source.lines = lines.join(u'\n').toUtf8();
    source.options.precision = readPrecision(object, "precision", Precision::Nanoseconds);
    source.keepsPlace = object.flag("resume", true);
    return source;
}

CsvEntry readCsv(DocumentObject &object)
{
    CsvEntry source;
    source.path = object.neededText("path");
    source.measurement = object.text("measurement");
    source.keepsPlace = object.flag("resume", true);
    if (object.isText("profile"))
        source.profile = object.neededText("profile");
    else if (auto profile = object.object("profile"))
        source.ownProfile = QJsonDocument(profile->whole()).toJson();
    return source;
}

TailSource::Options readTail(DocumentObject &object)
{
    using From = TailSource::Options::From;
    TailSource::Options options;
    options.file = object.neededText("path");
    options.precision = readPrecision(object, "precision", Precision::Nanoseconds);
    options.from = object.choice<From>("from", options.from, {{"beginning", From::Beginning}, {"end", From::End}});
    options.offset = object.number("offset", -1, 0, qint64(1) << 53);
    options.keepsPlace = object.flag("resume", !object.has("offset"));
    if (options.keepsPlace && object.has("offset"))
        object.refuse("resume", noOffset());
    options.look = std::chrono::milliseconds(object.number("look_ms", options.look.count(), 10, 3'600'000));
    return options;
}

ListenerEntry readListener(DocumentObject &object)
{
    ListenerEntry entry;
    ListenerOptions &options = entry.options;
    options.address = object.text("address", options.address);
    if (options.address != QLatin1String("127.0.0.1") && options.address != QLatin1String("::1") &&
        options.address != QLatin1String("localhost"))
        object.refuse("address",
                      PipelineDocumentText::tr("this must be 127.0.0.1 or ::1: it listens to this machine only."));
    options.port = static_cast<quint16>(object.number("port", options.port, 0, 65'535));
    options.database = object.text("database");
    entry.token = readSecret(object, "token");
    options.queueBytes = static_cast<std::size_t>(
        object.number("queue_bytes", qint64(options.queueBytes), 1'024, qint64(16) * 1024 * 1024 * 1024));
    options.bodyBytes = object.number("body_bytes", options.bodyBytes, 1'024, 1024 * 1024 * 1024);
    options.connections = static_cast<int>(object.number("connections", options.connections, 1, 10'000));
    options.retryAfter = std::chrono::seconds(object.number("retry_after_s", options.retryAfter.count(), 1, 600));
    return entry;
}

SystemSource::Options readSystem(DocumentObject &object)
{
    SystemSource::Options options;
    options.interval =
        std::chrono::milliseconds(object.number("interval_ms", options.interval.count(), 100, 86'400'000));
    options.measures.host = object.text("host").toStdString();
    const QStringList wanted = object.texts("measurements");
    if (!object.has("measurements"))
        return options;
    static const QStringList known = QStringLiteral("cpu mem disk net").split(u' ');
    const bool areKnown = std::ranges::all_of(wanted, [](const QString &name) { return known.contains(name); });
    if (wanted.isEmpty() || !areKnown)
        object.refuse("measurements", unknownMeasures());
    options.measures.cpu = wanted.contains(QLatin1String("cpu"));
    options.measures.mem = wanted.contains(QLatin1String("mem"));
    options.measures.disk = wanted.contains(QLatin1String("disk"));
    options.measures.net = wanted.contains(QLatin1String("net"));
    return options;
}

QueryEntry readQuery(DocumentObject &object)
{
    QueryEntry entry;
    readServer(object, entry);
    entry.statement = object.neededText("statement");
    entry.language = object.choice<std::optional<Language>>(
        "language", {}, {{"influxql", Language::InfluxQl}, {"sql", Language::Sql}, {"flux", Language::Flux}});
    entry.database = object.text("database");
    entry.retentionPolicy = object.text("retention_policy");
    entry.points.measurement = object.text("measurement");
    entry.points.timeColumn = object.text("time_column");
    entry.points.tagColumns = object.texts("tags");
    return entry;
}

} // namespace

SecretReference readSecret(DocumentObject &owner, const char *key)
{
    SecretReference secret;
    // Asked as an object first: what stands there in its place may be the secret, and is not told again.
    auto object = owner.object(key);
    if (!object)
        return secret;
    secret.environment = object->text("env");
    secret.file = object->text("file");
    secret.keyring = object->text("keyring");
    const auto places = std::ranges::count_if(std::array{secret.environment, secret.file, secret.keyring},
                                              [](const QString &place) { return !place.isEmpty(); });
    if (places != 1)
        object->refuse("", PipelineDocumentText::tr("a secret never stands in a document: give {\"env\": \"NAME\"}, "
                                                    "{\"file\": \"PATH\"} or {\"keyring\": \"NAME\"}."));
    object->finish();
    return secret;
}

PipelineDocument::SourceEntry readSource(DocumentObject object)
{
    enum class Type { None, File, Stdin, Text, Csv, Tail, Listener, System, Kafka, Mqtt, Query };
    PipelineDocument::SourceEntry source;
    switch (object.choice<Type>("type", Type::None,
                                {{"file", Type::File},
                                 {"stdin", Type::Stdin},
                                 {"text", Type::Text},
                                 {"csv", Type::Csv},
                                 {"tail", Type::Tail},
                                 {"listener", Type::Listener},
                                 {"system", Type::System},
                                 {"kafka", Type::Kafka},
                                 {"mqtt", Type::Mqtt},
                                 {"query", Type::Query}})) {
    case Type::None:
        object.refuseMissing("type");
        return source;
    case Type::File:
        source = readFile(object, false);
        break;
    case Type::Stdin:
        source = readFile(object, true);
        break;
    case Type::Text:
        source = readText(object);
        break;
    case Type::Csv:
        source = readCsv(object);
        break;
    case Type::Tail:
        source = readTail(object);
        break;
    case Type::Listener:
        source = readListener(object);
        break;
    case Type::System:
        source = readSystem(object);
        break;
    case Type::Kafka:
        source = readKafka(object);
        break;
    case Type::Mqtt:
        source = readMqtt(object);
        break;
    case Type::Query:
        source = readQuery(object);
        break;
    }
    object.finish();
    return source;
}

} // namespace penstock::documentparts
