// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstart.h"

#include "core/async/background.h"
#include "core/documents/documentjournal.h"
#include "core/documents/documentservers.h"
#include "core/documents/keyringsecrets.h"
#include "core/documents/servertypes.h"
#include "core/importing/csventrysource.h"
#include "core/pipeline/document/documentrun.h"
#include "core/pipeline/document/tailcheckpoints.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/source/source.h"

#include <utility>

namespace penstock {

DocumentStart::DocumentStart(const PipelineDocument &document, const ProfileStore &profiles, SecretStore &keyring,
                             LocalServer &localServer, PipelineRegistry &pipelines, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_profiles(profiles),
      m_keyring(keyring),
      m_localServer(localServer),
      m_pipelines(pipelines),
      m_secrets(std::make_unique<KeyringSecrets>(m_document, keyring))
{
    connect(
        m_secrets.get(), &KeyringSecrets::failed, this, [this](const Error &error) { end(error); },
        Qt::QueuedConnection);
    connect(m_secrets.get(), &KeyringSecrets::fetched, this, &DocumentStart::connectServers);
    m_secrets->fetch();
}

DocumentStart::~DocumentStart() = default;

void DocumentStart::connectServers()
{
    if (m_state != State::Connecting)
        return;
    m_servers = std::make_unique<DocumentServers>(serversOf(m_document),
                                                  std::chrono::milliseconds(m_document.policy.giveUpAfterMs),
                                                  m_profiles, m_keyring, m_localServer);
    // Queued: what is asked at once may be answered at once, when nobody is connected to this yet.
    connect(m_servers.get(), &DocumentServers::opened, this, &DocumentStart::serversAnswered, Qt::QueuedConnection);
    connect(
        m_servers.get(), &DocumentServers::failed, this, [this](const Error &error) { end(error); },
        Qt::QueuedConnection);
    connect(m_servers.get(), &DocumentServers::waits, this, [this](const ConnectTry &attempt) {
        m_try = attempt;
        Q_EMIT changed();
    });
    m_servers->open();
}

Pipeline *DocumentStart::pipeline() const
{
    return m_pipeline;
}

void DocumentStart::tryNow()
{
    if (m_servers)
        m_servers->tryNow();
}

void DocumentStart::serversAnswered()
{
    if (m_state != State::Connecting)
        return;
    m_types = std::make_unique<ServerTypes>(m_document, *m_servers);
    connect(m_types.get(), &ServerTypes::known, this, &DocumentStart::typesKnown, Qt::QueuedConnection);
    m_types->ask();
}

void DocumentStart::typesKnown()
{
    if (m_state != State::Connecting)
        return;
    m_try.reset();
    setState(State::Opening);
    m_journal = DocumentJournal::of(m_document, {});
    open({});
}

QList<ClientSettings> DocumentStart::sinkServers() const
{
    QList<ClientSettings> servers = m_servers->settings();
    if (std::holds_alternative<QueryEntry>(m_document.source))
        servers.removeLast();
    return servers;
}

std::optional<ClientSettings> DocumentStart::asked() const
{
    if (std::holds_alternative<QueryEntry>(m_document.source))
        return m_servers->settings().last();
    return {};
}

void DocumentStart::open(const std::optional<LineProtocolSource::Rest> &from)
{
    DocumentRun parts;
    parts.csv = csvSourceOf;
    parts.finish = m_finish.get_token();
    parts.servers = sinkServers();
    parts.asked = asked();
    const auto *tail = std::get_if<TailSource::Options>(&m_document.source);
    if (tail && tail->keepsPlace && !m_document.tailState.isEmpty())
        m_tail = std::make_shared<TailCheckpoints>(m_document.tailState, [](const Checkpoint &) {});
    parts.tail = m_tail;
    // Secrets are read from files here, and CSV files looked at.
    struct Opened
    {
        LineProtocolSource::Rest from;
        Result<std::unique_ptr<Source>> source;
    };
    using Made = std::shared_ptr<Opened>;
    runInBackground(
        this,
        [parts, from, document = m_document, journal = m_journal]() mutable -> Made {
            parts.from = from ? *from : beginningOf(document);
            if (journal && !from) {
                const Result<LineProtocolSource::Rest> kept = journal->begin(parts.from);
                if (!kept)
                    return std::make_shared<Opened>(parts.from, std::unexpected(kept.error()));
                parts.from = *kept;
            }
            return std::make_shared<Opened>(parts.from, parts.makeSource(parts.partOf(document)));
        },
        [this](const Made &made) {
            if (m_state != State::Opening && m_state != State::Running)
                return;
            if (made->source)
                run(*std::move(made->source), made->from);
            else
                end(made->source.error());
        });
}

void DocumentStart::run(std::unique_ptr<Source> source, const LineProtocolSource::Rest &from)
{
    DocumentRun parts;
    parts.servers = sinkServers();
    parts.from = from;
    const PipelineDocument document = parts.partOf(m_document);
    FlowPolicy policy = m_document.policy;
    policy.sourceName = m_document.name.isEmpty()
                            ? sourceName(m_document)
                            : QStringLiteral("%1 · %2").arg(m_document.name, sourceName(m_document));
    policy.targetName = sinkNames(document).first();
    if (m_journal)
        policy.checkpoints = m_journal;
    else
        policy.checkpoints = m_tail;
    QList<const ListSink *> lists;
    const Source *const reading = source.get();
    m_pipeline = new Pipeline(std::move(source), parts.makeOutlets(document, lists), policy, &m_pipelines);
    connect(m_pipeline, &Job::finished, this, [this, reading] { partEnded(*reading); });
    m_pipelines.add(m_pipeline, isEndless(m_document) ? m_finish : std::stop_source(std::nostopstate));
    setState(State::Running);
}

/// What it left since it belongs elsewhere follows, unless somebody wants no more.
void DocumentStart::partEnded(const Source &source)
{
    const std::optional<LineProtocolSource::Rest> rest = restOf(source);
    const bool isWhole = m_pipeline->state() == Job::State::Succeeded;
    const PipelineSnapshot now = m_pipeline->snapshot();
    m_last.take(now);
    m_pipeline.clear();
    const bool isToTheEnd = isWhole && m_state == State::Running;
    if (rest && isToTheEnd) {
        if (m_journal)
            m_journal->beginPart(*rest);
        open(rest);
    } else if (m_journal) {
        // The disk may take its time; until then no other run of the document can begin.
        runInBackground(
            this,
            [journal = m_journal, isToTheEnd] {
                journal->finish(isToTheEnd);
                return true;
            },
            [this, error = now.error](bool) { end(error); });
    } else {
        end(now.error);
    }
}

void DocumentStart::finish()
{
    switch (m_state) {
    case State::Connecting:
    case State::Opening:
        end({});
        break;
    case State::Running:
        if (!m_pipeline) {
            end({});
            break;
        }
        m_pipelines.finish(m_pipeline);
        setState(State::Finishing);
        break;
    case State::Finishing:
    case State::Ended:
        break;
    }
}

void DocumentStart::end(const std::optional<Error> &error)
{
    if (m_state == State::Ended)
        return;
    m_error = error;
    m_try.reset();
    // A server that is still waited for must not be asked any more.
    m_types.reset();
    m_servers.reset();
    m_journal.reset(); // if another one of this document is to begin
    if (error && !m_last.isKnown())
        m_last.fail(error->message);
    setState(State::Ended);
}

void DocumentStart::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace penstock
