// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/servercommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/localserver/localserver.h"
#include "core/localserver/localserverfolder.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <csignal>

namespace penstock {

namespace {

constexpr int stopLookMs = 100;
constexpr int stopPatienceMs = 10'000;

/// The program's name of a running process; empty when there is none.
QString programOf(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QFileInfo(QString::fromLocal8Bit(file.readAll().split('\0').value(0))).fileName();
}

std::optional<ServerRecord> findRunning()
{
    const LocalServerFolder folder(LocalServer::defaultFolder());
    const std::optional<ServerRecord> record = folder.readRecord();
    return record && folder.isServedBy(record->processId) ? record : std::nullopt;
}

} // namespace

ServerCommand::ServerCommand(LocalServer &localServer, QObject *parent) : Command(parent), m_localServer(localServer) {}

void ServerCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("The embedded local server. start keeps it running until it is interrupted or stopped from elsewhere."));
    parser.addPositionalArgument(QStringLiteral("action"), tr("start, stop or status."),
                                 QStringLiteral("start|stop|status"));
}

Status ServerCommand::configure(const QCommandLineParser &parser)
{
    const std::pair<QString, Action> actions[] = {{QStringLiteral("start"), Action::Start},
                                                  {QStringLiteral("stop"), Action::Stop},
                                                  {QStringLiteral("status"), Action::Tell}};
    if (parser.positionalArguments().size() == 1) {
        for (const auto &[name, action] : actions) {
            if (parser.positionalArguments().constFirst() == name) {
                m_action = action;
                return {};
            }
        }
    }
    return failure(Error::Kind::BadInput, tr("Say what to do: server start, server stop or server status."));
}

void ServerCommand::start(Session *)
{
    switch (m_action) {
    case Action::Start:
        connect(&m_localServer, &LocalServer::stateChanged, this, &ServerCommand::onServerChanged);
        m_localServer.start();
        onServerChanged();
        return;
    case Action::Stop:
        stopRunning();
        return;
    case Action::Tell:
        showStatus();
        return;
    }
}

void ServerCommand::onServerChanged()
{
    switch (m_localServer.state()) {
    case LocalServer::State::Running:
        terminal::print(tr("The local server runs at %1 (process %2).")
                            .arg(m_localServer.clientSettings().profile.url.toDisplayString())
                            .arg(m_localServer.processId()));
        if (!m_localServer.isOurs()) {
            terminal::print(tr("Another Penstock looks after it."));
            Q_EMIT done(Done);
            return;
        }
        terminal::report(tr("Ctrl+C or penstock-cli server stop ends it."));
        return;
    case LocalServer::State::Restarting:
        terminal::report(tr("The local server died; starting it again."));
        return;
    case LocalServer::State::Missing:
    case LocalServer::State::Failed:
        failWith(m_localServer.error());
        return;
    case LocalServer::State::Stopped:
        if (m_interrupted)
            Q_EMIT done(Done);
        return;
    case LocalServer::State::Starting:
        return;
    }
}

void ServerCommand::stopRunning()
{
    const std::optional<ServerRecord> record = findRunning();
    if (!record) {
        terminal::print(tr("The local server is not running."));
        Q_EMIT done(Done);
        return;
    }
    // Ending influxd itself would only make its owner start it again.
    const QString owner = programOf(record->ownerId);
    if (owner != QStringLiteral("penstock-cli")) {
        Error error;
        error.kind = Error::Kind::Permission;
        error.message = tr("%1 (process %2) looks after the local server; it ends with that program.")
                            .arg(owner.isEmpty() ? tr("Another program") : owner)
                            .arg(record->ownerId);
        failWith(error);
        return;
    }
    ::kill(static_cast<pid_t>(record->ownerId), SIGTERM);
    m_stopping.setSingleShot(false);
    m_stopClock.start();
    connect(&m_stopping, &QTimer::timeout, this, [this] {
        if (!findRunning()) {
            m_stopping.stop();
            terminal::print(tr("The local server has stopped."));
            Q_EMIT done(Done);
        } else if (m_stopClock.hasExpired(stopPatienceMs)) {
            m_stopping.stop();
            terminal::report(tr("The local server was asked to stop and has not ended yet."));
            Q_EMIT done(Failed);
        }
    });
    m_stopping.start(stopLookMs);
}

void ServerCommand::showStatus()
{
    const std::optional<ServerRecord> record = findRunning();
    if (!record) {
        terminal::print(tr("The local server is not running."));
    } else {
        terminal::print(tr("The local server runs at %1 (process %2, looked after by process %3).")
                            .arg(QStringLiteral("http://127.0.0.1:%1").arg(record->port))
                            .arg(record->processId)
                            .arg(record->ownerId));
    }
    terminal::print(tr("Its folder is %1.").arg(LocalServer::defaultFolder()));
    Q_EMIT done(Done);
}

void ServerCommand::interrupt()
{
    m_interrupted = true;
    if (m_action == Action::Start && m_localServer.state() != LocalServer::State::Stopped)
        m_localServer.stop();
    else
        Q_EMIT done(Interrupted);
}

} // namespace penstock
