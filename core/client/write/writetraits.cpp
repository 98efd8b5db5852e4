// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writetraits.h"

namespace penstock {

WriteTraits WriteTraits::of(Flavour flavour)
{
    switch (flavour) {
    case Flavour::V1:
        return {.dialect = LineDialect::InfluxDb1};
    case Flavour::QuestDb:
        // Unless a table was made with DEDUP UPSERT KEYS.
        return {.dialect = LineDialect::QuestDb, .needsDatabase = false, .pointsHaveIdentity = false};
    case Flavour::VictoriaMetrics:
        return {.dialect = LineDialect::VictoriaMetrics, .needsDatabase = false};
    case Flavour::GreptimeDb:
        // Tables in append_mode keep what is written twice.
        return {.dialect = LineDialect::GreptimeDb, .pointsHaveIdentity = false};
    default:
        return {};
    }
}

} // namespace penstock
