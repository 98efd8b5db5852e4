// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/clientsettings.h"
#include "core/http/httprequest.h"

namespace penstock {

struct Query;
struct WriteRequest;

/// GET /ping, without credentials: it does not need any.
HttpRequest v1PingRequest();

/// POST /query with the parameters in a form body, where no proxy logs them; times in nanoseconds.
/// `compress` asks for an answer in gzip.
HttpRequest v1QueryRequest(const ClientSettings &settings, const Query &query, bool compress);

/// POST /write.
HttpRequest v1WriteRequest(const ClientSettings &settings, const WriteRequest &request);

} // namespace penstock
