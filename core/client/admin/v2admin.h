// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/client/talk/v2api.h"

namespace penstock {

/// Buckets and their data: for 2.x, and for InfluxDB Cloud Serverless, which kept them. Nothing for other kinds.
Result<Talk> v2AdministerBuckets(const V2Api &api, const AdminRequest &request);

/// Users, tokens, mappings, organizations, and the set-up of a new server.
Result<Talk> v2AdministerAccess(const V2Api &api, const AdminRequest &request);

/// Tasks and their runs.
Result<Talk> v2AdministerTasks(const V2Api &api, const AdminRequest &request);

/// The end of a conversation that did something.
Result<Talk> nothingMore(const HttpAnswer &answer);

/// The same, of one that made a token. An answer that does not hold it is an error: it is not told again.
Result<Talk> toldOnce(Talk made, const QJsonValue &token);

} // namespace penstock
