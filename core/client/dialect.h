// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/clientsettings.h"
#include "core/http/httprequest.h"
#include "core/http/httpresponsehead.h"
#include "core/query/query.h"
#include "core/result/responsedecoder.h"

#include <QCoreApplication>

#include <memory>

namespace penstock {

struct WriteRequest;

/// How one flavour of server is spoken to: requests made, answers read. Pure: no sockets, no state but the settings.
class Dialect
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Dialect)

public:
    /// By settings.server.flavour, or what the profile says it is; 1.x when neither knows.
    static std::unique_ptr<const Dialect> create(const ClientSettings &settings);
    virtual ~Dialect() = default;

    /// `compress`: ask for an answer in gzip. BadInput when the server does not speak the query's language or cannot
    /// take a parameter.
    virtual Result<HttpRequest> queryRequest(const Query &query, bool compress) const = 0;
    /// For an answer of status 2xx with that head; null for Query::rawFormat.
    virtual std::unique_ptr<ResponseDecoder> decoder(const Query &query, const HttpResponseHead &head) const = 0;

    /// BadInput when the server has no such precision or option.
    virtual Result<HttpRequest> writeRequest(const WriteRequest &request) const = 0;

protected:
    explicit Dialect(const ClientSettings &settings) : m_settings(settings) {}

    const ClientSettings &settings() const { return m_settings; }
    /// With what every request carries: login, custom headers, User-Agent.
    HttpRequest newRequest(const QByteArray &method, const QByteArray &path) const;
    HttpRequest newWrite(const QByteArray &path, const WriteRequest &write) const;
    /// For /api/v2/write of 2.x and 3.x.
    HttpRequest newVersion2Write(const WriteRequest &write) const;

private:
    Q_DISABLE_COPY_MOVE(Dialect)
    ClientSettings m_settings;
};

} // namespace penstock
