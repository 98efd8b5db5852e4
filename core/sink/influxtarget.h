// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/write/writetarget.h"
#include "core/lineprotocol/linedialect.h"

namespace penstock {

class SinkBatch;

/// Where an InfluxSink's lines go, and in which form.
struct InfluxTarget
{
    WriteTarget where{}; ///< in nanoseconds
    bool gzip = false;
    bool gzipIsRefused = false; ///< it was asked for, and the server takes none
    LineDialect dialect = LineDialect::InfluxDb;
    bool needsDatabase = true;
    Status permission{}; ///< why the connection takes no lines; see checkMayWrite()

    /// Compresses the batch when that is wanted and nobody did before.
    void compress(SinkBatch &batch) const;
};

} // namespace penstock
