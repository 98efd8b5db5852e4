// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/lineprotocol/linecursor.h"
#include "core/lineprotocol/linedialect.h"

#include <QtGlobal>

namespace penstock {

/// How a kind of server takes writes: all that does not depend on its version (for that see Capabilities).
struct WriteTraits
{
    LineDialect dialect = LineDialect::InfluxDb;
    LineGrammar grammar = LineGrammar::V1; ///< by which it reads lines
    bool needsDatabase = true;
    /// False: it makes a database when the first line for it comes, or has none.
    bool createsDatabases = false;
    bool hasRetentionPolicies = false; ///< a write may name one
    bool hasConsistency = false;       ///< it may be told how many nodes have to store a write
    bool hasPartialChoice = false;     ///< it may be told to store all lines or none, and not to wait for the disk
    bool readsCoarseTimes = true;      ///< in minutes and hours
    bool knowsUnsigned = false;        ///< fields may be unsigned integers
    bool hasShards = false;            ///< its storage is cut into shards, whose fates in one write may differ
    /// A point that is written twice is there once: series and time say which it is.
    bool pointsHaveIdentity = true;
    qint64 mostBytes = 20 * 1024 * 1024; ///< of a body; longer ones are refused unless it is set up otherwise

    static WriteTraits of(Flavour flavour);
};

} // namespace penstock
