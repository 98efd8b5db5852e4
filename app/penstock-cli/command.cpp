// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/command.h"

#include "app/penstock-cli/terminal.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace penstock {

void Command::failWith(const Error &error)
{
    terminal::report(error);
    Q_EMIT done(Failed);
}

Result<QString> chooseDatabase(const QString &given, const Session &session)
{
    if (!given.isEmpty())
        return given;
    if (!session.profile().database.isEmpty())
        return session.profile().database;
    if (session.profile().isLocal())
        return QStringLiteral("penstock");
    return failure(Error::Kind::BadInput,
                   QCoreApplication::translate("penstock::Command", "Say which database: --database NAME."));
}

void addLaterOptions(QCommandLineParser &parser, const QStringList &names)
{
    for (const QString &name : names) {
        QCommandLineOption option(name, QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

Status refuseLaterOptions(const QCommandLineParser &parser, const QStringList &names)
{
    for (const QString &name : names) {
        if (parser.isSet(name))
            return failure(
                Error::Kind::BadInput,
                QCoreApplication::translate("penstock::Command", "--%1 comes with a later version; nothing was done.")
                    .arg(name));
    }
    return {};
}

} // namespace penstock
