// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/sinkevents.h"
#include "core/connection/keychainsecretstore.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <memory>
#include <stop_token>

namespace penstock {

class DocumentJournal;
class DocumentServers;
class KeyringSecrets;
class ListSink;
class LocalServer;
class Pipeline;
class PipelineRegistry;
class ProfileStore;
class ServerTypes;
class Source;

/// sink run FILE: a pipeline as a document says it, until its source ends or somebody interrupts. sink check FILE: the
/// document, its secrets and servers; nothing is written. sink schema: what a document may hold.
class SinkCommand final : public Command
{
    Q_OBJECT

public:
    SinkCommand(ProfileStore &profiles, LocalServer &localServer, PipelineRegistry &pipelines);
    ~SinkCommand() override;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;
    /// The first time nothing more is taken, and what was taken is written; the second time what is on its way is
    /// waited for, and the rest is not sent.
    void interrupt() override;
    bool takesAnotherInterruption() const override { return m_pipeline && !m_isInterrupted; }

private:
    void connectServers();
    void serversAnswered();
    void typesKnown();
    void begin();
    /// From there on, up to what belongs elsewhere.
    void run(const LineProtocolSource::Rest &from);
    void told(const Checkpoint &checkpoint);
    void partEnded();
    void conclude();

    ProfileStore &m_profiles;
    LocalServer &m_localServer;
    PipelineRegistry &m_pipelines;
    enum class Action { Run, Check, Schema };
    Action m_action = Action::Check;
    PipelineDocument m_document;
    KeychainSecretStore m_keyring;
    std::unique_ptr<KeyringSecrets> m_secrets;
    std::unique_ptr<DocumentServers> m_servers;
    std::unique_ptr<ServerTypes> m_types;
    std::shared_ptr<DocumentJournal> m_journal; ///< null: how far the run has come is kept nowhere, or by the tail
    std::stop_source m_finish;
    Pipeline *m_pipeline = nullptr;   ///< under way
    const Source *m_source = nullptr; ///< the pipeline's
    QList<const ListSink *> m_lists;  ///< the pipeline's
    SinkEvents m_events;
    QList<PipelineSnapshot> m_done; ///< of parts that have ended
    quint64 m_lost = 0;             ///< taken from others and not handed on
    bool m_isInterrupted = false;
};

} // namespace penstock
