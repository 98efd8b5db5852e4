// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/program/runner.h"

#include "app/interrupt.h"
#include "app/penstock-cli/admincommand.h"
#include "app/penstock-cli/completion/completioncommand.h"
#include "app/penstock-cli/copycommand.h"
#include "app/penstock-cli/democommand.h"
#include "app/penstock-cli/help/commandhelp.h"
#include "app/penstock-cli/help/helpcommand.h"
#include "app/penstock-cli/importcommand.h"
#include "app/penstock-cli/patternscommand.h"
#include "app/penstock-cli/pingcommand.h"
#include "app/penstock-cli/querycommand.h"
#include "app/penstock-cli/schemacommand.h"
#include "app/penstock-cli/servercommand.h"
#include "app/penstock-cli/sinkcommand.h"
#include "app/penstock-cli/terminal.h"
#include "app/penstock-cli/verboselog.h"
#include "app/penstock-cli/writecommand.h"
#include "core/client/wire/requestlog.h"
#include "core/connection/givensecrets.h"
#include "core/documents/busyserver.h"

#include <QCoreApplication>

namespace penstock {

Runner::Runner() : m_localServer(m_settings.influxdPath())
{
    auto *interruption = new Interrupt(this);
    connect(interruption, &Interrupt::triggered, this, [this, interruption] {
        if (m_commandStarted && m_command->takesAnotherInterruption())
            interruption->waitForAnother();
        interrupt();
    });
    if (m_settings.trouble()) { // of them all, this server's program alone counts here
        const auto tell = [trouble = *m_settings.trouble()] { terminal::report(trouble); };
        connect(&m_localServer, &LocalServer::stateChanged, this, tell, Qt::SingleShotConnection);
    }
}

Runner::~Runner() = default;

std::optional<int> Runner::start(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name.isEmpty() || name == QStringLiteral("--help") || name == QStringLiteral("-h"))
        return printOverview(!name.isEmpty());
    if (name == QStringLiteral("--version")) {
        terminal::print(QStringLiteral("penstock-cli " PENSTOCK_VERSION));
        return Command::Done;
    }
    m_command = makeCommand(name);
    if (!m_command) {
        terminal::report(tr("There is no command \"%1\".").arg(name));
        printOverview(false);
        return Command::BadUsage;
    }
    connect(m_command.get(), &Command::done, this, &Runner::conclude, Qt::QueuedConnection);
    m_command->describe(m_parser);
    const bool hasConnection = m_command->needsConnection();
    ConnectionOptions::addTo(m_parser, hasConnection ? ConnectionOptions::Shown::Yes : ConnectionOptions::Shown::No);
    const QCommandLineOption help = m_parser.addHelpOption();

    QStringList rest = arguments;
    rest.removeAt(1);
    if (!m_parser.parse(rest)) {
        terminal::report(m_parser.errorText());
        return Command::BadUsage;
    }
    if (m_parser.isSet(help)) {
        terminal::print(helpText(m_parser, name));
        return Command::Done;
    }
    const Result<QStringList> expanded = m_command->expand(rest, m_parser);
    if (!expanded) {
        terminal::report(expanded.error());
        return Command::BadUsage;
    }
    if (*expanded != rest && !m_parser.parse(*expanded)) {
        terminal::report(m_parser.errorText());
        return Command::BadUsage;
    }
    Status usable = m_command->configure(m_parser);
    if (usable && !hasConnection)
        usable = ConnectionOptions::refuse(m_parser, name);
    if (!usable) {
        terminal::report(usable.error());
        return Command::BadUsage;
    }
    if (!m_command->needsConnection()) {
        m_commandStarted = true;
        m_command->start(nullptr);
        return std::nullopt;
    }
    const Result<ConnectionTarget> target = ConnectionOptions::read(m_parser, m_profiles);
    if (!target) {
        terminal::report(target.error());
        return Command::BadUsage;
    }
    openSession(*target);
    return std::nullopt;
}

