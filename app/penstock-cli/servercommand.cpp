// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/servercommand.h"

#include "app/penstock-cli/serverkeeper.h"
#include "app/penstock-cli/terminal.h"
#include "core/localserver/influxdprobe.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localserver.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/processwatch.h"
#include "core/localserver/servererrors.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>

#include <algorithm>
#include <csignal>

namespace penstock {

namespace {

constexpr int stopLookMs = 100;
constexpr int stopPatienceMs = 10'000;

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

std::optional<ServerRecord> findRunning()
{
    const LocalServerFolder folder(LocalServer::defaultFolder());
    const std::optional<ServerRecord> record = folder.readRecord();
    return record && folder.isServedBy(record->processId) ? record : std::nullopt;
}

} // namespace

ServerCommand::ServerCommand(LocalServer &localServer, const Settings &settings, QObject *parent)
    : Command(parent), m_localServer(localServer), m_settings(settings)
{
}

void ServerCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("The embedded local server. start keeps it running until it is interrupted or stopped from elsewhere."));
    parser.addPositionalArgument(QStringLiteral("action"), tr("start, stop or status."),
                                 QStringLiteral("start|stop|status"));
    parser.addOption(
        {QStringLiteral("share"),
         tr("With start: also let other programs of this machine in at this port of 127.0.0.1, by HTTP and "
            "with the login; 0 takes any free port."),
         QStringLiteral("port")});
    parser.addOption({QStringLiteral("program"),
                      tr("With start and status: the server's program, influxd 1.x or 2.x or influxdb3, instead of the "
                         "one of the preferences."),
                      QStringLiteral("file")});
}

