// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace penstock {

/// What VictoriaMetrics tells of itself in its /metrics: it acknowledges what it drops, and counts it here.
///
/// It makes the page anew every second only.
struct VictoriaCounters
{
    quint64 uptime = 0;    ///< seconds, when the page was made
    quint64 linesRead = 0; ///< of line protocol, those that it could not read among them
    /// Lines that it could not read; values for times that it does not keep, for series beyond a limit, or thrown away
    /// by relabelling; series that lost labels, or a part of one.
    quint64 dropped = 0;
    /// How far back and ahead it keeps values; nothing when it does not say so in a way that is known.
    std::optional<std::chrono::hours> retention;
    std::chrono::hours future{48};

    /// Nothing when this is not its page.
    static std::optional<VictoriaCounters> parse(const QByteArray &page);
};

/// "1" (months of 31 days), "100y", "30d", "48h", "2w".
std::optional<std::chrono::hours> retentionFromFlag(const QString &text);

} // namespace penstock
