// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/http/httpresponsehead.h"

#include <QCoreApplication>

namespace penstock {

/// Reads one answer of HTTP/1.x (RFC 9112) from bytes cut anywhere. Knows nothing of sockets, content codings or
/// redirects.
///
/// Errors are of kind Protocol, and for an answer that stops too early of kind Network; their messages do not name the
/// server, which the caller adds.
class HttpParser
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HttpParser)

public:
    struct Limits
    {
        qsizetype headBytes = 64 * 1024; ///< of the status line and all fields, and again of a chunked body's trailer
        qsizetype chunkLineBytes = 4 * 1024;
    };

    enum class State { Head, Body, Complete };

    /// An answer to HEAD, and a success of CONNECT, has no body, whatever its fields say.
    enum class AnswerTo { Other, Head, Connect };

    explicit HttpParser(AnswerTo request = AnswerTo::Other);
    HttpParser(AnswerTo request, const Limits &limits);

    /// Reads on, and appends what it finds of the body. Returns how many bytes belong to this answer: fewer than given
    /// only when it is complete. After an error the parser must not be used again.
    Result<qsizetype> feed(QByteArrayView bytes, QByteArray &body);

    /// The connection was closed: right for an answer without a length, an error otherwise.
    Status finish();

    State state() const { return m_state; }
    /// Meaningful once state() is past Head. Interim answers (1xx) are skipped.
    const HttpResponseHead &head() const { return m_head; }
    /// The connection may serve another request after this complete answer.
    bool keepsAlive() const { return m_keepsAlive; }
    /// Bytes of the body so far, as transferred, without chunk framing.
    qint64 bodyBytes() const { return m_bodyBytes; }
    /// What the server announced; -1: nothing.
    qint64 contentLength() const { return m_contentLength; }

private:
    enum class Framing { None, Length, Chunked, UntilClose };
    enum class ChunkPart { Size, Data, DataEnd, Trailer };

    /// True when m_line holds a whole line (without its end) and the view was moved past it.
    Result<bool> takeLine(QByteArrayView &bytes, qsizetype limit);
    Status takeHeadLine();
    Status takeStatusLine();
    Status takeField();
    Status endHead();
    Status feedChunked(QByteArrayView &bytes, QByteArray &body);
    Status takeChunkSize();
    void takeData(QByteArrayView &bytes, QByteArray &body);

    Limits m_limits;
    AnswerTo m_request = AnswerTo::Other;
    State m_state = State::Head;
    Framing m_framing = Framing::None;
    ChunkPart m_chunkPart = ChunkPart::Size;
    HttpResponseHead m_head;
    QByteArray m_line;
    bool m_lineIsWhole = false;
    bool m_keepsAlive = false;
    qsizetype m_headBytes = 0;
    qint64 m_remaining = 0;
    qint64 m_contentLength = -1;
    qint64 m_bodyBytes = 0;
};

} // namespace penstock
