// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v1dialect.h"
#include "core/client/writejob.h"
#include "core/client/writeoptions.h"

namespace penstock {

namespace {

QByteArray pathOf(const ClientSettings &settings)
{
    // GreptimeDB has all of InfluxDB's endpoints below a prefix, which the address may hold already.
    const bool isPrefixed = settings.profile.url.path().contains(QStringLiteral("/v1/influxdb"));
    return settings.flavour() == Flavour::GreptimeDb && !isPrefixed ? QByteArrayLiteral("/v1/influxdb/write")
                                                                    : QByteArrayLiteral("/write");
}

} // namespace

Result<HttpRequest> V1Dialect::writeRequest(const WriteRequest &write) const
{
    const Flavour flavour = settings().flavour();
    if (const Status status = checkWriteOptions(write, flavour); !status)
        return std::unexpected(status.error());
    if (write.gzipped && flavour == Flavour::QuestDb && !settings().server.capabilities.gzipWrites)
        return failure(
            Error::Kind::BadInput,
            tr("%1 does not take compressed data before version 9. Write without gzip.").arg(flavourName(flavour)));
    HttpRequest request = newWrite(pathOf(settings()), write);
    if (!write.database.isEmpty())
        request.query.append({QStringLiteral("db"), write.database});
    if (!write.retentionPolicy.isEmpty())
        request.query.append({QStringLiteral("rp"), write.retentionPolicy});
    // VictoriaMetrics keeps milliseconds of whatever it is given.
    const bool isInfluxDb = flavour == Flavour::V1 || flavour == Flavour::Unknown;
    request.query.append(
        {QStringLiteral("precision"),
         QString::fromLatin1(isInfluxDb ? v1Spelling(write.precision) : compatibleSpelling(write.precision))});
    if (!write.consistency.isEmpty())
        request.query.append({QStringLiteral("consistency"), write.consistency});
    return request;
}

} // namespace penstock
