// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace penstock {

class Command;

/// An option or an argument as the help of a command tells it.
struct HelpItem
{
    QStringList names;   ///< "-f", "--login", "--auth-scheme"; of an argument its one name
    QString value;       ///< what an option takes, "file" or "auto|on|off"; empty: nothing
    QString description; ///< in one line

    bool operator==(const HelpItem &) const = default;
};

/// What a command says about itself, taken apart from the text of --help: QCommandLineParser tells its options nowhere
/// else, and so nothing else can differ from what --help says.
struct CommandHelp
{
    QStringList takes; ///< "FILE…", "start|stop|status", …, in their order
    QString description;
    QList<HelpItem> options;
    QList<HelpItem> arguments;

    static CommandHelp of(Command &command);

    /// The options by which a server is named, the same of all commands that have one.
    static QList<HelpItem> connectionOptions();

    /// Of what helpText() of a parser gives, in any language.
    static CommandHelp fromText(const QString &text);
};

/// What --help prints: the parser's text, which calls the program by its path and knows of no commands.
QString helpText(const QCommandLineParser &parser, const QString &command);

} // namespace penstock
