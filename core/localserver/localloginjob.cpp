// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localloginjob.h"

#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/wire/answererror.h"
#include "core/client/wire/httpcall.h"
#include "core/http/httppool.h"

namespace penstock {

namespace {

/// It has an administrator: so say 3.x and 2.x.
bool isDone(int status)
{
    return status == 409 || status == 422;
}

} // namespace

LocalLoginJob::LocalLoginJob(const LocalAddress &address, const QString &secret, Role role, QObject *parent)
    : Job(parent), m_address(address), m_secret(secret), m_role(role)
{
    if (m_secret.isEmpty() && m_role == Role::Owner)
        createAdministrator();
    else
        checkLogin();
}

LocalLoginJob::~LocalLoginJob() = default;

void LocalLoginJob::abort()
{
    m_creation.reset();
    m_client.reset();
    m_anonymous.reset();
}

void LocalLoginJob::checkLogin()
{
    m_client = std::make_unique<Client>(m_address.settings(m_secret));
    PingJob *const ping = m_client->ping();
    connect(ping, &Job::finished, this, [this, ping] {
        const bool isRefused =
            ping->error().kind == Error::Kind::Authentication || ping->error().kind == Error::Kind::Permission;
        if (ping->state() == Job::State::Succeeded)
            succeed();
        else if (m_role == Role::Owner && !m_created && isRefused)
            createAdministrator();
        else
            fail(isRefused && m_refusal ? *m_refusal : ping->error());
    });
}

void LocalLoginJob::createAdministrator()
{
    m_created = true;
    ClientSettings anonymous = m_address.settings({});
    anonymous.profile.user.clear();
    m_anonymous = std::make_unique<Client>(anonymous);
    m_creation = std::make_unique<HttpCall>(m_anonymous->pool(), anonymous, m_address.kind->setUp(anonymous, m_secret));
    connect(m_creation.get(), &HttpCall::done, this, &LocalLoginJob::onCreated);
}

void LocalLoginJob::onCreated()
{
    if (!isRunning())
        return;
    const Result<HttpAnswer> answer = m_creation->answer();
    if (!answer) {
        fail(answer.error());
        return;
    }
    const QString made = m_address.kind->secretOf(*answer, m_secret);
    if (!answer->isSuccess() && !isDone(answer->head.status) && !m_address.kind->quotesSetUp) {
        Error error = errorFromAnswer(*answer, m_anonymous->pool().endpoint());
        error.message = tr("The local server could not be set up: %1").arg(error.message);
        m_refusal = error;
    }
    if (made.isEmpty()) {
        Error error = m_refusal.value_or(Error());
        if (!m_refusal) {
            error.kind = Error::Kind::Authentication;
            error.message = tr("The local server has an administrator's token already.");
        }
        fail(error);
        return;
    }
    if (made != m_secret) {
        m_secret = made;
        Q_EMIT secretMade(made);
    }
    checkLogin(); // it decides, whatever the answer says
}

} // namespace penstock
