// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/answerstream.h"

#include "core/http/httpexchange.h"
#include "core/result/responsedecoder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrentRun>

#include <new>
#include <utility>

namespace penstock {

namespace {

/// More of a refusal's body is not read.
constexpr qsizetype longestRefusal = 1024 * 1024;

struct QueryJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryJob)
};

Error outOfMemory()
{
    Error error;
    error.kind = Error::Kind::TooLarge;
    error.message =
        QueryJobText::tr("There is not enough memory for the answer; the rows so far are kept. Ask for less at a "
                         "time: a shorter span, fewer measurements, or a LIMIT.");
    return error;
}

} // namespace

AnswerStream::AnswerStream(std::unique_ptr<HttpExchange> exchange, const HttpAnswer &question, DecoderMaker makeDecoder,
                           std::shared_ptr<ChunkStore> store)
    : m_exchange(std::move(exchange)),
      m_answer(question),
      m_makeDecoder(std::move(makeDecoder)),
      m_store(std::move(store))
{
    connect(m_exchange.get(), &HttpExchange::headersReceived, this, &AnswerStream::advance);
    connect(m_exchange.get(), &HttpExchange::readyRead, this, &AnswerStream::advance);
    connect(m_exchange.get(), &HttpExchange::finished, this, &AnswerStream::advance);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &AnswerStream::onDecoded);
}

AnswerStream::~AnswerStream() = default;

bool AnswerStream::requestWasSent() const
{
    return m_exchange->requestWasSent();
}

qint64 AnswerStream::bodyBytes() const
{
    return m_exchange->bodyBytesIn();
}

void AnswerStream::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_exchange->setPaused(paused);
    // Not from here: the caller may be in a slot of decoded().
    if (!paused)
        QMetaObject::invokeMethod(this, &AnswerStream::advance, Qt::QueuedConnection);
}

void AnswerStream::stop()
{
    m_isOver = true;
    m_exchange->abort();
}

void AnswerStream::advance()
{
    if (m_isOver || m_isDecoding)
        return;
    if (!m_exchange->hasHead()) {
        if (m_exchange->isFinished())
            endWith(End::Kind::BrokenOff, m_exchange->error().value_or(Error{}));
        return;
    }
    if (m_answer.head.status == 0 && !takeHead())
        return;
    if (isRefused())
        takeRefusal();
    else if (m_paused)
        return;
    else if (!m_makeDecoder)
        passOn();
    else if (m_exchange->bytesAvailable() > 0)
        take(m_exchange->read());
    else if (m_exchange->isFinished() && m_exchange->error())
        endWith(End::Kind::BrokenOff, *m_exchange->error());
    else if (m_exchange->isFinished())
        decode({});
}

bool AnswerStream::takeHead()
{
    m_answer.head = m_exchange->head();
    if (isRefused())
        return true;
    if (m_makeDecoder)
        m_decoder = m_makeDecoder(m_answer.head);
    const QPointer<AnswerStream> guard(this);
    Q_EMIT begun();
    return guard && !m_isOver;
}

void AnswerStream::takeRefusal()
{
    if (m_answer.body.size() < longestRefusal)
        m_answer.body += m_exchange->read(longestRefusal - m_answer.body.size());
    if (!m_exchange->isFinished() && m_answer.body.size() < longestRefusal)
        return;
    m_exchange->abort();
    endWith(End::Kind::Refused);
}

void AnswerStream::passOn()
{
    const QPointer<AnswerStream> guard(this);
    while (m_exchange->bytesAvailable() > 0) {
        Q_EMIT bytesReady(m_exchange->read());
        if (!guard || m_isOver || m_paused)
            return;
    }
    if (m_exchange->isFinished() && m_exchange->error())
        endWith(End::Kind::BrokenOff, *m_exchange->error());
    else if (m_exchange->isFinished())
        endWith(End::Kind::Whole);
}

void AnswerStream::take(const QByteArray &bytes)
{
    const QPointer<AnswerStream> guard(this);
    Q_EMIT received(bytes);
    if (guard && !m_isOver)
        decode(bytes);
}

void AnswerStream::decode(const QByteArray &bytes)
{
    m_isDecoding = true;
    m_decoding.setFuture(QtConcurrent::run([decoder = m_decoder, store = m_store, bytes]() -> Decoded {
        try {
            const bool isLast = bytes.isEmpty();
            Result<Batch> batch = isLast ? decoder->finish() : decoder->decode(bytes);
            if (!batch)
                return {nullptr, batch.error(), isLast};
            batch->seal(store);
            return {std::make_shared<Batch>(*std::move(batch)), std::nullopt, isLast};
        } catch (const std::bad_alloc &) {
            return {nullptr, outOfMemory(), true};
        }
    }));
}

void AnswerStream::onDecoded()
{
    m_isDecoding = false;
    if (m_isOver)
        return;
    const Decoded piece = m_decoding.result();
    if (piece.error) {
        m_exchange->abort();
        endWith(End::Kind::Unreadable, *piece.error);
        return;
    }
    if (!piece.batch->fragments.empty() || !piece.batch->notes.empty()) {
        const QPointer<AnswerStream> guard(this);
        Q_EMIT decoded(piece.batch);
        if (!guard || m_isOver)
            return;
    }
    if (piece.isLast)
        endWith(End::Kind::Whole);
    else
        advance();
}

void AnswerStream::endWith(End::Kind kind, const Error &error)
{
    m_isOver = true;
    Q_EMIT ended({kind, error});
}

} // namespace penstock
