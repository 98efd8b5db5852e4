// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/pingjob.h"

#include "core/async/sentences.h"
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/ping/detection.h"
#include "core/client/ping/identify.h"
#include "core/client/ping/inquiry.h"
#include "core/client/ping/logincheck.h"
#include "core/client/wire/answererror.h"
#include "core/client/wire/authorization.h"
#include "core/client/wire/httpcall.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"

namespace penstock {

struct PingJob::Private
{
    Private(PingJob &job, const ServerLink &theLink)
        : q(job), link(theLink), settings(link.dialect->settings()), detection(settings)
    {
    }

    void ask();
    void send(const HttpRequest &request);
    void onAnswer();
    void checkLogin();
    void onLoginAnswer();
    void inquire();
    void conclude();
    Error organizationError(const HttpAnswer &answer) const;
    Error strangerError(const HttpAnswer &answer) const;
    Error withPortHint(Error error) const;

    PingJob &q;
    const ServerLink link;
    ClientSettings settings; ///< with what was found out so far
    Detection detection;
    std::unique_ptr<HttpCall> call;
    std::chrono::microseconds latency{0};
    HttpAnswer loginAnswer;
    LoginVerdict verdict = LoginVerdict::Refused;
    std::optional<Inquiry> inquiry;
};

void PingJob::Private::ask()
{
    const Detection::Question &question = *detection.question();
    HttpRequest request;
    request.path = question.path;
    addCommonHeaders(request, settings);
    if (question.withLogin)
        addAuthorization(request, settings);
    send(request);
    connect(call.get(), &HttpCall::done, &q, [this] { onAnswer(); });
}

void PingJob::Private::send(const HttpRequest &request)
{
    call = std::make_unique<HttpCall>(link.pool, link.dialect->settings(), request);
}

void PingJob::Private::onAnswer()
{
    const Result<HttpAnswer> answer = call->answer();
    if (!answer) {
        q.fail(withPortHint(answer.error()));
        return;
    }
    if (detection.question()->kind == Detection::Question::Kind::Ping) {
        const HttpExchange::Timings &timings = call->exchange().timings();
        latency = timings.lastByte - timings.requestSent;
    }
    detection.take(*answer);
    if (detection.question()) {
        ask();
        return;
    }
    settings.server = detection.info();
    settings.server.latency = latency;
    if (detection.refusal())
        q.fail(errorFromAnswer(*detection.refusal(), link.pool.endpoint()));
    else
        checkLogin();
}

void PingJob::Private::checkLogin()
{
    send(loginCheckRequest(settings));
    connect(call.get(), &HttpCall::done, &q, [this] { onLoginAnswer(); });
}

void PingJob::Private::onLoginAnswer()
{
    const Result<HttpAnswer> answer = call->answer();
    if (!answer) {
        q.fail(answer.error());
        return;
    }
    ServerInfo &server = settings.server;
    const bool wasUnknown = server.flavour == Flavour::Unknown;
    if (wasUnknown) {
        // Something in between lets queries through and no /ping: 1.x names itself there as well.
        const std::chrono::microseconds measured = server.latency;
        server = identify(*answer);
        server.latency = measured;
        server.product = productName(server.flavour, server.build);
        server.capabilities = Capabilities::of(server.flavour, server.version);
    }
    verdict = judgeLogin(*answer, wasUnknown ? Flavour::Unknown : server.flavour);
    loginAnswer = *answer;
    inquiry.emplace(settings, loginAnswer);
    inquire();
}

void PingJob::Private::inquire()
{
    if (inquiry->question()) {
        send(*inquiry->question());
        connect(call.get(), &HttpCall::done, &q, [this] {
            if (const Result<HttpAnswer> answer = call->answer())
                inquiry->take(*answer);
            else
                inquiry->skip();
            inquire();
        });
        return;
    }
    settings.server = inquiry->info();
    conclude();
}

void PingJob::Private::conclude()
{
    if (inquiry->refusal()) {
        Error error = *inquiry->refusal();
        error.details.url = link.pool.endpoint().displayUrl(loginAnswer.path);
        q.fail(error);
        return;
    }
    switch (verdict) {
    case LoginVerdict::Holds:
        settings.server.loginChecked = true;
        q.succeed();
        break;
    case LoginVerdict::Stranger:
        q.fail(strangerError(loginAnswer));
        break;
    case LoginVerdict::NoOrganization:
        q.fail(organizationError(loginAnswer));
        break;
    case LoginVerdict::Refused:
        if (loginAnswer.head.status == 404)
            q.fail(strangerError(loginAnswer));
        else
            q.fail(errorFromAnswer(loginAnswer, link.pool.endpoint()));
        break;
    }
}

Error PingJob::Private::organizationError(const HttpAnswer &answer) const
{
    Error error = errorFromAnswer(answer, link.pool.endpoint());
    error.message = PingJob::tr("There is no organization “%2” on %1. Correct it in the connection's settings.")
                        .arg(link.pool.endpoint().displayName(), settings.profile.organization);
    return error;
}

Error PingJob::Private::strangerError(const HttpAnswer &answer) const
{
    Error error = errorFromAnswer(answer, link.pool.endpoint());
    error.kind = Error::Kind::NotFound;
    const QString name = link.pool.endpoint().displayName();
    if (settings.profile.flavour != Flavour::Unknown)
        error.message = PingJob::tr("What answers at %1 does not speak as %2, which the connection says it is. Check "
                                    "host, port and path, or let Penstock find out what it is.")
                            .arg(name, flavourName(settings.profile.flavour));
    else if (settings.server.flavour != Flavour::Unknown)
        error.message = PingJob::tr("%1 is %2, but its interface is not at this path. Check the path in the address.")
                            .arg(name, flavourName(settings.server.flavour));
    else
        error.message = PingJob::tr("What answers at %1 is not InfluxDB. Check host and port, and the path if there is "
                                    "a proxy in between.")
                            .arg(name);
    return error;
}

Error PingJob::Private::withPortHint(Error error) const
{
    const bool nobodyThere = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
    if (nobodyThere && settings.profile.unixSocket.isEmpty() && settings.profile.url.port() == -1)
        error.message = joinedSentences(
            error.message,
            PingJob::tr("The address names no port; InfluxDB usually listens on 8086, InfluxDB 3 on 8181."));
    return error;
}

PingJob::PingJob(const ServerLink &link, QObject *parent) : Job(parent), d(std::make_unique<Private>(*this, link))
{
    d->ask();
}

PingJob::~PingJob() = default;

const ServerInfo &PingJob::info() const
{
    return d->settings.server;
}

void PingJob::abort()
{
    d->call.reset();
}

} // namespace penstock
