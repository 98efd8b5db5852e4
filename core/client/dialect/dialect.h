// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/wire/clientsettings.h"
#include "core/http/httprequest.h"
#include "core/http/httpresponsehead.h"
#include "core/query/parametertext.h"
#include "core/query/query.h"
#include "core/result/responsedecoder.h"

#include <QCoreApplication>

#include <memory>

namespace penstock {

struct AdminRequest;
struct SchemaRequest;
struct Talk;
struct WriteRequest;

/// How one flavour of server is spoken to: requests made, answers read. Pure: no sockets, no state but the settings.
class Dialect
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Dialect)

public:
    virtual ~Dialect() = default;

    /// `compress`: ask for an answer in gzip. BadInput when the server does not speak the query's language, has no such
    /// raw format, or cannot take a parameter.
    virtual Result<HttpRequest> queryRequest(const Query &query, bool compress) const = 0;
    /// For an answer of status 2xx with that head; null for Query::rawFormat.
    virtual std::unique_ptr<ResponseDecoder> decoder(const Query &query, const HttpResponseHead &head) const = 0;

    /// BadInput when the server has no such precision or option.
    virtual Result<HttpRequest> writeRequest(const WriteRequest &request) const = 0;

    /// The conversation that fetches the names. Like those below it needs this dialect as long as it is held.
    virtual Result<Talk> schema(const SchemaRequest &request) const = 0;
    /// The conversation that does what has passed checkAdminRequest(). BadInput when this generation cannot do it so.
    virtual Result<Talk> administer(const AdminRequest &request) const = 0;

    const ClientSettings &settings() const { return m_settings; }
    /// org= or orgID= of the profile's organization, or orgID= of the only one that the login sees.
    HttpParameters organization() const;
    /// With what every request carries: login, custom headers, User-Agent.
    HttpRequest newRequest(const QByteArray &method, const QByteArray &path) const;

protected:
    explicit Dialect(const ClientSettings &settings) : m_settings(settings) {}

    /// BadInput that names the languages which the server speaks; those given are what is usual, as long as it was not
    /// asked.
    Status checkLanguage(const Query &query, const QList<Language> &usual) const;
    /// For /query of 1.x, 2.x and 3.x.
    Result<HttpRequest> newInfluxQlQuery(const Query &query, bool compress, ParameterKinds kinds) const;
    std::unique_ptr<ResponseDecoder> newInfluxQlDecoder(const HttpResponseHead &head) const;
    /// For /api/v2/query of 2.x, and of 1.x from 1.7 on.
    Result<HttpRequest> newFluxQuery(const Query &query, bool compress) const;
    /// True when a ping found the server to be what it is spoken to as, with this capability.
    bool canDo(bool Capabilities::*capability) const;
    /// BadInput when the profile names no organization of 2.x and the login sees several.
    Status checkOrganization() const;
    HttpRequest newWrite(const QByteArray &path, const WriteRequest &write) const;
    /// For /api/v2/write of 2.x and 3.x.
    HttpRequest newVersion2Write(const WriteRequest &write) const;

private:
    Q_DISABLE_COPY_MOVE(Dialect)
    ClientSettings m_settings;
};

/// What 2.x takes for an id instead of a name.
bool isOrganizationId(const QString &text);

/// BadInput that names the organizations among which the person has to choose.
Error severalOrganizations(const QStringList &names);

} // namespace penstock
