// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/copyoptions.h"
#include "core/connection/keychainsecretstore.h"

#include <memory>

namespace penstock {

class Client;
class CopyJournal;
class CopyPlanJob;
class DocumentServers;
class LocalServer;
class Pipeline;
class PipelineRegistry;
class ProfileStore;
class Questions;

/// copy FROM TO: measurements of one server, or its answer to a statement, into a database of another.
class CopyCommand final : public Command
{
    Q_OBJECT

public:
    CopyCommand(ProfileStore &profiles, LocalServer &localServer, PipelineRegistry &pipelines);
    ~CopyCommand() override;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;
    void interrupt() override;

private:
    void serversAnswered();
    Status chooseDatabases();
    void plan();
    void planned(const CopyPlanJob &job);
    void run(std::unique_ptr<Questions> questions);
    void conclude();
    void endUnbegun(const Error *error, int exitCode);

    ProfileStore &m_profiles;
    LocalServer &m_localServer;
    PipelineRegistry &m_pipelines;
    KeychainSecretStore m_keyring;
    CopyOptions m_options;
    std::unique_ptr<DocumentServers> m_servers;
    std::unique_ptr<Client> m_source;
    std::unique_ptr<Client> m_target;
    QStringList m_notes;                    ///< of the plan
    std::shared_ptr<CopyJournal> m_journal; ///< none: a statement is copied
    Pipeline *m_pipeline = nullptr;         ///< under way
    bool m_isInterrupted = false;
};

} // namespace penstock
