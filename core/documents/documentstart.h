// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/wire/clientsettings.h"
#include "core/documents/connecttry.h"
#include "core/documents/lastrun.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

namespace penstock {

class DocumentJournal;
class DocumentServers;
class KeyringSecrets;
class LocalServer;
class Pipeline;
class PipelineRegistry;
class ProfileStore;
class SecretStore;
class Source;
class ServerTypes;
class TailCheckpoints;

/// A document on its way to a pipeline that runs, and then that pipeline: its servers are asked who they are, its
/// source is opened, and when it is asked to finish it ends behind what it has taken.
class DocumentStart final : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting, Opening, Running, Finishing, Ended };

    /// Begins at once. All of them must outlive it; the pipeline belongs to the registry and goes on without this.
    DocumentStart(const PipelineDocument &document, const ProfileStore &profiles, SecretStore &keyring,
                  LocalServer &localServer, PipelineRegistry &pipelines, QObject *parent = nullptr);
    ~DocumentStart() override;

    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } ///< why it ended, when that is one
    /// While it waits for a server that is busy or away.
    const std::optional<ConnectTry> &connectTry() const { return m_try; }
    /// Asks it at once.
    void tryNow();

    /// Null: none runs at the moment.
    Pipeline *pipeline() const;
    /// Of all its parts that have ended.
    const LastRun &last() const { return m_last; }

    /// What was taken is still written. Before it runs it simply ends.
    void finish();

Q_SIGNALS:
    void changed();

private:
    void connectServers();
    void serversAnswered();
    void typesKnown();
    /// From there on, up to what belongs elsewhere; null: from the beginning.
    void open(const std::optional<LineProtocolSource::Rest> &from);
    void run(std::unique_ptr<Source> source, const LineProtocolSource::Rest &from);
    void partEnded(const Source &source);
    std::optional<ClientSettings> asked() const;
    QList<ClientSettings> sinkServers() const;
    void end(const std::optional<Error> &error);
    void setState(State state);

    PipelineDocument m_document;
    const ProfileStore &m_profiles;
    SecretStore &m_keyring;
    LocalServer &m_localServer;
    PipelineRegistry &m_pipelines;
    std::unique_ptr<KeyringSecrets> m_secrets;
    std::unique_ptr<DocumentServers> m_servers;
    std::unique_ptr<ServerTypes> m_types;
    State m_state = State::Connecting;
    std::optional<Error> m_error;
    std::optional<ConnectTry> m_try;
    std::stop_source m_finish;
    std::shared_ptr<TailCheckpoints> m_tail;    ///< null: its place is not kept
    std::shared_ptr<DocumentJournal> m_journal; ///< null: the same
    LastRun m_last;
    QPointer<Pipeline> m_pipeline; ///< null between two parts as well
};

} // namespace penstock
