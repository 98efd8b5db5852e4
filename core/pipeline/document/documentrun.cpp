// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"

#include "core/client/write/contexttarget.h"
#include "core/client/write/writetraits.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/pipeline/document/tailcheckpoints.h"
#include "core/pipeline/influxoutlet.h"
#include "core/sink/listsink.h"
#include "core/source/kafka/makekafkasource.h"
#include "core/source/listener/listenersource.h"
#include "core/source/mqtt/makemqttsource.h"
#include "core/source/query/onequestion.h"
#include "core/source/query/querysource.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

/// By which a call for each kind of a variant is made.
template <typename... Calls> struct Either : Calls...
{
    using Calls::operator()...;
};

const InfluxEntry *firstInflux(const PipelineDocument &document)
{
    for (const PipelineDocument::SinkEntry &sink : document.sinks) {
        if (const auto *influx = std::get_if<InfluxEntry>(&sink))
            return influx;
    }
    return nullptr;
}

Question questionOf(const QueryEntry &entry, const ClientSettings &server)
{
    const QList<Language> &languages = server.server.capabilities.languages;
    Question question;
    question.query.script = Script(entry.statement, entry.language.value_or(languages.value(0, Language::InfluxQl)));
    question.query.database = entry.database.isEmpty() ? server.profile.database : entry.database;
    question.query.retentionPolicy = entry.retentionPolicy;
    question.points = entry.points;
    return question;
}

} // namespace

Result<std::unique_ptr<Source>> DocumentRun::makeSource(const PipelineDocument &document) const
{
    // Lines are checked by the rules of the first server: what it takes, its twins take.
    const WriteTraits traits = servers.isEmpty() ? WriteTraits() : WriteTraits::of(servers.first().flavour());
    using Made = Result<std::unique_ptr<Source>>;
    const auto forTarget = [&](LineProtocolSource::Options options) {
        options.reservesTime = LineEncoder::reservesTime(traits.dialect);
        if (!from.context.database.empty()) {
            options.database = QString::fromStdString(from.context.database);
            options.retentionPolicy = QString::fromStdString(from.context.retentionPolicy);
        } else if (const auto *influx = firstInflux(document)) {
            options.database = influx->options.target.database;
            options.retentionPolicy = influx->options.target.retentionPolicy;
        }
        return options;
    };
    const auto part = [&](auto lines, LineProtocolSource::Options options) {
        options.followsContext = true;
        auto source = std::make_unique<LineProtocolSource>(lines, forTarget(options));
        if (from.offset > 0 || from.keepsNow) {
            LineProtocolSource::Rest start = from;
            if (start.offset == 0)
                start.context = {}; // which its own comments say
            source->startAt(start);
        }
        return source;
    };
    const auto readsMessages = [&](const auto &entry, auto makeIt) -> Made {
        auto options = entry.options;
        options.format.grammar = traits.grammar;
        options.finish = finish;
        for (const auto &[reference, secret] :
             {std::pair(&entry.password, &options.password), std::pair(&entry.keyPassword, &options.keyPassword)}) {
            const Result<QString> fetched = reference->isSet() ? reference->fetch() : QString();
            if (!fetched)
                return std::unexpected(fetched.error());
            *secret = *fetched;
        }
        return makeIt(options);
    };
    const Either make{
        [&](const FileEntry &entry) -> Made {
            if (entry.path != QLatin1String("-"))
                return part(entry.path, entry.options);
            // What comes once cannot be begun again in its middle: lines that belong elsewhere are refused.
            return std::make_unique<LineProtocolSource>(QStringLiteral("/dev/stdin"), forTarget(entry.options));
        },
        [&](const TextEntry &entry) -> Made { return part(entry.lines, entry.options); },
        [&](const CsvEntry &entry) -> Made {
            if (csv)
                return csv(entry, servers.isEmpty() ? Flavour::Unknown : servers.first().flavour());
            return failure(Error::Kind::Unavailable, PipelineDocumentText::tr("CSV files cannot be read here."));
        },
        [&](TailSource::Options options) -> Made {
            options.grammar = traits.grammar;
            options.finish = finish;
            if (tail) {
                Result<std::optional<TailPlace>> place = tail->begin();
                if (!place)
                    return std::unexpected(place.error());
                options.resume = *std::move(place);
                options.places = tail->places();
            }
            return std::make_unique<TailSource>(std::move(options));
        },
        [&](const ListenerEntry &entry) -> Made {
            ListenerOptions options = entry.options;
            options.grammar = traits.grammar;
            options.finish = finish;
            options.listening = listening;
            if (entry.token.isSet()) {
                const Result<QString> token = entry.token.fetch();
                if (!token)
                    return std::unexpected(token.error());
                options.token = token->toUtf8();
            }
            return std::make_unique<ListenerSource>(std::move(options));
        },
        [&](SystemSource::Options options) -> Made {
            options.finish = finish;
            return std::make_unique<SystemSource>(std::move(options));
        },
        [&](const KafkaEntry &entry) -> Made { return readsMessages(entry, makeKafkaSource); },
        [&](const MqttEntry &entry) -> Made { return readsMessages(entry, makeMqttSource); },
        [&](const QueryEntry &entry) -> Made {
            QuerySource::Options options;
            options.server = asked.value_or(ClientSettings());
            options.questions = std::make_unique<OneQuestion>(questionOf(entry, options.server));
            options.unsignedAsInteger = std::ranges::any_of(
                servers, [](const ClientSettings &server) { return !WriteTraits::of(server.flavour()).knowsUnsigned; });
            return std::make_unique<QuerySource>(std::move(options));
        },
    };
    return std::visit(make, document.source);
}

