// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"
#include "core/query/sourcenames.h"

namespace penstock {

/// Where the data of those statements is that have TimePlaceholders, each once: what to look at for its span.
///
/// InfluxQL and SQL: the measurements behind FROM; none, where a regular expression names them. Flux: the buckets of
/// from(), with the measurements that r._measurement is compared with; an empty measurement means all of a bucket.
/// Names that the text makes itself (WITH) are none.
QList<SourceName> timedSources(const Script &script);

} // namespace penstock
