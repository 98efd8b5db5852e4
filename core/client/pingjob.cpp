// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/pingjob.h"

#include "core/client/authorization.h"
#include "core/client/client.h"
#include "core/client/dialect.h"
#include "core/client/httpcall.h"
#include "core/client/identify.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"

namespace penstock {

struct PingJob::Private
{
    Client &client;
    std::unique_ptr<HttpCall> ping;
    std::unique_ptr<HttpCall> query;
    ServerInfo info;

    Error strangerError() const;
};

Error PingJob::Private::strangerError() const
{
    Error error = errorFromAnswer(*ping->answer(), client.pool().endpoint());
    error.kind = Error::Kind::NotFound;
    error.message =
        PingJob::tr(
            "What answers at %1 is not InfluxDB. Check host and port, and the path if there is a proxy in between.")
            .arg(client.pool().endpoint().displayName());
    return error;
}

PingJob::PingJob(Client &client) : Job(&client), d(std::make_unique<Private>(Private{client, {}, {}, {}}))
{
    const auto judgeLogin = [this] {
        const Result<HttpAnswer> &answer = d->query->answer();
        if (!answer) {
            fail(answer.error());
            return;
        }
        d->info.loginChecked = answer->isSuccess();
        if (answer->isSuccess() && d->info.flavour == Flavour::Unknown && !answer->body.startsWith('{'))
            fail(d->strangerError());
        else if (answer->isSuccess())
            succeed();
        else if (d->info.flavour == Flavour::Unknown && answer->head.status == 404)
            fail(d->strangerError());
        else
            fail(errorFromAnswer(*answer, d->client.pool().endpoint()));
    };
    const auto checkLogin = [this, judgeLogin] {
        const Result<HttpAnswer> &answer = d->ping->answer();
        if (!answer) {
            fail(answer.error());
            return;
        }
        const HttpExchange::Timings &timings = d->ping->exchange().timings();
        d->info = identify(*answer);
        d->info.latency = timings.lastByte - timings.requestSent;
        if (answer->head.status >= 500) {
            fail(errorFromAnswer(*answer, d->client.pool().endpoint()));
            return;
        }
        Query query;
        query.text = QStringLiteral("SHOW DATABASES");
        query.chunked = false;
        d->query = std::make_unique<HttpCall>(d->client, *d->client.dialect().queryRequest(query, false));
        connect(d->query.get(), &HttpCall::done, this, judgeLogin);
    };
    HttpRequest request;
    request.path = "/ping";
    addCommonHeaders(request, client.settings());
    d->ping = std::make_unique<HttpCall>(client, request);
    connect(d->ping.get(), &HttpCall::done, this, checkLogin);
}

PingJob::~PingJob() = default;

const ServerInfo &PingJob::info() const
{
    return d->info;
}

void PingJob::abort()
{
    d->query.reset();
    d->ping.reset();
}

} // namespace penstock
