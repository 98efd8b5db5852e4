// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialect.h"
#include "core/client/write/writerequest.h"

namespace penstock {

HttpRequest Dialect::newWrite(const QByteArray &path, const WriteRequest &write) const
{
    HttpRequest request = newRequest("POST", path);
    request.headers.append("Content-Type", "text/plain; charset=utf-8");
    if (write.gzipped)
        request.headers.append("Content-Encoding", "gzip");
    request.body = write.body;
    return request;
}

HttpRequest Dialect::newVersion2Write(const WriteRequest &write) const
{
    HttpRequest request = newWrite("/api/v2/write", write);
    request.query = organization();
    const QString bucket = write.target.retentionPolicy.isEmpty()
                               ? write.target.database
                               : write.target.database + u'/' + write.target.retentionPolicy;
    request.query.append({QStringLiteral("bucket"), bucket});
    request.query.append(
        {QStringLiteral("precision"), QString::fromLatin1(v2Spelling(write.target.precision).value_or(QByteArray()))});
    return request;
}

} // namespace penstock
