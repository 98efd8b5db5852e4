// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

namespace penstock {

class HttpSocket;

/// Hands one request to a socket, piece by piece, no faster than the kernel takes it.
class HttpUpload
{
public:
    HttpUpload() = default;
    /// `request` outlives this.
    HttpUpload(const QByteArray &head, const HttpRequest &request);

    /// Writes what fits; to be called again when bytes were written.
    void pump(HttpSocket &socket);

    /// All is handed to the socket.
    bool isComplete() const { return m_complete; }
    qint64 handedOver() const { return m_handedOver; } ///< bytes, header included
    qint64 size() const { return m_size; }             ///< header and body

private:
    /// False when the socket is broken; it tells by itself.
    bool write(HttpSocket &socket, const QByteArray &bytes);

    const HttpRequest *m_request = nullptr;
    QByteArray m_head;
    qint64 m_size = 0;
    qint64 m_bodyAt = 0;
    qint64 m_handedOver = 0;
    bool m_complete = true;
};

} // namespace penstock