PipelineDocument DocumentRun::partOf(const PipelineDocument &document) const
{
    PipelineDocument part = document;
    qsizetype server = 0;
    for (PipelineDocument::SinkEntry &sink : part.sinks) {
        if (auto *influx = std::get_if<InfluxEntry>(&sink))
            influx->options.target = obeying(from.context, influx->options.target, servers.at(server++).flavour());
    }
    return part;
}

LineProtocolSource::Rest beginningOf(const PipelineDocument &document)
{
    LineProtocolSource::Rest from;
    if (const auto *file = std::get_if<FileEntry>(&document.source))
        from.context = LineProtocolSource::contextOf(file->path);
    else if (const auto *text = std::get_if<TextEntry>(&document.source))
        from.context =
            ExportContext::atStartOf({text->lines.constData(), static_cast<std::size_t>(text->lines.size())});
    return from;
}

std::optional<LineProtocolSource::Rest> restOf(const Source &source)
{
    const auto *lines = dynamic_cast<const LineProtocolSource *>(&source);
    return lines ? lines->rest() : std::nullopt;
}

Outlets DocumentRun::makeOutlets(const PipelineDocument &document, QList<const ListSink *> &lists) const
{
    Outlets outlets;
    qsizetype server = 0;
    const QStringList names = sinkNames(document);
    const Either make{
        [&](const InfluxEntry &entry) {
            PipelineOptions options = entry.options;
            static_cast<FlowPolicy &>(options) = document.policy;
            options.targetName = names.at(qsizetype(outlets.size()));
            for (auto &outlet : influxOutlet(servers.at(server++), options))
                outlets.push_back(std::move(outlet));
        },
        [&](const CsvSink::Options &options) { outlets.push_back(directOutlet(std::make_unique<CsvSink>(options))); },
        [&](const ListEntry &entry) {
            auto sink = std::make_unique<ListSink>(entry.metadata);
            lists += sink.get();
            outlets.push_back(directOutlet(std::move(sink)));
        },
    };
    for (const PipelineDocument::SinkEntry &sink : document.sinks)
        std::visit(make, sink);
    return outlets;
}

QList<ServerEntry> serversOf(const PipelineDocument &document)
{
    QList<ServerEntry> servers;
    for (const PipelineDocument::SinkEntry &sink : document.sinks) {
        if (const auto *influx = std::get_if<InfluxEntry>(&sink))
            servers += *influx;
    }
    if (const auto *query = std::get_if<QueryEntry>(&document.source))
        servers += *query;
    return servers;
}

bool isEndless(const PipelineDocument &document)
{
    return isEndless(document.source);
}

bool isEndless(const PipelineDocument::SourceEntry &source)
{
    return !std::holds_alternative<FileEntry>(source) && !std::holds_alternative<TextEntry>(source) &&
           !std::holds_alternative<CsvEntry>(source) && !std::holds_alternative<QueryEntry>(source);
}

QString sourceName(const PipelineDocument &document)
{
    const Either name{
        [](const FileEntry &entry) {
            return entry.path == QLatin1String("-") ? PipelineDocumentText::tr("standard input")
                                                    : QFileInfo(entry.path).fileName();
        },
        [](const TextEntry &) { return PipelineDocumentText::tr("lines of the document"); },
        [](const CsvEntry &entry) { return QFileInfo(entry.path).fileName(); },
        [](const TailSource::Options &options) { return QFileInfo(options.file).fileName(); },
        [](const ListenerEntry &) { return PipelineDocumentText::tr("listener"); },
        [](const SystemSource::Options &) { return PipelineDocumentText::tr("this computer"); },
        [](const KafkaEntry &entry) { return entry.options.topics.join(QLatin1String(", ")); },
        [](const MqttEntry &entry) { return entry.options.topics.join(QLatin1String(", ")); },
        [](const QueryEntry &entry) {
            return QStringLiteral("%1 · %2").arg(entry.connection.isEmpty() ? entry.profile.name : entry.connection,
                                                 entry.statement.simplified());
        },
    };
    return std::visit(name, document.source);
}

} // namespace penstock
