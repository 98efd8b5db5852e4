// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/queryjob.h"

#include "core/client/dialect/dialect.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/query/queryerror.h"
#include "core/client/query/querynotes.h"
#include "core/client/query/statementzones.h"
#include "core/client/wire/serverversion.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "core/query/statementsplitter.h"
#include "core/result/responsedecoder.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <new>
#include <optional>

namespace penstock {

namespace {

/// More of an error's body is not read.
constexpr qsizetype longestErrorBody = 1024 * 1024;

struct Decoded
{
    std::shared_ptr<Batch> batch;
    std::optional<Error> error;
    bool last = false;
};

Decoded toDecoded(Result<Batch> result, bool last)
{
    if (!result)
        return {nullptr, result.error(), last};
    return {std::make_shared<Batch>(*std::move(result)), std::nullopt, last};
}

Error outOfMemory()
{
    Error error;
    error.kind = Error::Kind::TooLarge;
    error.message =
        QueryJob::tr("There is not enough memory for the answer; the rows so far are kept. Ask for less at a "
                     "time: a shorter span, fewer measurements, or a LIMIT.");
    return error;
}

bool marksWholeAnswersAsCut(const ClientSettings &settings)
{
    const bool isVersion1 = settings.flavour() == Flavour::V1 || settings.flavour() == Flavour::Unknown;
    const ServerVersion version = ServerVersion::parse(settings.server.version).value_or(ServerVersion{});
    return isVersion1 && version < ServerVersion{.major = 1, .minor = 8};
}

} // namespace

struct QueryJob::Private
{
    Private(QueryJob &job, const ServerLink &link, const Query &asked)
        : q(job),
          query(asked),
          endpoint(link.pool.endpoint()),
          flavour(link.dialect->settings().flavour()),
          dialect(link.dialect),
          errors(asked, endpoint, flavour),
          notes(asked, marksWholeAnswersAsCut(link.dialect->settings())),
          zones(asked),
          oneStatement(splitStatements(asked.text, asked.language).size() <= 1)
    {
    }

    bool isRaw() const { return !query.rawFormat.isEmpty(); }
    /// An error, or a page of something that is no database.
    bool isRefused() const;
    void takeHead();
    /// Takes the next step, if there is one to take and none under way.
    void advance();
    void passOn();
    void decode(const QByteArray &bytes);
    void onDecoded();
    /// False when a slot ended the job.
    bool deliver(const BatchPtr &batch);
    void note(const Batch::Note &note);
    void conclude();
    /// Marks the rows that came as not all.
    void breakOff(const Error &error);
    /// Why there is no more, when there should be.
    Error endOf(const HttpExchange &ended) const;
    void noteTime();
    std::chrono::microseconds elapsed() const;

