// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v1dialect.h"
#include "core/result/influxqljson.h"

namespace penstock {

Result<HttpRequest> V1Dialect::queryRequest(const Query &query, bool compress) const
{
    HttpRequest request = newRequest("POST", "/query");
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

std::unique_ptr<ResponseDecoder> V1Dialect::decoder(const Query &, const HttpResponseHead &) const
{
    return std::make_unique<InfluxQlJsonDecoder>();
}

} // namespace penstock
