// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/sinkcommand.h"

#include "app/penstock-cli/pipelinereport.h"
#include "app/penstock-cli/terminal.h"
#include "app/penstock-cli/toldcheckpoints.h"
#include "app/penstock-cli/verboselog.h"
#include "core/connection/profilestore.h"
#include "core/documents/documentjournal.h"
#include "core/documents/documentservers.h"
#include "core/documents/keyringsecrets.h"
#include "core/documents/servertypes.h"
#include "core/importing/csventrysource.h"
#include "core/pipeline/document/documentrun.h"
#include "core/pipeline/document/documentschema.h"
#include "core/pipeline/document/tailcheckpoints.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/source/source.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// What is not there shows before anything is asked.
Status checkFile(const PipelineDocument &document)
{
    QString path;
    if (const auto *file = std::get_if<FileEntry>(&document.source))
        path = file->path == QLatin1String("-") ? QString() : file->path;
    else if (const auto *csv = std::get_if<CsvEntry>(&document.source))
        path = csv->path;
    else if (const auto *tail = std::get_if<TailSource::Options>(&document.source))
        path = tail->file;
    if (path.isEmpty() || QFileInfo(path).isReadable())
        return {};
    return failure(Error::Kind::File, SinkCommand::tr("%1 is not there, or cannot be read.").arg(path));
}

} // namespace

SinkCommand::SinkCommand(ProfileStore &profiles, LocalServer &localServer, PipelineRegistry &pipelines)
    : m_profiles(profiles), m_localServer(localServer), m_pipelines(pipelines)
{
}

SinkCommand::~SinkCommand() = default;

void SinkCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "Runs a pipeline that a JSON document describes: its source (line protocol in a file, on stdin or in the "
        "document, a CSV file, tail of a growing file, listener for writes over HTTP, this computer's measures, "
        "Kafka, MQTT, a query's answer), its sinks and its policy. What happens is told on standard output, one JSON "
        "object per line.\n"
        "The first Ctrl+C or SIGTERM finishes: what was taken is still written. The second one stops."));
    parser.addPositionalArgument(
        QStringLiteral("action"),
        tr("run; check: the document, its secrets and servers, without writing; or schema: what "
           "a document may hold, as a JSON Schema."),
        QStringLiteral("run|check|schema"));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The document, to run or check."),
                                 QStringLiteral("[FILE.json]"));
}

Status SinkCommand::configure(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    static const QStringList actions{QStringLiteral("run"), QStringLiteral("check"), QStringLiteral("schema")};
    const qsizetype action = actions.indexOf(arguments.value(0));
    if (action < 0)
        return failure(Error::Kind::BadInput,
                       tr("Say what to do: sink run FILE.json, sink check FILE.json, or sink schema."));
    m_action = Action(action);
    if (m_action == Action::Schema && arguments.size() > 1)
        return failure(Error::Kind::BadInput, tr("sink schema takes no document."));
    if (m_action != Action::Schema && arguments.size() != 2)
        return failure(Error::Kind::BadInput, tr("Name one document."));
    if (const QStringList options = parser.optionNames(); !options.isEmpty())
        return failure(Error::Kind::BadInput,
                       tr("--%1 does not go with sink: the document says where to connect.").arg(options.first()));
    if (m_action == Action::Schema)
        return {};
    Result<PipelineDocument> document = PipelineDocument::readFile(arguments[1]);
    if (!document)
        return std::unexpected(document.error());
    m_document = *std::move(document);
    if (const Status status = checkFile(m_document); !status)
        return status;
    return {};
}

void SinkCommand::start(Session *)
{
    if (m_action == Action::Schema) {
        terminal::print(documentSchema());
        Q_EMIT done(Done);
        return;
    }
    m_secrets = std::make_unique<KeyringSecrets>(m_document, m_keyring);
    connect(m_secrets.get(), &KeyringSecrets::failed, this, &SinkCommand::failWith);
    connect(m_secrets.get(), &KeyringSecrets::fetched, this, &SinkCommand::connectServers);
    m_secrets->fetch();
}

void SinkCommand::connectServers()
{
    if (m_isInterrupted)
        return;
    const QList<ServerEntry> servers = serversOf(m_document);
    const bool usesSaved =
        std::ranges::any_of(servers, [](const ServerEntry &server) { return !server.connection.isEmpty(); });
    if (const Status loaded = usesSaved ? m_profiles.load() : Status(); !loaded) {
        failWith(loaded.error());
        return;
    }
    const auto patience = m_action == Action::Run
                              ? std::optional(std::chrono::milliseconds(m_document.policy.giveUpAfterMs))
                              : std::nullopt;
    m_servers = std::make_unique<DocumentServers>(servers, patience, m_profiles, m_keyring, m_localServer);
    connect(m_servers.get(), &DocumentServers::said, this, [](const QString &said) { terminal::report(said); });
    connect(m_servers.get(), &DocumentServers::requested, this,
            [](const RequestRecord &record) { terminal::report(describeRequest(record)); });
    connect(m_servers.get(), &DocumentServers::opened, this, &SinkCommand::serversAnswered);
    connect(m_servers.get(), &DocumentServers::failed, this, [this](const Error &error) {
        if (!m_isInterrupted)
            failWith(error);
    });
    m_servers->open();
}

