// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace penstock {

/// What a listener answers a request.
struct ListenerAnswer
{
    int status = 204;
    QByteArray body{}; ///< empty with 204
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray fields{}; ///< more of the header, each line with its CR LF
    bool closes = false; ///< the connection ends behind it

    /// All of it as HTTP/1.1; `isHead`: without the body.
    QByteArray bytes(bool keepsAlive, bool isHead) const;
};

} // namespace penstock
