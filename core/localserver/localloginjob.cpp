// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localloginjob.h"

#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "core/query/quoting.h"

namespace penstock {

namespace {

ClientSettings withoutLogin(ClientSettings settings)
{
    settings.profile.user.clear();
    settings.secret.clear();
    return settings;
}

} // namespace

LocalLoginJob::LocalLoginJob(const ClientSettings &settings, Role role, QObject *parent)
    : Job(parent), m_settings(settings), m_role(role), m_client(std::make_unique<Client>(settings))
{
    checkLogin();
}

LocalLoginJob::~LocalLoginJob() = default;

void LocalLoginJob::abort()
{
    m_client.reset();
    m_anonymous.reset();
}

void LocalLoginJob::checkLogin()
{
    PingJob *const ping = m_client->ping();
    connect(ping, &Job::finished, this, [this, ping] {
        if (ping->state() == Job::State::Succeeded)
            succeed();
        else if (m_role == Role::Owner && !m_created &&
                 (ping->error().kind == Error::Kind::Authentication || ping->error().kind == Error::Kind::Permission))
            createAdministrator();
        else
            fail(ping->error());
    });
}

void LocalLoginJob::createAdministrator()
{
    // Without any user influxd 1.x answers 403 to everything but this statement, sent without a login.
    m_created = true;
    m_anonymous = std::make_unique<Client>(withoutLogin(m_settings));
    Query query;
    query.script = Script(QStringLiteral("CREATE USER %1 WITH PASSWORD %2 WITH ALL PRIVILEGES")
                              .arg(quoteIdentifier(m_settings.profile.user), quoteString(m_settings.secret)));
    query.chunked = false;
    QueryJob *const job = m_anonymous->query(query);
    // Whatever it says, the login decides. Its own error is not shown: it could quote the statement.
    connect(job, &Job::finished, this, &LocalLoginJob::checkLogin);
}

} // namespace penstock
