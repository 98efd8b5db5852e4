// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writejob.h"

#include "core/async/logging.h"
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/dialectfor.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/wire/httpcall.h"
#include "core/client/wire/readonlymark.h"
#include "core/client/write/writejudgement.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "core/lineprotocol/linescanner.h"

namespace penstock {

namespace {

quint64 countLines(const QByteArray &body)
{
    LineScanner scanner;
    scanner.setText({body.constData(), static_cast<std::size_t>(body.size())});
    quint64 lines = 0;
    while (scanner.next() != LineScanner::Next::End)
        ++lines;
    return lines;
}

/// What is at fault is the address, not a database that does not exist.
bool hasNoSuchEndpoint(const Result<HttpAnswer> &answer)
{
    return answer &&
           (answer->head.status == 405 || (answer->head.status == 404 && !answer->serverText().contains(u"database")));
}

} // namespace

struct WriteJob::Private
{
    ServerLink link;
    WriteRequest request;
    ClientSettings fallback; ///< with which the request is made the second time
    std::unique_ptr<HttpCall> call;
    WriteOutcome outcome;
    qint64 bytesSent = 0;
    std::chrono::microseconds latency{0};
    bool hasFallenBack = false;
};

WriteJob::WriteJob(const ServerLink &link, const WriteRequest &request, QObject *parent)
    : Job(parent), d(std::make_unique<Private>(Private{link, request, {}, {}, {}, 0, {}, false}))
{
    if (d->request.lines == 0 && !d->request.gzipped)
        d->request.lines = countLines(request.body);
    d->outcome.kind = WriteOutcome::Kind::Retryable;
    post(*link.dialect);
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

bool WriteJob::isSent() const
{
    return d->call ? d->call->exchange().requestWasSent() : d->outcome.unknown > 0;
}

std::chrono::microseconds WriteJob::latency() const
{
    return d->latency;
}

void WriteJob::abort()
{
    if (!d->call)
        return;
    d->bytesSent += d->call->exchange().wireBytesOut();
    d->outcome.unknown = d->call->exchange().requestWasSent() ? d->request.lines : 0;
    d->call.reset();
}

void WriteJob::post(const Dialect &dialect)
{
    const Status may = checkMayWrite(dialect.settings().profile);
    const Result<HttpRequest> post = may ? dialect.writeRequest(d->request) : std::unexpected(may.error());
    if (!post) {
        const WriteJudgement judgement = judgeWrite(post.error(), d->request.lines, false);
        d->outcome = judgement.outcome;
        fail(post.error());
        return;
    }
    if (d->request.lines == 0 && !d->request.gzipped) {
        d->outcome.kind = WriteOutcome::Kind::Accepted;
        succeed();
        return;
    }
    d->call = std::make_unique<HttpCall>(d->link.pool, dialect.settings(), *post);
    connect(d->call.get(), &HttpCall::done, this, &WriteJob::answered);
}

void WriteJob::answered()
{
    const Result<HttpAnswer> &answer = d->call->answer();
    const HttpExchange &exchange = d->call->exchange();
    d->bytesSent += exchange.wireBytesOut();
    d->latency += exchange.timings().lastByte;
    if (fallsBack()) {
        d->hasFallenBack = true;
        d->fallback = d->link.dialect->settings();
        d->fallback.server.capabilities.compatibleWritesOnly = true;
        // Not within a signal of the call that goes.
        d->call.release()->deleteLater();
        post(*dialectFor(d->fallback));
        return;
    }
    if (d->hasFallenBack && answer && !hasNoSuchEndpoint(answer))
        Q_EMIT compatibleWritesOnly();
    const WriteJudgement judgement = answer ? judgeWrite(*answer, d->request.lines, d->link.pool.endpoint())
                                            : judgeWrite(answer.error(), d->request.lines, exchange.requestWasSent());
    d->outcome = judgement.outcome;
    log(exchange);
    if (judgement.error)
        fail(*judgement.error);
    else
        succeed();
}

void WriteJob::log(const HttpExchange &exchange) const
{
    const WriteOutcome &outcome = d->outcome;
    qCDebug(writeLog).noquote() << exchange.displayUrl() << exchange.head().status << d->request.lines
                                << "lines:" << outcome.accepted << "accepted," << outcome.rejected << "rejected,"
                                << outcome.unknown << "unknown;" << d->bytesSent << "bytes in" << d->latency.count()
                                << "us";
}

bool WriteJob::fallsBack() const
{
    return !d->hasFallenBack && d->call->exchange().request().path.endsWith("/api/v3/write_lp") &&
           hasNoSuchEndpoint(d->call->answer());
}

} // namespace penstock
