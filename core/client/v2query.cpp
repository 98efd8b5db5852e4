// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/silentsuccess.h"
#include "core/client/v2dialect.h"
#include "core/query/seriesnames.h"
#include "core/result/annotatedcsvdecoder.h"

namespace penstock {

Result<HttpRequest> V2Dialect::queryRequest(const Query &query, bool compress) const
{
    if (const Status status = checkLanguage(query, {Language::Flux, Language::InfluxQl}); !status)
        return std::unexpected(status.error());
    if (query.language == Language::Flux) {
        if (const Status status = checkOrganization(); !status)
            return std::unexpected(status.error());
    }
    return query.language == Language::Flux ? newFluxQuery(query, compress)
                                            : newInfluxQlQuery(query, compress, ParameterKinds::All);
}

std::unique_ptr<ResponseDecoder> V2Dialect::decoder(const Query &query, const HttpResponseHead &head) const
{
    if (query.language == Language::Flux)
        return std::make_unique<AnnotatedCsvDecoder>(namesYields(query.text));
    auto rows = newInfluxQlDecoder(head);
    if (isReadOnly(query.text))
        return rows;
    return std::make_unique<SilentSuccess>(std::move(rows));
}

} // namespace penstock
