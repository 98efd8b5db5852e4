// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v1dialect.h"
#include "core/client/write/writeoptions.h"
#include "core/client/write/writerequest.h"

namespace penstock {

namespace {

QByteArray pathOf(const ClientSettings &settings)
{
    // GreptimeDB has all of InfluxDB's endpoints below a prefix, which the address may hold already.
    const bool isPrefixed = settings.profile.url.path().contains(QStringLiteral("/v1/influxdb"));
    return settings.flavour() == Flavour::GreptimeDb && !isPrefixed ? QByteArrayLiteral("/v1/influxdb/write")
                                                                    : QByteArrayLiteral("/write");
}

Result<QByteArray> unitFor(const ClientSettings &settings, Precision precision)
{
    // VictoriaMetrics keeps milliseconds of whatever it is given.
    if (settings.flavour() != Flavour::V1 && settings.flavour() != Flavour::Unknown)
        return compatibleSpelling(precision);
    // 2.x answers at the address of 1.x too, and reads a unit that it does not know, "u" among them, as nanoseconds:
    // 204.
    if (!settings.server.version.startsWith(u"2."))
        return v1Spelling(precision);
    if (const std::optional<QByteArray> known = v2Spelling(precision))
        return *known;
    return failure(Error::Kind::BadInput,
                   V1Dialect::tr("This server is InfluxDB %1, which reads times in %2 as nanoseconds. "
                                 "Choose 2.x as the kind of server; then they are converted.")
                       .arg(settings.server.version, precisionName(precision)));
}

} // namespace

Result<HttpRequest> V1Dialect::writeRequest(const WriteRequest &write) const
{
    const Flavour flavour = settings().flavour();
    if (const Status status = checkWriteOptions(write.target, flavour); !status)
        return std::unexpected(status.error());
    if (write.gzipped && flavour == Flavour::QuestDb && !settings().server.capabilities.gzipWrites)
        return failure(
            Error::Kind::BadInput,
            tr("%1 does not take compressed data before version 9. Write without gzip.").arg(flavourName(flavour)));
    HttpRequest request = newWrite(pathOf(settings()), write);
    if (!write.target.database.isEmpty())
        request.query.append({QStringLiteral("db"), write.target.database});
    if (!write.target.retentionPolicy.isEmpty())
        request.query.append({QStringLiteral("rp"), write.target.retentionPolicy});
    const Result<QByteArray> unit = unitFor(settings(), write.target.precision);
    if (!unit)
        return std::unexpected(unit.error());
    request.query.append({QStringLiteral("precision"), QString::fromLatin1(*unit)});
    if (!write.target.consistency.isEmpty())
        request.query.append({QStringLiteral("consistency"), write.target.consistency});
    return request;
}

} // namespace penstock
