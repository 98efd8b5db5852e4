// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/servercommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/localserver/localserver.h"

#include <QCommandLineParser>

namespace penstock {

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
    const QString action = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() == 1) {
        if (action == QStringLiteral("start")) {
            m_action = Action::Start;
            return {};
        }
        if (action == QStringLiteral("stop")) {
            m_action = Action::Stop;
            return {};
        }
        if (action == QStringLiteral("status")) {
            m_action = Action::Status;
            return {};
        }
    }
    return failure(Error::Kind::BadInput, tr("Say what to do: server start, server stop or server status."));
}
