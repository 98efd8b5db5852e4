// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpheaders.h"

#include <QByteArray>

#include <expected>

namespace penstock {

/// Reads one request of HTTP/1.x (RFC 9112) from bytes cut anywhere: the other side of HttpParser. Knows nothing of
/// sockets or content codings.
class HttpRequestParser
{
public:
    struct Limits
    {
        qsizetype headBytes = 32 * 1024; ///< of the request line and all fields, and again of a chunked body's trailer
        qint64 bodyBytes = 25'000'000;   ///< as it is sent, without chunk framing
        qsizetype chunkLineBytes = 1024;
    };

    /// Why the request cannot be served; the connection cannot either from then on.
    struct Fault
    {
        int status = 400;
        QByteArray reason; ///< for the client, English
    };

    enum class State { Head, Body, Complete };

    explicit HttpRequestParser(const Limits &limits) : m_limits(limits) {}

    /// Reads on. Returns how many bytes belong to this request: fewer than given only when it is complete.
    std::expected<qsizetype, Fault> feed(QByteArrayView bytes);

    State state() const { return m_state; }
    bool hasBegun() const { return m_hasBegun; } ///< something of it has come

    // Meaningful once state() is past Head.
    const QByteArray &method() const { return m_method; }
    const QByteArray &target() const { return m_target; }
    const HttpHeaders &headers() const { return m_headers; }
    bool keepsAlive() const { return m_keepsAlive; }           ///< another request may follow
    bool expectsContinue() const { return m_expectsContinue; } ///< the client waits to be told before it sends the body
    const QByteArray &body() const { return m_body; }

private:
    using Step = std::expected<void, Fault>;
    enum class Part { Length, ChunkSize, ChunkData, ChunkEnd, Trailer };

    std::expected<bool, Fault> takeLine(QByteArrayView &bytes, qsizetype limit, int tooLong);
    Step takeRequestLine();
    Step takeField();
    Step endHead();
    Step takeBodyLine();
    Step takeChunkSize();
    Step checkSize(qint64 more) const;

    Limits m_limits;
    State m_state = State::Head;
    Part m_part = Part::Length;
    QByteArray m_line;
    bool m_lineIsWhole = false;
    bool m_hasBegun = false;
    bool m_keepsAlive = false;
    bool m_expectsContinue = false;
    int m_minorVersion = 1;
    qsizetype m_headBytes = 0;
    qint64 m_remaining = 0;
    QByteArray m_method;
    QByteArray m_target;
    HttpHeaders m_headers;
    QByteArray m_body;
};

} // namespace penstock
