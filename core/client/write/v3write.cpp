// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v3dialect.h"
#include "core/client/write/writeoptions.h"
#include "core/client/write/writerequest.h"

namespace penstock {

Result<HttpRequest> V3Dialect::writeRequest(const WriteRequest &write) const
{
    const bool isCompatible = write.compatible || settings().flavour() == Flavour::V3Distributed ||
                              settings().server.capabilities.compatibleWritesOnly;
    const Status status = checkWriteOptions(write.target, isCompatible ? Flavour::V3Distributed : Flavour::V3);
    if (!status)
        return std::unexpected(status.error());
    if (isCompatible)
        return newVersion2Write(write);

    HttpRequest request = newWrite("/api/v3/write_lp", write);
    request.query.append({QStringLiteral("db"), write.target.database});
    // Without one the server guesses the unit of each line; short names are understood from 3.6 on only.
    request.query.append(
        {QStringLiteral("precision"), QString::fromLatin1(v3Spelling(write.target.precision).value_or(QByteArray()))});
    request.query.append({QStringLiteral("accept_partial"),
                          write.target.acceptPartial ? QStringLiteral("true") : QStringLiteral("false")});
    if (write.target.noSync)
        request.query.append({QStringLiteral("no_sync"), QStringLiteral("true")});
    return request;
}

} // namespace penstock
