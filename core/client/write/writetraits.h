// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/lineprotocol/linedialect.h"

namespace penstock {

/// How a kind of server takes writes, apart from what InfluxDB does.
struct WriteTraits
{
    LineDialect dialect = LineDialect::InfluxDb;
    bool needsDatabase = true;
    /// A point that is written twice is there once: series and time say which it is.
    bool pointsHaveIdentity = true;

    static WriteTraits of(Flavour flavour);
};

} // namespace penstock
