// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"
#include "core/http/httpresponsehead.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace penstock {

struct ClientSettings;

/// A whole answer with what is needed to speak about it.
struct HttpAnswer
{
    HttpResponseHead head;
    QByteArray body;
    QByteArray path;                     ///< what was asked, e.g. /write
    std::optional<Profile::Login> login; ///< how the request said who asks; nothing: it did not
    QString user;                        ///< as whom, when the login has a user
    Flavour flavour = Flavour::Unknown;  ///< what the server is taken for

    /// Remembers path, login, user and kind of server of the request.
    void setQuestion(const QByteArray &askedPath, const ClientSettings &settings);

    bool isSuccess() const { return head.status >= 200 && head.status < 300; }

    /// A page for a browser: whatever its status, not an answer of the interface.
    bool isPage() const;

    /// The server's own words: `error` or `message` of a JSON object, the error of a msgpack one, a short text, the
    /// title of an HTML page (never the page itself), or the X-Influxdb-Error field; at most 4,000 characters, without
    /// line breaks at its ends.
    QString serverText() const;
};

/// X-Request-Id, or else Request-Id.
QString requestIdOf(const HttpResponseHead &head);

} // namespace penstock