std::unique_ptr<Command> Runner::makeCommand(const QString &name)
{
    if (name == QStringLiteral("ping"))
        return std::make_unique<PingCommand>();
    if (name == QStringLiteral("query"))
        return std::make_unique<QueryCommand>();
    if (name == QStringLiteral("patterns"))
        return std::make_unique<PatternsCommand>();
    if (name == QStringLiteral("schema"))
        return std::make_unique<SchemaCommand>();
    if (name == QStringLiteral("admin"))
        return std::make_unique<AdminCommand>();
    if (name == QStringLiteral("write"))
        return std::make_unique<WriteCommand>(m_pipelines);
    if (name == QStringLiteral("import"))
        return std::make_unique<ImportCommand>(m_pipelines);
    if (name == QStringLiteral("copy"))
        return std::make_unique<CopyCommand>(m_profiles, m_localServer, m_pipelines);
    if (name == QStringLiteral("server"))
        return std::make_unique<ServerCommand>(m_localServer, m_settings);
    if (name == QStringLiteral("demo"))
        return std::make_unique<DemoCommand>(m_localServer, m_pipelines);
    if (name == QStringLiteral("sink"))
        return std::make_unique<SinkCommand>(m_profiles, m_localServer, m_pipelines);
    const CommandFactory all = [this](const QString &other) { return makeCommand(other); };
    if (name == QStringLiteral("help"))
        return std::make_unique<HelpCommand>(all);
    if (name == QStringLiteral("completion"))
        return std::make_unique<CompletionCommand>(all, m_profiles);
    return nullptr;
}

int Runner::printOverview(bool asked) const
{
    const QString text = CommandList::overview();
    if (asked)
        terminal::print(text);
    else
        terminal::report(text);
    return asked ? Command::Done : Command::BadUsage;
}

void Runner::openSession(const ConnectionTarget &target)
{
    for (const QString &warning : target.warnings)
        terminal::report(warning);
    m_secrets = std::make_unique<GivenSecrets>(target.secrets, target.isSaved ? &m_keyring : nullptr);
    Profile profile = target.profile;
    const std::optional<Flavour> fresh = m_command->makesLoginOf();
    if (fresh && profile.flavour == Flavour::Unknown)
        profile.flavour = *fresh;
    m_session = std::make_unique<Session>(profile, *m_secrets, m_localServer);
    if (m_parser.isSet(QStringLiteral("verbose"))) {
        const auto log = std::make_shared<RequestLog>();
        connect(log.get(), &RequestLog::recorded, this,
                [](const RequestRecord &record) { terminal::report(describeRequest(record)); });
        m_session->setRequestLog(log);
    }
    if (m_command->waitsForServer()) {
        m_busyServer = std::make_unique<BusyServer>(*m_session);
        connect(m_busyServer.get(), &BusyServer::said, this, [](const QString &said) { terminal::report(said); });
    }
    connect(m_session.get(), &Session::stateChanged, this, &Runner::onSessionChanged);
    m_session->open(fresh ? Session::Greeting::None : Session::Greeting::Ping);
}

void Runner::onSessionChanged()
{
    if (m_commandStarted || m_over)
        return;
    if (m_session->state() == Session::State::Open) {
        m_commandStarted = true;
        if (m_session->profile().isLocal())
            warnOfTheLocalServer();
        m_command->start(m_session.get());
    } else if (m_session->state() == Session::State::Failed) {
        const Error &error = m_session->error();
        if (m_busyServer && m_busyServer->waitsAfter(error))
            return;
        terminal::report(error);
        if (!error.details.certificateSha256.isEmpty())
            terminal::report(tr("If that is the fingerprint of your server's certificate, accept it by\n    --pin %1")
                                 .arg(error.details.certificateSha256));
        m_command->giveUp(&error);
        conclude(Command::Failed);
    }
}

void Runner::warnOfTheLocalServer()
{
    if (const QString warning = m_localServer.openWarning(); !warning.isEmpty())
        terminal::report(warning);
    if (m_localServer.damage().isEmpty())
        return;
    terminal::report(tr("The local server has lost data:"));
    for (const QString &sentence : m_localServer.damage())
        terminal::report(QStringLiteral("    ") + sentence);
    terminal::report(tr("Remove %1 when they are restored or not needed; until then reading ends with exit code 1.")
                         .arg(m_localServer.damagePath()));
}

void Runner::interrupt()
{
    if (m_commandStarted) {
        m_command->interrupt();
    } else if (!m_over) {
        m_command->giveUp(nullptr);
        conclude(Command::Interrupted);
    }
}

void Runner::conclude(int exitCode)
{
    if (m_over)
        return;
    m_over = true;
    const bool lacksRows =
        m_session && m_session->profile().isLocal() && m_command->reads() && !m_localServer.damage().isEmpty();
    Q_EMIT finished(exitCode == Command::Done && lacksRows ? int(Command::Failed) : exitCode);
}

} // namespace penstock
