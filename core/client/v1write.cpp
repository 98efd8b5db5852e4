// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v1dialect.h"
#include "core/client/writejob.h"

namespace penstock {

Result<HttpRequest> V1Dialect::writeRequest(const WriteRequest &write) const
{
    HttpRequest request = newRequest("POST", "/write");
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

WriteJudgement V1Dialect::judgeWrite(const HttpAnswer &answer, const WriteRequest &request,
                                     const Endpoint &endpoint) const
{
    return penstock::judgeWrite(answer, request.lines, endpoint);
}

} // namespace penstock
