// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/dialect/dialect.h"

namespace penstock {

/// InfluxDB 2.x, OSS and Cloud: Flux, and InfluxQL through a DBRP mapping.
class V2Dialect final : public Dialect
{
public:
    explicit V2Dialect(const ClientSettings &settings) : Dialect(settings) {}

    Result<HttpRequest> queryRequest(const Query &query, bool compress) const override;
    std::unique_ptr<ResponseDecoder> decoder(const Query &query, const HttpResponseHead &head) const override;
    Result<HttpRequest> writeRequest(const WriteRequest &request) const override;
    Result<Talk> schema(const SchemaRequest &request) const override;
    Result<Talk> administer(const AdminRequest &request) const override;
};

} // namespace penstock
