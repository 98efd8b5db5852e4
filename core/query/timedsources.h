// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"
#include "core/query/sourcenames.h"

namespace penstock {

/// Where the data of those statements is that have TimePlaceholders, each once: what to look at for its span.
///
/// InfluxQL and SQL: the measurements behind FROM, its commas and JOIN. Flux: the buckets of every from(), also where
/// they are joined, with the measurements that the filters right behind compare r._measurement with; an empty
/// measurement means all of a bucket. Names that the text makes itself (WITH) are none. Empty as well where not all of
/// them are told by name, as by a regular expression.
QList<SourceName> timedSources(const Script &script);

} // namespace penstock