Status ServerCommand::configure(const QCommandLineParser &parser)
{
    const std::pair<QString, Action> actions[] = {{QStringLiteral("start"), Action::Start},
                                                  {QStringLiteral("stop"), Action::Stop},
                                                  {QStringLiteral("status"), Action::Tell}};
    const QString asked =
        parser.positionalArguments().size() == 1 ? parser.positionalArguments().constFirst() : QString();
    const auto *const action = std::ranges::find(actions, asked, &std::pair<QString, Action>::first);
    if (action == std::end(actions))
        return failure(Error::Kind::BadInput, tr("Say what to do: server start, server stop or server status."));
    m_action = action->second;
    if (parser.isSet(QStringLiteral("program"))) {
        m_program = parser.value(QStringLiteral("program"));
        if (m_action == Action::Stop || m_program.isEmpty())
            return failure(Error::Kind::BadInput, tr("--program FILE goes with server start and server status."));
        m_localServer.setInfluxdPath(m_program);
    }
    if (!parser.isSet(QStringLiteral("share")))
        return {};
    bool isPort = false;
    m_sharedPort = parser.value(QStringLiteral("share")).toUShort(&isPort);
    if (!isPort || m_action != Action::Start)
        return failure(Error::Kind::BadInput, tr("--share PORT goes with server start; PORT is 0 to 65535."));
    return {};
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

/// Which program a start would take; the folder stays with the kind that it has.
void ServerCommand::showProgram()
{
    const QString folder = LocalServer::defaultFolder();
    auto *const probe =
        new InfluxdProbe(m_program.isEmpty() ? m_settings.influxdPath() : m_program, kindsIn(folder).value(0), this);
    letInterrupt(probe);
    connect(probe, &Job::finished, this, [this, probe, folder] {
        if (probe->state() == Job::State::Failed) {
            terminal::report(probe->error());
        } else if (probe->state() == Job::State::Succeeded) {
            terminal::print(
                tr("It would be %1, %2.").arg(probe->kind()->product + u' ' + probe->version(), probe->program()));
            if (const Status status = checkKind(*probe->kind(), probe->program(), folder); !status)
                terminal::report(status.error());
        }
        terminal::print(tr("Its folder is %1.").arg(folder));
        Q_EMIT done(probe->state() == Job::State::Cancelled ? Interrupted : Done);
    });
}

void ServerCommand::onServerChanged()
{
    switch (m_localServer.state()) {
    case LocalServer::State::Running:
        onRunning();
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

void ServerCommand::onRunning()
{
    if (m_sharedPort) {
        if (const Status status = m_localServer.share(*m_sharedPort); !status) {
            failWith(status.error());
            return;
        }
    }
    const LocalAddress &address = m_localServer.address();
    if (address.kind->hasSocket)
        terminal::print(tr("The local server, %1, runs (process %2) at the socket %3.")
                            .arg(address.product())
                            .arg(m_localServer.processId())
                            .arg(address.socketPath));
    else
        terminal::print(tr("The local server, %1, runs (process %2) at %3; its token is in %4.")
                            .arg(address.product())
                            .arg(m_localServer.processId())
                            .arg(address.profile().url.toString(),
                                 LocalServerFolder(m_localServer.folder()).secretPath(*address.kind)));
    if (const QString warning = m_localServer.openWarning(); !warning.isEmpty())
        terminal::report(warning);
    if (m_localServer.sharedPort() != 0) {
        terminal::print(
            tr("It is shared at http://127.0.0.1:%1: user %2, password in %3.")
                .arg(m_localServer.sharedPort())
                .arg(address.kind->user, LocalServerFolder(m_localServer.folder()).secretPath(*address.kind)));
        terminal::report(tr("Without a login every user of this machine sees there what influxd tells everybody: its "
                            "version, its statistics and the names of the databases (/ping, /metrics, /debug/vars, "
                            "/debug/requests)."));
    }
    if (!m_localServer.isOurs())
        terminal::report(tr("Another Penstock looks after it; this one keeps it running too."));
    terminal::report(tr("Ctrl+C or penstock-cli server stop ends it."));
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
    if (const ServerKeeper keeper(record->ownerId); !keeper.doesNothingElse()) {
        const QString owner = keeper.program();
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
    connect(&m_stopping, &QTimer::timeout, this, [this, owner = record->ownerId] { lookForTheEnd(owner); });
    m_stopping.start(stopLookMs);
}

void ServerCommand::lookForTheEnd(qint64 ownerId)
{
    if (!findRunning()) {
        m_stopping.stop();
        terminal::print(tr("The local server has stopped."));
        Q_EMIT done(Done);
    } else if (!isRunning(ownerId)) {
        m_stopping.stop();
        terminal::print(tr("The program that kept the local server has ended. Others still use the server: it ends "
                           "with the last of them."));
        Q_EMIT done(Done);
    } else if (m_stopClock.hasExpired(stopPatienceMs)) {
        m_stopping.stop();
        terminal::report(tr("The local server was asked to stop and has not ended yet."));
        Q_EMIT done(Failed);
    }
}

void ServerCommand::showStatus()
{
    const LocalServerFolder folder(LocalServer::defaultFolder());
    const std::optional<ServerRecord> record = findRunning();
    if (!record) {
        terminal::print(tr("The local server is not running."));
        showProgram();
        return;
    }
    const LocalAddress address = LocalAddress::of(*record, folder);
    if (!address.kind->hasSocket) {
        terminal::print(tr("The local server, %1, runs (process %2, looked after by process %3) at %4.")
                            .arg(address.product())
                            .arg(record->processId)
                            .arg(record->ownerId)
                            .arg(address.profile().url.toString()));
        terminal::print(tr("Only programs of this machine reach it, and only with the token in %1 they see more than "
                           "what it is.")
                            .arg(folder.secretPath(*address.kind)));
    } else {
        terminal::print(tr("The local server, %1, runs (process %2, looked after by process %3) at the socket %4.")
                            .arg(address.product())
                            .arg(record->processId)
                            .arg(record->ownerId)
                            .arg(folder.socketPath()));
        if (record->openReason.isEmpty())
            terminal::print(tr("Nobody else can reach it: it has a network of its own and listens at no port of this "
                               "machine."));
        else
            terminal::print(openServerWarning(record->openReason));
        terminal::print(tr("Other programs of yours reach it so (user %1, password in %2):")
                            .arg(address.kind->user, folder.secretPath(*address.kind)));
        // From the folder, since a whole path may be longer than a socket's address.
        const QString enter = QStringLiteral("    cd %1 && ").arg(shellQuoted(folder.path()));
        terminal::print(enter + QStringLiteral("curl --unix-socket http.sock -u penstock http://localhost/query -d "
                                               "q='SHOW DATABASES'"));
        terminal::print(enter + QStringLiteral("influx -socket http.sock -username penstock -password ''"));
        terminal::print(tr("Or let them in at a port: penstock-cli server start --share 8086."));
    }
    terminal::print(tr("Its folder is %1.").arg(folder.path()));
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
