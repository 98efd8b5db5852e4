// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v2dialect.h"
#include "core/result/influxqljson.h"

namespace penstock {

Result<HttpRequest> V2Dialect::queryRequest(const Query &, bool) const
{
    return failure(Error::Kind::BadInput, tr("Queries are not possible yet."));
}

std::unique_ptr<ResponseDecoder> V2Dialect::decoder(const Query &, const HttpResponseHead &) const
{
    return std::make_unique<InfluxQlJsonDecoder>();
}

} // namespace penstock
