// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"

#include <QList>

namespace penstock {

/// The built-in patterns, in groups as a person looks for them.
struct PatternGroup
{
    QString title;
    QList<QueryPattern> patterns;
};

/// InfluxQL: create_database, drop_database, …, show_tag_values_from, and statements for everyday reading (last value,
/// window mean). SQL: sql_…, for InfluxDB 3. Flux: flux_…. No two patterns have the same name.
QList<PatternGroup> builtInPatterns(Language language = Language::InfluxQl);

} // namespace penstock
