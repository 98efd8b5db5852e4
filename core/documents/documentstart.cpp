// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstart.h"

#include "core/async/background.h"
#include "core/documents/documentservers.h"
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
      m_pipelines(pipelines),
      m_servers(std::make_unique<DocumentServers>(serversOf(document),
                                                  std::chrono::milliseconds(document.policy.giveUpAfterMs), profiles,
                                                  keyring, localServer))
{
    // Queued: what is asked at once may be answered at once, when nobody is connected to this yet.
    connect(m_servers.get(), &DocumentServers::opened, this, &DocumentStart::serversAnswered, Qt::QueuedConnection);
    connect(
        m_servers.get(), &DocumentServers::failed, this, [this](const Error &error) { end(error); },
        Qt::QueuedConnection);
    connect(m_servers.get(), &DocumentServers::said, this, [this](const QString &sentence) {
        m_said = sentence;
        Q_EMIT changed();
    });
    m_servers->open();
}

DocumentStart::~DocumentStart() = default;

void DocumentStart::serversAnswered()
{
    if (m_state != State::Connecting)
        return;
    m_said.clear();
    setState(State::Opening);
    DocumentRun parts;
    parts.csv = csvSourceOf;
    parts.finish = m_finish.get_token();
    parts.servers = m_servers->settings();
    if (std::holds_alternative<QueryEntry>(m_document.source))
        parts.asked = parts.servers.takeLast();
    const auto *tail = std::get_if<TailSource::Options>(&m_document.source);
    if (tail && tail->keepsPlace && !m_document.tailState.isEmpty())
        m_tail = std::make_shared<TailCheckpoints>(m_document.tailState, [](const Checkpoint &) {});
    parts.tail = m_tail;
    // Secrets are read from files here, and CSV files looked at.
    using Made = std::shared_ptr<Result<std::unique_ptr<Source>>>;
    runInBackground(
        this,
        [parts, document = m_document]() -> Made {
            return std::make_shared<Result<std::unique_ptr<Source>>>(parts.makeSource(document));
        },
        [this](const Made &made) {
            if (m_state != State::Opening)
                return;
            if (*made)
                run(std::move(**made));
            else
                end(made->error());
        });
}

void DocumentStart::run(std::unique_ptr<Source> source)
{
    DocumentRun parts;
    parts.servers = m_servers->settings();
    FlowPolicy policy = m_document.policy;
    policy.sourceName = m_document.name.isEmpty()
                            ? sourceName(m_document)
                            : QStringLiteral("%1 · %2").arg(m_document.name, sourceName(m_document));
    policy.targetName = sinkNames(m_document).join(QStringLiteral(", "));
    policy.checkpoints = m_tail;
    QList<const ListSink *> lists;
    m_pipeline = new Pipeline(std::move(source), parts.makeOutlets(m_document, lists), policy, &m_pipelines);
    connect(m_pipeline, &Job::finished, this, [this] { end(m_pipeline->snapshot().error); });
    m_pipelines.add(m_pipeline, isEndless(m_document) ? m_finish : std::stop_source(std::nostopstate));
    setState(State::Running);
}

void DocumentStart::finish()
{
    switch (m_state) {
    case State::Connecting:
    case State::Opening:
        end({});
        break;
    case State::Running:
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
    m_said.clear();
    setState(State::Ended);
}

void DocumentStart::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace penstock
