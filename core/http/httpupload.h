// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/http/httprequest.h"

#include <QCoreApplication>

namespace penstock {

class HttpSocket;

/// Hands one request to a socket, piece by piece, no faster than the kernel takes it.
class HttpUpload
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HttpUpload)

public:
    HttpUpload() = default;
    /// `request` outlives this.
    HttpUpload(const QByteArray &head, const HttpRequest &request);

    /// Writes what fits; to be called again when bytes were written or the source has more. The error is the source's,
    /// or that its length is not what it said.
    Status pump(HttpSocket &socket);

    /// All is handed to the socket.
    bool isComplete() const { return m_complete; }
    /// Nothing goes out because the source has nothing yet.
    bool waitsForSource() const { return m_waits; }
    qint64 handedOver() const { return m_handedOver; } ///< bytes, header and chunk framing included
    qint64 size() const { return m_size; }             ///< header and body; -1: not known before the end

private:
    Status pumpSource(HttpSocket &socket);
    /// False when the socket is broken; it tells by itself.
    bool write(HttpSocket &socket, const QByteArray &bytes);

    const HttpRequest *m_request = nullptr;
    QByteArray m_head;
    qint64 m_size = 0;
    qint64 m_bodyAt = 0;
    qint64 m_handedOver = 0;
    bool m_complete = true;
    bool m_waits = false;
    bool m_pumping = false;
};

} // namespace penstock
