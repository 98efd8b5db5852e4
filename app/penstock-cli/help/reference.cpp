// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/help/reference.h"

#include "app/penstock-cli/command.h"

#include <QRegularExpression>

namespace penstock {

namespace {

/// A character that Markdown would take for its own has a backslash before it.
QString inMarkdown(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_<>\\[\\]|])"));
    return QString(text).replace(special, QStringLiteral("\\\\1"));
}

QString listInMarkdown(const QList<HelpItem> &items)
{
    QString text;
    for (const HelpItem &item : items) {
        const QString value = item.value.isEmpty() ? QString() : u' ' + item.value;
        text += QStringLiteral("- `%1%2`: %3\n")
                    .arg(item.names.join(QStringLiteral(", ")), value, inMarkdown(item.description));
    }
    return text;
}

QString usageOf(const CommandList::Entry &entry, const CommandHelp &help, bool hasConnection)
{
    return QStringLiteral("penstock-cli %1%2%3 %4")
        .arg(entry.name, hasConnection ? QStringLiteral(" CONNECTION") : QString(),
             help.options.isEmpty() ? QString() : QStringLiteral(" [options]"), help.takes.join(u' '))
        .trimmed();
}

/// Text of roff: its own characters as themselves, a hyphen that can be copied, and no request at the line's beginning.
QString inRoff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString listInRoff(const QList<HelpItem> &items)
{
    QString text;
    for (const HelpItem &item : items) {
        QStringList names;
        for (const QString &name : item.names)
            names += QStringLiteral("\\fB%1\\fR").arg(inRoff(name));
        text += QStringLiteral(".TP\n%1%2\n%3\n")
                    .arg(names.join(QStringLiteral(", ")),
                         item.value.isEmpty() ? QString() : QStringLiteral(" \\fI%1\\fR").arg(inRoff(item.value)),
                         inRoff(item.description));
    }
    return text;
}

} // namespace

Reference::Reference(const CommandFactory &factory) : m_connection(CommandHelp::connectionOptions())
{
    const QList<CommandList::Entry> entries = CommandList::all();
    for (const CommandList::Entry &entry : entries) {
        const std::unique_ptr<Command> command = factory(entry.name);
        m_parts += {entry, CommandHelp::of(*command), command->needsConnection()};
    }
}

QByteArray Reference::toMarkdown() const
{
    QString text =
        QStringLiteral("# penstock-cli\n\n") +
        tr("Made by `penstock-cli help --format markdown`; a test fails when it differs from what the program "
           "says.") +
        QStringLiteral("\n\n```\n") + CommandList::overview() + QStringLiteral("\n```\n\n");
    text +=
        tr("Results go to standard output, progress and messages to standard error. Exit code 0: all done; 1: failed, "
           "or rows are missing, unknown or rejected; 2: bad usage, or a file that can be read in two ways (the option "
           "that answers is named); 130: interrupted. Secrets come from the keyring, by --password-stdin or "
           "--token-stdin, or from the environment: PENSTOCK_PASSWORD, PENSTOCK_TOKEN, PENSTOCK_PROXY_PASSWORD; of the "
           "two servers of copy PENSTOCK_FROM_PASSWORD, PENSTOCK_FROM_TOKEN, PENSTOCK_TO_PASSWORD and "
           "PENSTOCK_TO_TOKEN.") +
        u'\n';
    for (const Part &part : m_parts) {
        text += QStringLiteral("\n## %1\n\n`%2`\n\n%3\n\n")
                    .arg(part.entry.name, usageOf(part.entry, part.help, part.hasConnection),
                         inMarkdown(part.help.description));
        text += listInMarkdown(part.help.arguments) + listInMarkdown(part.help.options);
        if (part.hasConnection)
            text += tr("- and those of [the connection](#the-connection)") + u'\n';
    }
    text += QStringLiteral("\n## ") + tr("The connection") + QStringLiteral("\n\n") +
            tr("Which server a command works on: `--connection`, `--local` or `--url`, and what belongs to it.") +
            QStringLiteral("\n\n") + listInMarkdown(m_connection);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.toUtf8() + '\n';
}

QByteArray Reference::toManualSections() const
{
    QString text = QStringLiteral(".SH OPTIONS\n");
    for (const Part &part : m_parts) {
        text += QStringLiteral(".SS \"%1\"\n%2\n")
                    .arg(inRoff(usageOf(part.entry, part.help, part.hasConnection)), inRoff(part.help.description));
        text += listInRoff(part.help.arguments) + listInRoff(part.help.options);
    }
    text +=
        QStringLiteral(".SS \"%1\"\n%2\n")
            .arg(tr("The connection"), inRoff(tr("Which server a command works on: --connection, --local or --url, and "
                                                 "what belongs to it.")));
    return (text + listInRoff(m_connection)).toUtf8();
}

} // namespace penstock
