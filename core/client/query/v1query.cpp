// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v1dialect.h"
#include "core/query/seriesnames.h"
#include "core/result/annotatedcsvdecoder.h"

namespace penstock {

namespace {

/// VictoriaMetrics answers whatever it is asked with a list of databases that it does not have; the others have no
/// /query at all.
bool isAnswerable(Flavour flavour)
{
    return flavour == Flavour::V1 || flavour == Flavour::Unknown;
}

} // namespace

Result<HttpRequest> V1Dialect::queryRequest(const Query &query, bool compress) const
{
    const bool asFlux = query.script.language() == Language::Flux && settings().flavour() == Flavour::V1;
    if (asFlux && !settings().server.capabilities.languages.contains(Language::Flux))
        return failure(Error::Kind::BadInput,
                       tr("This server answers no Flux: InfluxDB 1.x does from 1.7 on, and only where flux-enabled is "
                          "set in the [http] section of its configuration. Write the query in InfluxQL."));
    QList<Language> usual;
    if (isAnswerable(settings().flavour()))
        usual += Language::InfluxQl;
    if (const Status status = checkLanguage(query, usual); !status)
        return std::unexpected(status.error());
    if (query.script.language() == Language::Flux)
        return newFluxQuery(query, compress);
    const bool wasAsked = settings().server.flavour != Flavour::Unknown;
    return newInfluxQlQuery(query, compress,
                            wasAsked && !canDo(&Capabilities::typedParameters) ? ParameterKinds::Scalars
                                                                               : ParameterKinds::All);
}

std::unique_ptr<ResponseDecoder> V1Dialect::decoder(const Query &query, const HttpResponseHead &head) const
{
    if (query.script.language() == Language::Flux)
        return std::make_unique<AnnotatedCsvDecoder>(namesYields(query.script));
    return newInfluxQlDecoder(head);
}

} // namespace penstock
