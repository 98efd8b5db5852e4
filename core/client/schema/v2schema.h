// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "core/client/talk/v2api.h"

namespace penstock {

/// All buckets as databases, with their retention: for 2.x, and for InfluxDB Cloud Serverless, which kept them.
Result<Talk> v2Databases(const V2Api &api, const SchemaRequest &request);

/// The database; of a request with a retention policy that it does not have itself the one that 2.x and 3.x keep beside
/// it: database/policy.
QString databaseOfPolicy(const SchemaRequest &request);

/// The Flux text that answers a request about a bucket. Its schema functions look at the last 30 days unless told
/// otherwise, and never beyond the present: the text always has a start and a stop, those of all times.
QString fluxSchemaText(const SchemaRequest &request);

/// The fields with their types (columns _value and type), told from the last value of each series. Needs Flux 0.141
/// (InfluxDB 2.1).
QString fluxFieldTypesText(const SchemaRequest &request);

} // namespace penstock
