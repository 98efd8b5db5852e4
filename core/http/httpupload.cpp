// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpupload.h"

#include "core/http/httpsocket.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Header and body up to this size go out in one write; longer bodies follow in pieces of this size.
constexpr qsizetype pieceBytes = 256 * 1024;

} // namespace

HttpUpload::HttpUpload(const QByteArray &head, const HttpRequest &request)
    : m_request(&request), m_head(head), m_size(head.size() + request.body.size()), m_complete(false)
{
}

void HttpUpload::pump(HttpSocket &socket)
{
    if (m_complete)
        return;
    const QByteArray &body = m_request->body;
    if (!m_head.isEmpty()) {
        if (m_head.size() + body.size() <= pieceBytes) {
            m_head += body;
            m_bodyAt = body.size();
        }
        write(socket, std::exchange(m_head, {}));
    }
    while (m_bodyAt < body.size() && socket.bytesToWrite() < pieceBytes) {
        const qsizetype length = std::min<qint64>(pieceBytes, body.size() - m_bodyAt);
        if (!write(socket, QByteArray::fromRawData(body.constData() + m_bodyAt, length)))
            return;
        m_bodyAt += length;
    }
    m_complete = m_bodyAt == body.size();
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
