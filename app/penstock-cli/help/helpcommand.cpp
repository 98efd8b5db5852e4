// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/help/helpcommand.h"

#include "app/penstock-cli/connectionoptions.h"
#include "app/penstock-cli/help/commandhelp.h"
#include "app/penstock-cli/help/reference.h"
#include "app/penstock-cli/terminal.h"

#include <QCommandLineParser>

namespace penstock {

void HelpCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Says what a command takes; without one, which commands there are."));
    parser.addPositionalArgument(QStringLiteral("command"), tr("The command."), QStringLiteral("[COMMAND]"));
    parser.addOption({QStringLiteral("format"),
                      tr("text, the default; or all commands as one document: markdown, or man, the sections that the "
                         "manual page has of it."),
                      QStringLiteral("format")});
}

Status HelpCommand::configure(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return failure(Error::Kind::BadInput, tr("Name one command."));
    m_command = words.value(0);
    if (!m_command.isEmpty() && !CommandList::find(m_command))
        return failure(Error::Kind::BadInput, tr("There is no command \"%1\".").arg(m_command));
    m_format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format")) : QStringLiteral("text");
    if (m_format != u"text" && m_format != u"markdown" && m_format != u"man")
        return failure(Error::Kind::BadInput, tr("--format must be text, markdown or man."));
    if (m_format != u"text" && !m_command.isEmpty())
        return failure(Error::Kind::BadInput, tr("A document is of all commands: leave out %1.").arg(m_command));
    return {};
}

void HelpCommand::start(Session *)
{
    if (m_format == u"text")
        terminal::print(m_command.isEmpty() ? CommandList::overview() : ofCommand());
    else if (m_format == u"markdown")
        terminal::print(Reference(m_factory).toMarkdown());
    else
        terminal::print(Reference(m_factory).toManualSections());
    Q_EMIT done(Done);
}

QString HelpCommand::ofCommand() const
{
    QCommandLineParser parser;
    const std::unique_ptr<Command> command = m_factory(m_command);
    command->describe(parser);
    ConnectionOptions::addTo(parser,
                             command->needsConnection() ? ConnectionOptions::Shown::Yes : ConnectionOptions::Shown::No);
    parser.addHelpOption();
    return helpText(parser, m_command);
}

} // namespace penstock
