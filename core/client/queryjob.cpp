// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/queryjob.h"

#include "core/client/client.h"
#include "core/client/dialect.h"
#include "core/client/httpanswer.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "core/query/statementsplitter.h"
#include "core/result/responsedecoder.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <optional>
#include <utility>

namespace penstock {

namespace {

/// More of an error's body is not read.
constexpr qsizetype longestErrorBody = 1024 * 1024;

struct Decoded
{
    BatchPtr batch;
    std::optional<Error> error;
    bool last = false;
};

Decoded toDecoded(Result<Batch> result, bool last)
{
    if (!result)
        return {nullptr, result.error(), last};
    return {std::make_shared<const Batch>(*std::move(result)), std::nullopt, last};
}

} // namespace

struct QueryJob::Private
{
    explicit Private(QueryJob &job) : q(job) {}

    /// Takes the next step, if there is one to take and none under way.
    void advance();
    void decode(const QByteArray &bytes);
    void onDecoded();
    void conclude();
    void failWithAnswer();
    Error statementError() const;
    std::chrono::microseconds elapsed() const;

    QueryJob &q;
    Query query;
    HttpAnswer answer; ///< head and path; the body only of an error
    std::optional<Endpoint> endpoint;
    std::unique_ptr<HttpExchange> exchange;
    /// Shared with the task in the pool, which may outlive the job.
    std::shared_ptr<ResponseDecoder> decoder;
    QFutureWatcher<Decoded> decoding;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    Timing timing;
    QString errorText; ///< of a statement, the first one
    bool oneStatement = true;
    bool paused = false;
    bool isDecoding = false;
};

void QueryJob::Private::advance()
{
    if (!q.isRunning() || isDecoding || !exchange || !exchange->hasHead()) {
        if (q.isRunning() && exchange && exchange->isFinished() && !exchange->hasHead())
            q.fail(exchange->error().value_or(Error{}));
        return;
    }
    if (exchange->head().status >= 300) {
        if (answer.body.size() < longestErrorBody)
            answer.body += exchange->read();
        if (exchange->isFinished() || answer.body.size() >= longestErrorBody)
            failWithAnswer();
        return;
    }
    if (paused)
        return;
    if (exchange->bytesAvailable() > 0)
        decode(exchange->read());
    else if (exchange->isFinished() && exchange->error())
        q.fail(*exchange->error());
    else if (exchange->isFinished())
        decode({});
}

void QueryJob::Private::decode(const QByteArray &bytes)
{
    isDecoding = true;
    decoding.setFuture(QtConcurrent::run([shared = decoder, bytes] {
        return bytes.isEmpty() ? toDecoded(shared->finish(), true) : toDecoded(shared->decode(bytes), false);
    }));
}

void QueryJob::Private::onDecoded()
{
    isDecoding = false;
    if (!q.isRunning())
        return;
    const Decoded decoded = decoding.result();
    if (decoded.error) {
        Error error = *decoded.error;
        error.details.url = endpoint->displayUrl(answer.path);
        error.details.status = exchange->head().status;
        exchange->abort();
        q.fail(error);
        return;
    }
    for (const Batch::Note &note : decoded.batch->notes) {
        if (note.severity == Batch::Note::Severity::Error && errorText.isEmpty())
            errorText = note.text;
    }
    if (decoded.batch->rowCount() > 0) {
        timing.lastRow = elapsed();
        if (timing.firstRow.count() == 0)
            timing.firstRow = timing.lastRow;
    }
    const bool last = decoded.last;
    if (!decoded.batch->fragments.empty() || !decoded.batch->notes.empty()) {
        const QPointer<QueryJob> guard(&q);
        Q_EMIT q.batchReady(decoded.batch);
        if (!guard || !q.isRunning())
            return;
    }
    if (last)
        conclude();
    else
        advance();
}

void QueryJob::Private::conclude()
{
    if (oneStatement && !errorText.isEmpty())
        q.fail(statementError());
    else
        q.succeed();
}

void QueryJob::Private::failWithAnswer()
{
    answer.head = exchange->head();
    Error error = errorFromAnswer(answer, *endpoint);
    if (error.kind == Error::Kind::Rejected && !error.details.serverText.isEmpty())
        error.message =
            QueryJob::tr("The server did not understand the query. It says: %1").arg(error.details.serverText);
    exchange->abort();
    q.fail(error);
}

Error QueryJob::Private::statementError() const
{
    Error error;
    error.kind = kindOfServerText(errorText);
    error.message =
        error.kind == Error::Kind::NotFound && !query.database.isEmpty() &&
                errorText.contains(QStringLiteral("database not found"))
            ? QueryJob::tr("There is no database “%1” on %2. Choose another one, or create it.")
                  .arg(query.database, endpoint->displayName())
            : QueryJob::tr("The server could not carry out the whole statement. It says: %1").arg(errorText);
    error.details.url = endpoint->displayUrl(answer.path);
    error.details.status = exchange->head().status;
    error.details.serverText = errorText;
    error.details.requestId = QString::fromUtf8(exchange->head().headers.value("X-Request-Id"));
    return error;
}

std::chrono::microseconds QueryJob::Private::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

QueryJob::QueryJob(Client &client, const Query &query) : Job(&client), d(std::make_unique<Private>(*this))
{
    d->query = query;
    d->oneStatement = splitStatements(query.text).size() <= 1;
    d->endpoint = client.pool().endpoint();
    const Result<HttpRequest> request = client.dialect().queryRequest(query, !d->endpoint->isLoopback());
    if (!request) {
        fail(request.error());
        return;
    }
    d->decoder = client.dialect().decoder(query, {});
    d->answer.setQuestion(request->path, client.settings());
    d->exchange = client.pool().send(*request);
    connect(d->exchange.get(), &HttpExchange::headersReceived, this, [this] { d->advance(); });
    connect(d->exchange.get(), &HttpExchange::readyRead, this, [this] { d->advance(); });
    connect(d->exchange.get(), &HttpExchange::finished, this, [this] { d->advance(); });
    connect(&d->decoding, &QFutureWatcherBase::finished, this, [this] { d->onDecoded(); });
}

QueryJob::~QueryJob() = default;

const Query &QueryJob::query() const
{
    return d->query;
}

QueryJob::Timing QueryJob::timing() const
{
    Timing timing = d->timing;
    timing.bytes = d->exchange ? d->exchange->bodyBytesIn() : 0;
    return timing;
}

bool QueryJob::isPaused() const
{
    return d->paused;
}

void QueryJob::setPaused(bool paused)
{
    if (d->paused == paused)
        return;
    d->paused = paused;
    if (d->exchange)
        d->exchange->setPaused(paused);
    // Not from here: the caller may be in a slot of batchReady().
    if (!paused)
        QMetaObject::invokeMethod(this, [this] { d->advance(); }, Qt::QueuedConnection);
}

void QueryJob::abort()
{
    if (d->exchange)
        d->exchange->abort();
}

} // namespace penstock
