// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v2dialect.h"
#include "core/client/query/silentsuccess.h"
#include "core/query/seriesnames.h"
#include "core/result/annotatedcsvdecoder.h"

namespace penstock {

namespace {

/// /query answers for the organization that the token belongs to, whatever it is told, and does not say which that is.
Status checkTokensOrganization(const ClientSettings &settings)
{
    const QString &wanted = settings.profile.organization;
    const QStringList &seen = settings.server.organizations;
    if (wanted.isEmpty() || seen.isEmpty())
        return {};
    return failure(
        Error::Kind::BadInput,
        Dialect::tr("InfluxDB 2.x answers InfluxQL for the organization that the token belongs to and for no "
                    "other, and this login sees several: %1. Ask in Flux, use a token of “%2” alone, or "
                    "leave the organization out to ask the token's own.")
            .arg(seen.join(QStringLiteral(", ")), wanted));
}

} // namespace

Result<HttpRequest> V2Dialect::queryRequest(const Query &query, bool compress) const
{
    if (const Status status = checkLanguage(query, {Language::Flux, Language::InfluxQl}); !status)
        return std::unexpected(status.error());
    if (query.script.language() == Language::Flux) {
        if (const Status status = checkOrganization(); !status)
            return std::unexpected(status.error());
    }
    if (query.script.language() == Language::InfluxQl) {
        if (const Status status = checkTokensOrganization(settings()); !status)
            return std::unexpected(status.error());
    }
    return query.script.language() == Language::Flux ? newFluxQuery(query, compress)
                                                     : newInfluxQlQuery(query, compress, ParameterKinds::All);
}

std::unique_ptr<ResponseDecoder> V2Dialect::decoder(const Query &query, const HttpResponseHead &head) const
{
    if (query.script.language() == Language::Flux)
        return std::make_unique<AnnotatedCsvDecoder>(namesYields(query.script));
    auto rows = newInfluxQlDecoder(head);
    if (query.script.isReadOnly())
        return rows;
    return std::make_unique<SilentSuccess>(std::move(rows));
}

} // namespace penstock
