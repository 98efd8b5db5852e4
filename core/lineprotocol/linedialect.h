// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// Who reads the lines: servers that imitate InfluxDB do so in their own ways.
enum class LineDialect {
    InfluxDb,        ///< of any generation
    InfluxDb1,       ///< 1.x: it keeps backslashes that 3.x reads in another way
    QuestDb,         ///< a backslash escapes whatever follows, everywhere
    VictoriaMetrics, ///< keeps numbers by the millisecond; what it cannot read it drops without a word
    GreptimeDb,      ///< reads as 3.x does
};

} // namespace penstock
