// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpupload.h"

#include "core/http/httpbodysource.h"
#include "core/http/httpsocket.h"

#include <QIODevice>
#include <QScopeGuard>

#include <algorithm>

namespace penstock {

namespace {

/// Header and body up to this size go out in one write; longer bodies follow in pieces of this size.
constexpr qsizetype pieceBytes = 256 * 1024;
/// Of a stream: read, framed and copied while it is in the processor's cache.
constexpr qsizetype streamBytes = 64 * 1024;

} // namespace

HttpUpload::HttpUpload(const QByteArray &head, const HttpRequest &request)
    : m_request(&request), m_head(head), m_complete(false)
{
    const qint64 body = request.stream ? request.stream->size() : request.body.size();
    m_size = body < 0 ? -1 : head.size() + body;
}

Status HttpUpload::pump(HttpSocket &socket)
{
    if (m_complete)
        return {};
    const QByteArray &body = m_request->body;
    if (!m_head.isEmpty()) {
        if (!m_request->stream && m_head.size() + body.size() <= pieceBytes) {
            m_head += body;
            m_bodyAt = body.size();
        }
        write(socket, std::exchange(m_head, {}));
    }
    if (m_request->stream)
        return pumpSource(socket);
    while (m_bodyAt < body.size() && socket.bytesToWrite() < pieceBytes) {
        const qsizetype length = std::min<qint64>(pieceBytes, body.size() - m_bodyAt);
        if (!write(socket, QByteArray::fromRawData(body.constData() + m_bodyAt, length)))
            return {};
        m_bodyAt += length;
    }
    m_complete = m_bodyAt == body.size();
    return {};
}

Status HttpUpload::pumpSource(HttpSocket &socket)
{
    // A source may say that it has more while it is read.
    if (std::exchange(m_pumping, true))
        return {};
    const auto done = qScopeGuard([this] { m_pumping = false; });
    // The exchange may be aborted while its source is read.
    const std::shared_ptr<HttpBodySource> keeper = m_request->stream;
    HttpBodySource &source = *keeper;
    const qint64 announced = source.size();
    m_waits = false;
    while (!m_complete && socket.bytesToWrite() < pieceBytes) {
        const Result<QByteArray> piece = source.atEnd() ? QByteArray() : source.read(streamBytes);
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty() && !source.atEnd()) {
            m_waits = true;
            return {};
        }
        m_bodyAt += piece->size();
        if (announced >= 0 && (m_bodyAt > announced || (piece->isEmpty() && m_bodyAt < announced))) {
            return failure(Error::Kind::BadInput, tr("What is to be sent has another length than it was said to have: "
                                                     "%1 bytes were announced, %2 came.")
                                                      .arg(announced)
                                                      .arg(m_bodyAt));
        }
        m_complete = piece->isEmpty();
        const bool written = announced >= 0 ? piece->isEmpty() || write(socket, *piece)
                             : piece->isEmpty()
                                 ? write(socket, "0\r\n\r\n")
                                 : write(socket, QByteArray::number(piece->size(), 16) + "\r\n" + *piece + "\r\n");
        if (!written)
            return {};
    }
    return {};
}

bool HttpUpload::write(HttpSocket &socket, const QByteArray &bytes)
{
    // By pointer: a QByteArray would be shared with the socket's buffer, and may point into a request that goes first.
    if (socket.device().write(bytes.constData(), bytes.size()) != bytes.size())
        return false;
    m_handedOver += bytes.size();
    return true;
}

} // namespace penstock
