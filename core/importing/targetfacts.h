// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace penstock {

/// What a server has of the measurement that an import writes to. What is not set is not known, and `unknown` says why.
struct TargetFacts
{
    std::optional<QHash<QString, QStringList>> fields{}; ///< their types: float, integer, unsigned, string, boolean
    std::optional<QSet<QString>> tags{};
    std::optional<std::int64_t> retention{}; ///< nanoseconds; 0: for ever
    QStringList unknown{};                   ///< for people; a sentence each

    /// Whether there is such a measurement; false also when that is not known.
    bool isThere() const { return fields && !fields->isEmpty(); }
};

} // namespace penstock
