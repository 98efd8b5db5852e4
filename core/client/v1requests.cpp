// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v1requests.h"

#include "core/client/writejob.h"
#include "core/query/query.h"

namespace penstock {

namespace {

void addCommon(HttpRequest &request)
{
    request.headers.append("User-Agent", "Penstock/" PENSTOCK_VERSION);
}

void addLogin(HttpRequest &request, const ClientSettings &settings)
{
    // In a header, never in the URL: URLs end up in logs.
    if (settings.profile.user.isEmpty())
        return;
    const QByteArray pair = settings.profile.user.toUtf8() + ':' + settings.password.toUtf8();
    request.headers.append("Authorization", "Basic " + pair.toBase64());
}

} // namespace

HttpRequest v1PingRequest()
{
    HttpRequest request;
    request.path = "/ping";
    addCommon(request);
    return request;
}

HttpRequest v1QueryRequest(const ClientSettings &settings, const Query &query, bool compress)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/query";
    addCommon(request);
    addLogin(request, settings);
    request.headers.append("Accept", "application/json");
    request.headers.append("Content-Type", "application/x-www-form-urlencoded");
    if (compress)
        request.headers.append("Accept-Encoding", "gzip");
    HttpParameters form{{QStringLiteral("q"), query.text}, {QStringLiteral("epoch"), QStringLiteral("ns")}};
    if (!query.database.isEmpty())
        form.append({QStringLiteral("db"), query.database});
    if (!query.retentionPolicy.isEmpty())
        form.append({QStringLiteral("rp"), query.retentionPolicy});
    if (query.chunked) {
        form.append({QStringLiteral("chunked"), QStringLiteral("true")});
        form.append({QStringLiteral("chunk_size"), QString::number(query.chunkRows)});
    }
    request.body = encodeParameters(form);
    return request;
}

HttpRequest v1WriteRequest(const ClientSettings &settings, const WriteRequest &write)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/write";
    addCommon(request);
    addLogin(request, settings);
    request.headers.append("Content-Type", "text/plain; charset=utf-8");
    if (write.gzipped)
        request.headers.append("Content-Encoding", "gzip");
    request.query = {{QStringLiteral("db"), write.database}};
    if (!write.retentionPolicy.isEmpty())
        request.query.append({QStringLiteral("rp"), write.retentionPolicy});
    request.query.append({QStringLiteral("precision"), QString::fromLatin1(v1Spelling(write.precision))});
    request.body = write.body;
    return request;
}

} // namespace penstock
