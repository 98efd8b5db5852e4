// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/query/answerstream.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "core/http/transport.h"
#include "core/result/responsedecoder.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <new>

namespace penstock {

/// What the decoder of a test saw, and what it waits for.
struct Watch
{
    std::atomic<int> inside = 0;
    std::atomic<int> mostInside = 0;
    std::atomic<qsizetype> longestPiece = 0;
    std::atomic<bool> wasOnTheMainThread = false;
    std::atomic<int> decoders = 0; ///< that live
    QSemaphore entered;
    QSemaphore *gate = nullptr; ///< none: it does not wait
};

/// A line is a note. "broken" cannot be read, and for "huge" there is no memory.
class LinesDecoder final : public ResponseDecoder
{
public:
    explicit LinesDecoder(std::shared_ptr<Watch> watch) : m_watch(std::move(watch)) { ++m_watch->decoders; }
    ~LinesDecoder() override { --m_watch->decoders; }

    Result<Batch> decode(const QByteArray &bytes) override
    {
        m_watch->mostInside = std::max(m_watch->mostInside.load(), ++m_watch->inside);
        m_watch->longestPiece = std::max(m_watch->longestPiece.load(), bytes.size());
        if (QThread::currentThread() == qApp->thread())
            m_watch->wasOnTheMainThread = true;
        m_watch->entered.release();
        if (m_watch->gate)
            m_watch->gate->acquire();
        Result<Batch> batch = lines(bytes);
        --m_watch->inside;
        return batch;
    }

    Result<Batch> finish() override
    {
        if (!m_rest.isEmpty())
            return failure(Error::Kind::Protocol, QStringLiteral("stops in the middle"));
        return Batch();
    }

private:
    Result<Batch> lines(const QByteArray &bytes)
    {
        Batch batch;
        m_rest += bytes;
        qsizetype start = 0;
        for (qsizetype end = 0; (end = m_rest.indexOf('\n', start)) >= 0; start = end + 1) {
            const QByteArray line = m_rest.sliced(start, end - start);
            if (line == "broken")
                return failure(Error::Kind::Protocol, QStringLiteral("cannot be read"));
            if (line == "huge")
                throw std::bad_alloc();
            batch.notes.push_back({0, Batch::Note::Severity::Information, QString::fromUtf8(line)});
        }
        m_rest = m_rest.sliced(start);
        return batch;
    }

    const std::shared_ptr<Watch> m_watch;
    QByteArray m_rest;
};

/// One answer and all that is heard of it.
class Hearing
{
public:
    Hearing(HttpPool &pool, bool raw = false)
    {
        HttpRequest request;
        request.path = "/query";
        AnswerStream::DecoderMaker makeDecoder;
        if (!raw)
            makeDecoder = [this](const HttpResponseHead &) { return std::make_unique<LinesDecoder>(watch); };
        HttpAnswer question;
        question.path = request.path;
        stream = std::make_unique<AnswerStream>(pool.send(request), question, makeDecoder);
        QObject::connect(stream.get(), &AnswerStream::begun, [this] { hear("begun"); });
        QObject::connect(stream.get(), &AnswerStream::decoded, [this](const std::shared_ptr<Batch> &batch) {
            for (const Batch::Note &note : batch->notes)
                lines += note.text.toUtf8();
            ++batches;
            hear("decoded");
        });
        QObject::connect(stream.get(), &AnswerStream::bytesReady, [this](const QByteArray &piece) {
            bytes += piece.size();
            longestPiece = std::max(longestPiece, piece.size());
            ++pieces;
            hear("bytes");
        });
        QObject::connect(stream.get(), &AnswerStream::ended, [this](const AnswerStream::End &how) {
            end = how;
            ++ends;
            hear("ended");
        });
    }

    bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return ends > 0; }, patienceMs);
    }

    const std::shared_ptr<Watch> watch = std::make_shared<Watch>(); ///< the task in the pool may outlive this
    std::unique_ptr<AnswerStream> stream;
    std::function<void(const QByteArray &signal)> onSignal; ///< after it was noted
    QByteArrayList heard;                                   ///< signals, repetitions left out
    QByteArrayList lines;
    int batches = 0;
    int pieces = 0;
    qint64 bytes = 0;
    qsizetype longestPiece = 0;
    int ends = 0;
    AnswerStream::End end;

private:
    void hear(const QByteArray &signal)
    {
        if (heard.isEmpty() || heard.last() != signal)
            heard += signal;
        if (onSignal)
            onSignal(signal);
    }
};

inline QByteArrayList numberedLines(int count)
{
    QByteArrayList lines;
    for (int i = 0; i < count; ++i)
        lines += "line " + QByteArray::number(i);
    return lines;
}

inline QByteArray textOf(const QByteArrayList &lines)
{
    return lines.join('\n') + '\n';
}

/// A server and connections to it.
struct Wire
{
    FakeServer server;
    HttpPool pool{Transport{.endpoint = Endpoint(server.url())}};

    /// Other answers come and go: whatever a stream that is not held would do has been done by then.
    void otherTraffic(int exchanges = 20)
    {
        for (int i = 0; i < exchanges; ++i) {
            server.enqueue(FakeAnswer::of(204).empty());
            const std::unique_ptr<HttpExchange> exchange = pool.send({});
            QVERIFY(QSignalSpy(exchange.get(), &HttpExchange::finished).wait(patienceMs));
        }
    }
};

} // namespace penstock
