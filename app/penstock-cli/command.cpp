// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/command.h"

#include "app/penstock-cli/terminal.h"
#include "core/async/job.h"
#include "core/session/session.h"

#include <QCoreApplication>

namespace penstock {

Result<QStringList> Command::expand(const QStringList &arguments, const QCommandLineParser &)
{
    return arguments;
}

Status Command::configure(const QCommandLineParser &)
{
    return {};
}

void Command::interrupt()
{
    if (m_job)
        m_job->cancel();
    else
        Q_EMIT done(Interrupted);
}

void Command::failWith(const Error &error)
{
    terminal::report(error);
    Q_EMIT done(Failed);
}

void Command::letInterrupt(Job *job)
{
    m_job = job;
}

void Command::follow(Job *job, const std::function<void()> &then)
{
    letInterrupt(job);
    connect(job, &Job::finished, this, [this, job, then] {
        if (job->state() == Job::State::Succeeded)
            then();
        else if (job->state() == Job::State::Failed)
            failWith(job->error());
        else
            Q_EMIT done(Interrupted);
    });
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

} // namespace penstock