    QueryJob &q;
    Query query;
    Endpoint endpoint;
    Flavour flavour;
    std::shared_ptr<const Dialect> dialect;
    QueryError errors;
    QueryNotes notes;
    StatementZones zones;
    bool oneStatement;
    HttpAnswer answer; ///< head and path; the body only of a refusal
    std::unique_ptr<HttpExchange> exchange;
    /// Shared with the task in the pool, which may outlive the job.
    std::shared_ptr<ResponseDecoder> decoder;
    QFutureWatcher<Decoded> decoding;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    Timing timing;
    bool paused = false;
    bool isDecoding = false;
};

bool QueryJob::Private::isRefused() const
{
    return !answer.isSuccess() || answer.isPage();
}

void QueryJob::Private::takeHead()
{
    answer.head = exchange->head();
    if (isRefused())
        return;
    if (!isRaw())
        decoder = dialect->decoder(query, answer.head);
    auto batch = std::make_shared<Batch>();
    if (!isRaw())
        batch->notes = zones.notes();
    if (const auto caveat = QueryNotes::caveat(query, flavour, answer.path))
        batch->notes.push_back(*caveat);
    if (!batch->notes.empty())
        deliver(batch);
}

void QueryJob::Private::advance()
{
    if (!q.isRunning() || isDecoding || !exchange)
        return;
    if (!exchange->hasHead()) {
        if (exchange->isFinished())
            q.fail(endOf(*exchange));
        return;
    }
    if (answer.head.status == 0) {
        const QPointer<QueryJob> guard(&q);
        takeHead();
        if (!guard || !q.isRunning())
            return;
    }
    if (isRefused()) {
        if (answer.body.size() < longestErrorBody)
            answer.body += exchange->read();
        if (exchange->isFinished() || answer.body.size() >= longestErrorBody) {
            exchange->abort();
            q.fail(errors.ofAnswer(answer));
        }
        return;
    }
    if (paused)
        return;
    if (isRaw())
        passOn();
    else if (exchange->bytesAvailable() > 0)
        decode(exchange->read());
    else if (exchange->isFinished() && exchange->error())
        breakOff(endOf(*exchange));
    else if (exchange->isFinished())
        decode({});
}

void QueryJob::Private::passOn()
{
    const QPointer<QueryJob> guard(&q);
    while (exchange->bytesAvailable() > 0) {
        const QByteArray bytes = exchange->read();
        noteTime();
        Q_EMIT q.bytesReady(bytes);
        if (!guard || !q.isRunning() || paused)
            return;
    }
    if (exchange->isFinished() && exchange->error())
        q.fail(endOf(*exchange));
    else if (exchange->isFinished())
        q.succeed();
}

void QueryJob::Private::decode(const QByteArray &bytes)
{
    isDecoding = true;
    decoding.setFuture(QtConcurrent::run([shared = decoder, bytes] {
        try {
            return bytes.isEmpty() ? toDecoded(shared->finish(), true) : toDecoded(shared->decode(bytes), false);
        } catch (const std::bad_alloc &) {
            return Decoded{nullptr, outOfMemory(), true};
        }
    }));
}

void QueryJob::Private::onDecoded()
{
    isDecoding = false;
    if (!q.isRunning())
        return;
    const Decoded decoded = decoding.result();
    if (decoded.error) {
        exchange->abort();
        breakOff(errors.withDetails(*decoded.error, answer));
        return;
    }
    notes.amend(decoded.batch.get());
    zones.apply(decoded.batch.get());
    if (decoded.batch->rowCount() > 0)
        noteTime();
    const bool isNews = !decoded.batch->fragments.empty() || !decoded.batch->notes.empty();
    if (isNews && !deliver(decoded.batch))
        return;
    if (decoded.last)
        conclude();
    else
        advance();
}

bool QueryJob::Private::deliver(const BatchPtr &batch)
{
    const QPointer<QueryJob> guard(&q);
    Q_EMIT q.batchReady(batch);
    return guard && q.isRunning();
}

void QueryJob::Private::note(const Batch::Note &note)
{
    auto batch = std::make_shared<Batch>();
    batch->notes.push_back(note);
    deliver(batch);
}

void QueryJob::Private::conclude()
{
    if (oneStatement && !notes.firstError().isEmpty())
        q.fail(errors.ofStatement(notes.firstError(), answer));
    else
        q.succeed();
}

void QueryJob::Private::breakOff(const Error &error)
{
    const QPointer<QueryJob> guard(&q);
    if (const auto mark = notes.brokenOff(error))
        note(*mark);
    if (guard)
        q.fail(error);
}

Error QueryJob::Private::endOf(const HttpExchange &ended) const
{
    const Error error = ended.error().value_or(Error{});
    const bool wasCarriedOut = ended.requestWasSent() && timing.firstRow.count() == 0;
    return wasCarriedOut ? errors.ofNoRows(error) : error;
}

void QueryJob::Private::noteTime()
{
    timing.lastRow = elapsed();
    if (timing.firstRow.count() == 0)
        timing.firstRow = timing.lastRow;
}

std::chrono::microseconds QueryJob::Private::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

QueryJob::QueryJob(const ServerLink &link, const Query &query, QObject *parent)
    : Job(parent), d(std::make_unique<Private>(*this, link, query))
{
    const Result<HttpRequest> request = d->dialect->queryRequest(query, !d->endpoint.isLoopback());
    if (!request) {
        fail(request.error());
        return;
    }
    d->answer.setQuestion(request->path, link.dialect->settings());
    d->exchange = link.pool.send(*request);
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
