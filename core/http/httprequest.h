// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/http/httpheaders.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <utility>

namespace penstock {

class Endpoint;

using HttpParameters = QList<std::pair<QString, QString>>;

/// name=value&… with everything but letters, digits and -._~ percent-encoded: right in a URL and in a form body.
QByteArray encodeParameters(const HttpParameters &parameters);

/// What to ask of an Endpoint.
struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray path = "/"; ///< already percent-encoded, below the endpoint's prefix
    HttpParameters query;
    HttpHeaders headers; ///< Host and the length of the body are added
    QByteArray body;
    /// Repeat the request, method and body kept, where an answer sends it on to another path of the same scheme, host
    /// and port. Other redirects are given back as answers: no login goes anywhere else.
    bool followsRedirects = false;

    /// Prefix, path and query, as in the request line.
    QByteArray target(const Endpoint &endpoint) const;

    /// The request line and the header, up to the empty line. BadInput when a part holds a line break or a space where
    /// none may be, so that nothing can be smuggled into the header, or when a header is one that says how the body is
    /// sent (Content-Length, Transfer-Encoding, Expect, …).
    Result<QByteArray> encodeHead(const Endpoint &endpoint, const QByteArray &target) const;

    Q_DECLARE_TR_FUNCTIONS(penstock::HttpRequest)
};

} // namespace penstock