void SinkCommand::serversAnswered()
{
    m_types = std::make_unique<ServerTypes>(m_document, *m_servers);
    connect(m_types.get(), &ServerTypes::said, this, [](const QString &said) { terminal::report(said); });
    connect(m_types.get(), &ServerTypes::known, this, &SinkCommand::typesKnown, Qt::QueuedConnection);
    m_types->ask();
}

void SinkCommand::typesKnown()
{
    if (m_isInterrupted)
        return;
    if (m_action == Action::Run) {
        begin();
        return;
    }
    DocumentRun parts;
    parts.csv = csvSourceOf;
    parts.servers = m_servers->settings();
    const Result<std::unique_ptr<Source>> source = parts.makeSource(m_document);
    if (!source) {
        failWith(source.error());
        return;
    }
    m_events.checked(sourceName(m_document), sinkNames(m_document));
    Q_EMIT done(Done);
}

void SinkCommand::begin()
{
    LineProtocolSource::Rest from = beginningOf(m_document);
    m_journal = DocumentJournal::of(m_document, [this](const Checkpoint &checkpoint) { told(checkpoint); });
    if (m_journal) {
        const Result<LineProtocolSource::Rest> kept = m_journal->begin(from);
        if (!kept) {
            failWith(kept.error());
            return;
        }
        from = *kept;
        for (const QString &note : m_journal->notes())
            terminal::report(note);
    }
    run(from);
}

/// In any thread.
void SinkCommand::told(const Checkpoint &checkpoint)
{
    QMetaObject::invokeMethod(this, [this, checkpoint] { m_events.checkpoint(checkpoint); }, Qt::QueuedConnection);
}

void SinkCommand::run(const LineProtocolSource::Rest &from)
{
    DocumentRun parts;
    parts.csv = csvSourceOf;
    parts.finish = m_finish.get_token();
    parts.servers = m_servers->settings();
    if (std::holds_alternative<QueryEntry>(m_document.source))
        parts.asked = parts.servers.takeLast();
    parts.from = from;
    const PipelineDocument document = parts.partOf(m_document);
    parts.listening = [this](const QString &address, quint16 port) {
        QMetaObject::invokeMethod(
            this, [this, address, port] { m_events.listening(address, port); }, Qt::QueuedConnection);
    };
    const auto tell = [this](const Checkpoint &checkpoint) { told(checkpoint); };
    const auto *tail = std::get_if<TailSource::Options>(&m_document.source);
    if (tail && tail->keepsPlace)
        parts.tail = std::make_shared<TailCheckpoints>(m_document.tailState, tell);
    Result<std::unique_ptr<Source>> source = parts.makeSource(document);
    if (!source) {
        failWith(source.error());
        return;
    }
    FlowPolicy policy = m_document.policy;
    policy.sourceName = sourceName(m_document);
    policy.targetName = sinkNames(document).first();
    if (parts.tail)
        policy.checkpoints = parts.tail;
    else if (m_journal)
        policy.checkpoints = m_journal;
    else
        policy.checkpoints = std::make_shared<ToldCheckpoints>(tell);
    if (m_done.isEmpty())
        m_events.started(m_document.name, policy.sourceName, sinkNames(document),
                         m_journal ? m_journal->resumesBehind() : 0);
    else
        m_events.target(sinkNames(document));
    m_source = source->get();
    m_pipeline = new Pipeline(*std::move(source), parts.makeOutlets(document, m_lists), policy, this);
    m_pipelines.add(m_pipeline);
    connect(m_pipeline, &Pipeline::progress, this, [this](const PipelineSnapshot &now) { m_events.follow(now); });
    connect(m_pipeline, &Job::finished, this, &SinkCommand::partEnded);
}

void SinkCommand::partEnded()
{
    m_done += m_pipeline->snapshot();
    m_lost += m_source->waiting();
    for (const ListSink *list : std::as_const(m_lists))
        m_events.items(*list);
    m_lists.clear();
    const std::optional<LineProtocolSource::Rest> rest = restOf(*m_source);
    m_pipeline = nullptr;
    m_source = nullptr;
    const bool isWhole = m_done.last().state == PipelineSnapshot::State::Succeeded && !m_isInterrupted;
    if (m_journal && rest && isWhole)
        m_journal->beginPart(*rest);
    else if (m_journal)
        m_journal->finish(isWhole);
    if (rest && isWhole)
        run(*rest);
    else
        conclude();
}

void SinkCommand::conclude()
{
    m_events.finished(m_done, m_lost);
    if (const std::optional<Error> &error = m_done.last().error)
        terminal::report(*error);
    const bool isWhole =
        m_lost == 0 && std::ranges::all_of(m_done, [](const PipelineSnapshot &part) {
            return part.state == PipelineSnapshot::State::Succeeded && part.rejected == 0 && part.unknown == 0;
        });
    Q_EMIT done(m_isInterrupted ? Interrupted : isWhole ? Done : Failed);
}

void SinkCommand::interrupt()
{
    const bool isFirst = !std::exchange(m_isInterrupted, true);
    if (!m_pipeline)
        Q_EMIT done(Interrupted);
    else if (isFirst && isEndless(m_document))
        m_finish.request_stop();
    else if (isFirst)
        m_pipeline->drain();
    else
        m_pipeline->cancel();
}

} // namespace penstock
