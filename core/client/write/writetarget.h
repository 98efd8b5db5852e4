// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/precision.h"

#include <QString>

namespace penstock {

/// Where lines are written to, and what the server is asked to do with them there.
struct WriteTarget
{
    QString database{};        ///< 2.x: the bucket
    QString retentionPolicy{}; ///< empty: the default one
    Precision precision = Precision::Nanoseconds;
    QString consistency{};     ///< 1.x Enterprise: any, one, quorum or all; empty: the server's default
    bool acceptPartial = true; ///< 3.x: store the good lines of a batch with bad ones; false: none of them
    bool noSync = false;       ///< 3.x: answer before the write-ahead log is on disk; up to about 1 s may be lost

    bool operator==(const WriteTarget &) const = default;
};

} // namespace penstock
