// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/planflaw.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

struct Preflight;

/// What a pre-flight found, for people; a sentence each.
struct PreflightReport
{
    QStringList facts;      ///< rows, span, series, order, spacing
    QStringList warnings;   ///< what will not be on the server as it is in the file
    QList<PlanFlaw> clocks; ///< which times are meant where clocks are set back
    /// Rows that would overwrite each other, with examples; empty: there are none, or nothing is lost.
    QString question;

    /// `keepsBoth`: the server keeps points of the same series and time side by side.
    static PreflightReport of(const Preflight &found, bool keepsBoth);
};

} // namespace penstock
