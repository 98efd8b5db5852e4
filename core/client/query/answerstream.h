// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/wire/httpanswer.h"
#include "core/result/batch.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace penstock {

class HttpExchange;
class ResponseDecoder;

/// The answer to one request, from the wire to batches. At most one piece is being decoded (in the thread pool) at a
/// time; while it is, or while paused, the socket is not read, so the server waits. It knows nothing of what was asked.
///
/// What hears a signal may stop or delete it, and whatever holds it.
class AnswerStream final : public QObject
{
    Q_OBJECT

public:
    /// For a head of status 2xx. Null: the body is handed on as it is.
    using DecoderMaker = std::function<std::unique_ptr<ResponseDecoder>(const HttpResponseHead &)>;

    struct End
    {
        enum class Kind {
            Whole,
            Refused,    ///< a status of 300 and above, or a page of something that is no database: see answer()
            BrokenOff,  ///< no answer, or only the beginning of one: `error` is of the network
            Unreadable, ///< it came, and cannot be decoded: `error` says why, without its address
        };
        Kind kind = Kind::Whole;
        Error error{};
    };

    /// `question`: what errors are to say of the request (HttpAnswer::setQuestion).
    /// `store`: where the rows lie; see Batch::seal().
    AnswerStream(std::unique_ptr<HttpExchange> exchange, const HttpAnswer &question, DecoderMaker makeDecoder,
                 std::shared_ptr<ChunkStore> store = {});
    ~AnswerStream() override;

    /// The head, once it is there; the body, at most the first MiB of it, of a refusal only.
    const HttpAnswer &answer() const { return m_answer; }
    /// The server may have seen the request.
    bool requestWasSent() const;
    qint64 bodyBytes() const; ///< on the wire, so far

    bool isPaused() const { return m_paused; }
    /// Paused, it emits nothing but the head and a refusal. Goes on from the event loop.
    void setPaused(bool paused);

    /// Closes the connection; no signal comes any more.
    void stop();

Q_SIGNALS:
    /// The head of an answer that is none of refusal.
    void begun();
    /// Rows or notes are in it. It is the listener's to amend.
    void decoded(const std::shared_ptr<penstock::Batch> &batch);
    /// With a decoder: the next bytes of the body, unpacked, before they are decoded.
    void received(const QByteArray &bytes);
    /// Without a decoder: the next bytes of the body, unpacked.
    void bytesReady(const QByteArray &bytes);
    /// Once; nothing comes behind it.
    void ended(const penstock::AnswerStream::End &end);

private:
    struct Decoded
    {
        std::shared_ptr<Batch> batch;
        std::optional<Error> error;
        bool isLast = false;
    };

    bool isRefused() const { return !m_answer.isSuccess() || m_answer.isPage(); }
    /// Takes the next step, if there is one to take and none under way.
    void advance();
    /// False when a slot ended it.
    bool takeHead();
    void takeRefusal();
    void passOn();
    void take(const QByteArray &bytes);
    void decode(const QByteArray &bytes);
    void onDecoded();
    void endWith(End::Kind kind, const Error &error = {});

    std::unique_ptr<HttpExchange> m_exchange;
    HttpAnswer m_answer;
    DecoderMaker m_makeDecoder;
    std::shared_ptr<ResponseDecoder> m_decoder; ///< shared with the task in the pool, which may outlive this
    QFutureWatcher<Decoded> m_decoding;
    bool m_isDecoding = false;
    std::shared_ptr<ChunkStore> m_store;
    bool m_paused = false;
    bool m_isOver = false;
};

} // namespace penstock
