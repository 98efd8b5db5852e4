// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/queryjob.h"

#include "core/client/dialect/dialect.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/query/queryerror.h"
#include "core/client/query/querynotes.h"
#include "core/client/query/statementzones.h"
#include "core/client/wire/readonlymark.h"
#include "core/client/wire/serverversion.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "core/result/responsedecoder.h"

#include <QPointer>

namespace penstock {

namespace {

bool marksWholeAnswersAsCut(const ClientSettings &settings)
{
    const bool isVersion1 = settings.flavour() == Flavour::V1 || settings.flavour() == Flavour::Unknown;
    const ServerVersion version = ServerVersion::parse(settings.server.version).value_or(ServerVersion{});
    return isVersion1 && version < ServerVersion{.major = 1, .minor = 8};
}

} // namespace

struct QueryJob::Private
{
    Private(const ServerLink &link, const Query &asked)
        : query(asked),
          flavour(link.dialect->settings().flavour()),
          errors(asked, link.pool.endpoint(), flavour),
          notes(asked, marksWholeAnswersAsCut(link.dialect->settings())),
          zones(asked),
          oneStatement(asked.script.statements().size() <= 1)
    {
    }

    /// By the numbers that were asked for.
    std::shared_ptr<Batch> numbered(const std::shared_ptr<Batch> &batch) const;
    bool isRaw() const { return !query.rawFormat.isEmpty(); }
    void noteTime();
    /// What is to be said before the first row.
    std::vector<Batch::Note> preface() const;
    /// Why there is no more, when there should be.
    Error reasonOf(const AnswerStream::End &end) const;

    Query query;
    Flavour flavour;
    QueryError errors;
    QueryNotes notes;
    StatementZones zones;
    bool oneStatement;
    std::unique_ptr<AnswerStream> stream; ///< none: there was nothing to send
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    Timing timing;
};

std::shared_ptr<Batch> QueryJob::Private::numbered(const std::shared_ptr<Batch> &batch) const
{
    if (query.firstStatement == 0)
        return batch;
    for (Batch::Fragment &fragment : batch->fragments)
        fragment.statement += query.firstStatement;
    for (Batch::Note &note : batch->notes)
        note.statement += query.firstStatement;
    return batch;
}

void QueryJob::Private::noteTime()
{
    timing.lastRow = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    if (timing.firstRow.count() == 0)
        timing.firstRow = timing.lastRow;
}

std::vector<Batch::Note> QueryJob::Private::preface() const
{
    std::vector<Batch::Note> preface;
    if (!isRaw())
        preface = zones.notes();
    if (const auto caveat = QueryNotes::caveat(query, flavour, stream->answer().path))
        preface.push_back(*caveat);
    return preface;
}

Error QueryJob::Private::reasonOf(const AnswerStream::End &end) const
{
    if (end.kind == AnswerStream::End::Kind::Unreadable)
        return errors.withDetails(end.error, stream->answer());
    const bool wasCarriedOut = stream->requestWasSent() && timing.firstRow.count() == 0;
    return wasCarriedOut ? errors.ofNoRows(end.error) : end.error;
}

QueryJob::QueryJob(const ServerLink &link, const Query &query, QObject *parent)
    : Job(parent), d(std::make_unique<Private>(link, query))
{
    if (const Status may = checkMayRun(link.dialect->settings().profile, query.script); !may) {
        fail(may.error());
        return;
    }
    const Result<HttpRequest> request =
        link.dialect->queryRequest(query, !link.dialect->settings().profile.isLoopback());
    if (!request) {
        fail(request.error());
        return;
    }
    HttpAnswer question;
    question.setQuestion(request->path, link.dialect->settings());
    AnswerStream::DecoderMaker makeDecoder;
    if (!d->isRaw())
        makeDecoder = [dialect = link.dialect, query](const HttpResponseHead &head) {
            return dialect->decoder(query, head);
        };
    d->stream = std::make_unique<AnswerStream>(link.pool.send(*request), question, makeDecoder, query.store);
    connect(d->stream.get(), &AnswerStream::begun, this, [this] { tell(d->preface()); });
    connect(d->stream.get(), &AnswerStream::received, this, &QueryJob::received);
    connect(d->stream.get(), &AnswerStream::decoded, this, &QueryJob::onDecoded);
    connect(d->stream.get(), &AnswerStream::bytesReady, this, [this](const QByteArray &bytes) {
        d->noteTime();
        Q_EMIT bytesReady(bytes);
    });
    connect(d->stream.get(), &AnswerStream::ended, this, &QueryJob::onEnd);
}

void QueryJob::tell(const std::vector<Batch::Note> &notes)
{
    if (notes.empty())
        return;
    auto batch = std::make_shared<Batch>();
    batch->notes = notes;
    Q_EMIT batchReady(d->numbered(batch));
}

void QueryJob::onDecoded(const std::shared_ptr<Batch> &batch)
{
    d->notes.amend(batch.get());
    d->zones.apply(batch.get());
    if (batch->rowCount() > 0)
        d->noteTime();
    Q_EMIT batchReady(d->numbered(batch));
}

void QueryJob::onEnd(const AnswerStream::End &end)
{
    switch (end.kind) {
    case AnswerStream::End::Kind::Refused:
        fail(d->errors.ofAnswer(d->stream->answer()));
        return;
    case AnswerStream::End::Kind::Whole:
        if (d->oneStatement && !d->notes.firstError().isEmpty())
            fail(d->errors.ofStatement(d->notes.firstError(), d->stream->answer()));
        else
            succeed();
        return;
    case AnswerStream::End::Kind::BrokenOff:
    case AnswerStream::End::Kind::Unreadable:
        break;
    }
    const Error error = d->reasonOf(end);
    // The rows that came are marked as not all.
    const QPointer<QueryJob> guard(this);
    if (const auto mark = d->notes.brokenOff(error))
        tell({*mark});
    if (guard && isRunning())
        fail(error);
}

QueryJob::~QueryJob() = default;

const Query &QueryJob::query() const
{
    return d->query;
}

QueryJob::Timing QueryJob::timing() const
{
    Timing timing = d->timing;
    timing.bytes = d->stream ? d->stream->bodyBytes() : 0;
    return timing;
}

bool QueryJob::isPaused() const
{
    return d->stream && d->stream->isPaused();
}

void QueryJob::setPaused(bool paused)
{
    if (d->stream)
        d->stream->setPaused(paused);
}

void QueryJob::abort()
{
    if (d->stream)
        d->stream->stop();
}

} // namespace penstock
