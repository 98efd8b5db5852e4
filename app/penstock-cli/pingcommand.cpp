// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/pingcommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/session/session.h"

#include <QCommandLineParser>

namespace penstock {

void PingCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Says what a server is, how far away it is, and whether the login holds."));
}

Status PingCommand::configure(const QCommandLineParser &)
{
    return {};
}

void PingCommand::start(Session *session)
{
    const ServerInfo &info = session->info();
    terminal::print(tr("server   %1").arg(flavourName(info.flavour)));
    terminal::print(tr("version  %1 %2").arg(info.version, info.build).trimmed());
    terminal::print(tr("latency  %1 ms").arg(double(info.latency.count()) / 1000.0, 0, 'f', 2));
    terminal::print(session->profile().user.isEmpty() ? tr("login    none needed") : tr("login    holds"));
    Q_EMIT done(Done);
}

void PingCommand::interrupt()
{
    Q_EMIT done(Interrupted);
}

} // namespace penstock
