// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/writejob.h"

#include "core/client/client.h"
#include "core/client/dialect.h"
#include "core/client/httpcall.h"
#include "core/client/writejudgement.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"

namespace penstock {

struct WriteJob::Private
{
    WriteRequest request; ///< without the body
    std::unique_ptr<HttpCall> call;
    WriteOutcome outcome{.kind = WriteOutcome::Kind::Retryable,
                         .accepted = 0,
                         .rejected = 0,
                         .rejectedIsExact = true,
                         .reasons = {},
                         .lines = {}};
    qint64 bytesSent = 0;
    std::chrono::microseconds latency{0};
};

WriteJob::WriteJob(Client &client, const WriteRequest &request) : Job(&client), d(std::make_unique<Private>())
{
    const Result<HttpRequest> post = client.dialect().writeRequest(request);
    if (!post) {
        fail(post.error());
        return;
    }
    d->request = request;
    d->request.body.clear();
    d->call = std::make_unique<HttpCall>(client, *post);
    connect(d->call.get(), &HttpCall::done, this, [this, &client] {
        const Result<HttpAnswer> &answer = d->call->answer();
        const WriteJudgement judgement =
            answer ? client.dialect().judgeWrite(*answer, d->request, client.pool().endpoint())
                   : judgeWrite(answer.error(), d->request.lines);
        d->outcome = judgement.outcome;
        d->bytesSent = d->call->exchange().wireBytesOut();
        d->latency = d->call->exchange().timings().lastByte;
        if (judgement.error)
            fail(*judgement.error);
        else
            succeed();
    });
}

WriteJob::~WriteJob() = default;

const WriteOutcome &WriteJob::outcome() const
{
    return d->outcome;
}

qint64 WriteJob::bytesSent() const
{
    return d->bytesSent;
}

std::chrono::microseconds WriteJob::latency() const
{
    return d->latency;
}

void WriteJob::abort()
{
    if (!d->call)
        return;
    d->bytesSent = d->call->exchange().wireBytesOut();
    d->call.reset();
}

} // namespace penstock
