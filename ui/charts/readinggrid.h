// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include <cstddef>

namespace penstock {

/// How the readings of a cross-hair stand in its box: one below the other, in as many columns as they need.
struct ReadingGrid
{
    /// More would hide the chart.
    static constexpr std::size_t mostListed = 30;

    std::size_t listed = 0;
    std::size_t unlisted = 0; ///< have no place; a line behind the others says how many
    std::size_t columns = 1;
    std::size_t rows = 0; ///< of a column
    double nameWidth = 0; ///< smaller than wanted where that makes room for a column more

    /// What a reading takes.
    struct Need
    {
        double line = 0; ///< its height
        double name = 0;
        double shortestName = 0; ///< that a name may be cut to
        double rest = 0;         ///< the width of all but the name
        double between = 0;      ///< two columns
    };

    /// room: for all of them, the line that counts the others included.
    static ReadingGrid of(std::size_t count, const QSizeF &room, const Need &need);
};

} // namespace penstock
