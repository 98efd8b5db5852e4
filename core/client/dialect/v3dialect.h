// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/dialect/dialect.h"

namespace penstock {

/// InfluxDB 3.x: SQL and InfluxQL; the distributed editions through the endpoints of 2.x and 1.x.
class V3Dialect final : public Dialect
{
public:
    explicit V3Dialect(const ClientSettings &settings) : Dialect(settings) {}

    Result<HttpRequest> queryRequest(const Query &query, bool compress) const override;
    std::unique_ptr<ResponseDecoder> decoder(const Query &query, const HttpResponseHead &head) const override;
    Result<HttpRequest> writeRequest(const WriteRequest &request) const override;
    Result<Talk> schema(const SchemaRequest &request) const override;
    Result<Talk> administer(const AdminRequest &request) const override;
};

} // namespace penstock
