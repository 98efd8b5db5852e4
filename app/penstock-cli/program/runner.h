// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/connectionoptions.h"
#include "core/connection/keychainsecretstore.h"
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/session.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QObject>

#include <memory>

namespace penstock {

class BusyServer;
class Command;

/// The composition root of the command line: services, the chosen command, its session, and the exit code.
class Runner final : public QObject
{
    Q_OBJECT

public:
    Runner();
    ~Runner() override;

    /// Parses and starts. The exit code when it is all over already (help, bad usage); else finished() follows.
    std::optional<int> start(const QStringList &arguments);

Q_SIGNALS:
    void finished(int exitCode);

private:
    std::unique_ptr<Command> makeCommand(const QString &name);
    int printOverview(bool asked) const;
    void openSession(const ConnectionTarget &target);
    void onSessionChanged();
    void warnOfTheLocalServer();
    void interrupt();
    void conclude(int exitCode);

    Settings m_settings;
    ProfileStore m_profiles;
    LocalServer m_localServer;
    PipelineRegistry m_pipelines;
    QCommandLineParser m_parser;
    KeychainSecretStore m_keyring;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BusyServer> m_busyServer;
    std::unique_ptr<Command> m_command;
    bool m_commandStarted = false;
    bool m_over = false;
};

} // namespace penstock
