// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writetraits.h"

#include <utility>

namespace penstock {

namespace {

constexpr qint64 mostBytesOf3 = 10 * 1024 * 1024;

} // namespace

WriteTraits WriteTraits::of(Flavour flavour)
{
    switch (flavour) {
    case Flavour::Unknown: // spoken to as 1.x; its lines are read by everybody
        return {.createsDatabases = true, .hasRetentionPolicies = true, .hasConsistency = true, .hasShards = true};
    case Flavour::V1:
        return {.dialect = LineDialect::InfluxDb1,
                .createsDatabases = true,
                .hasRetentionPolicies = true,
                .hasConsistency = true,
                .hasShards = true};
    case Flavour::V2:
        return {.grammar = LineGrammar::V2,
                .createsDatabases = true,
                .hasRetentionPolicies = true,
                .readsCoarseTimes = false,
                .knowsUnsigned = true,
                .hasShards = true};
    case Flavour::V3:
        return {.grammar = LineGrammar::V3,
                .hasPartialChoice = true,
                .readsCoarseTimes = false,
                .knowsUnsigned = true,
                .mostBytes = mostBytesOf3};
    case Flavour::V3Distributed:
        return {
            .grammar = LineGrammar::V3, .readsCoarseTimes = false, .knowsUnsigned = true, .mostBytes = mostBytesOf3};
    case Flavour::QuestDb:
        // Unless a table was made with DEDUP UPSERT KEYS.
        return {.dialect = LineDialect::QuestDb, .needsDatabase = false, .pointsHaveIdentity = false};
    case Flavour::VictoriaMetrics:
        return {.dialect = LineDialect::VictoriaMetrics, .needsDatabase = false};
    case Flavour::GreptimeDb:
        // It uses the parser of 3.x. Tables in append_mode keep what is written twice.
        return {.dialect = LineDialect::GreptimeDb,
                .grammar = LineGrammar::V3,
                .knowsUnsigned = true,
                .pointsHaveIdentity = false};
    }
    std::unreachable();
}

} // namespace penstock
