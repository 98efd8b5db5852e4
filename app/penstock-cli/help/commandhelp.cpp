// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/help/commandhelp.h"

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/connectionoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace penstock {

namespace {

struct CommandHelpText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CommandHelp)
};

/// The arguments in a parser's line of usage: "Usage: PROGRAM [options] FILE…".
QString takenBy(const QString &usage)
{
    const QString program = QCoreApplication::arguments().value(0);
    const qsizetype behindProgram = usage.indexOf(program) + program.size();
    const qsizetype behindOptions = usage.indexOf(u']', behindProgram);
    return usage.mid((behindOptions < 0 ? behindProgram : behindOptions) + 1).trimmed();
}

} // namespace

CommandHelp CommandHelp::of(Command &command)
{
    QCommandLineParser parser;
    command.describe(parser);
    parser.addHelpOption(); // else there is no "[options]" where a command has none
    CommandHelp help = fromText(parser.helpText());
    help.options.removeIf([](const HelpItem &option) {
        return option.names.contains(QStringLiteral("--help")) || option.names.contains(QStringLiteral("--help-all"));
    });
    return help;
}

QList<HelpItem> CommandHelp::connectionOptions()
{
    QCommandLineParser parser;
    ConnectionOptions::addTo(parser);
    return fromText(parser.helpText()).options;
}

CommandHelp CommandHelp::fromText(const QString &text)
{
    static const QRegularExpression option(
        QStringLiteral("^  (-{1,2}[\\w-]+(?:, -{1,2}[\\w-]+)*)(?: <(.*?)>)?(?:\\s{2,}(.*))?$"));
    static const QRegularExpression argument(QStringLiteral("^  (\\S+)\\s{2,}(.*)$"));
    static const QRegularExpression continuation(QStringLiteral("^\\s{3,}(\\S.*)$"));
    CommandHelp help;
    const QStringList lines = text.split(u'\n');
    help.takes = takenBy(lines.constFirst()).split(u' ', Qt::SkipEmptyParts);
    qsizetype row = 1;
    for (; row < lines.size() && !lines[row].isEmpty(); ++row)
        help.description += (help.description.isEmpty() ? QString() : QStringLiteral(" ")) + lines[row];
    HelpItem *item = nullptr;
    for (; row < lines.size(); ++row) {
        if (const auto found = option.match(lines[row]); found.hasMatch()) {
            help.options += {found.captured(1).split(QStringLiteral(", ")), found.captured(2), found.captured(3)};
            item = &help.options.last();
        } else if (const auto named = argument.match(lines[row]); named.hasMatch()) {
            help.arguments += {{named.captured(1)}, {}, named.captured(2)};
            item = &help.arguments.last();
        } else if (const auto more = continuation.match(lines[row]); item && more.hasMatch()) {
            item->description += (item->description.isEmpty() ? QString() : QStringLiteral(" ")) + more.captured(1);
        }
    }
    return help;
}

QString helpText(const QCommandLineParser &parser, const QString &command)
{
    const QString text = parser.helpText();
    const qsizetype end = text.indexOf(u'\n');
    return CommandHelpText::tr("Usage: penstock-cli %1 [options] %2").arg(command, takenBy(text.left(end))).trimmed() +
           text.mid(end);
}

} // namespace penstock
