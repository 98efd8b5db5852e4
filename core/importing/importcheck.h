// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/preflight.h"
#include "core/importing/targetconflicts.h"
#include "core/importing/targetfacts.h"

#include <QSet>

#include <cstdint>
#include <optional>

namespace penstock {

/// What server and file say of an import before anything is written.
struct ImportCheck
{
    /// What to look at, and what is decided already.
    struct Options
    {
        bool flies = true;                                  ///< reads the file
        bool takesCasts = false;                            ///< columns become what the server has them as
        QSet<QString> decidedRoles{};                       ///< columns that are not adapted
        QSet<QString> decidedTypes{};                       ///< columns that are not cast
        std::optional<std::chrono::milliseconds> mayTake{}; ///< see PreflightOptions
    };

    ImportPlan plan; ///< with what was adapted
    TargetFacts facts{};
    QStringList adapted{};             ///< sentences; see adaptToTarget()
    QList<TargetConflict> conflicts{}; ///< of the plan before casts were taken
    bool hasFlown = false;
    Preflight flight{};
    bool keepsBoth = false;                   ///< points of the same series and time
    std::optional<std::uint64_t> rowsThere{}; ///< of the measurement, in the span of the file; nothing: not known
    QString rowsThereReason{};                ///< why not; empty: nobody asked

    bool hasAdapted() const { return !adapted.isEmpty(); }
    /// What is worth saying of the server, apart from conflicts; a sentence each.
    QStringList serverNotes() const;
};

} // namespace penstock
