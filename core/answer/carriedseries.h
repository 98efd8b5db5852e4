// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/serieslist.h"

namespace penstock {

/// What a choice of series means in a list by other columns: those that have the chosen texts in the columns of both.
struct CarriedSeries
{
    std::vector<std::size_t> series{};  ///< of the list, ascending
    std::vector<std::size_t> columns{}; ///< of the table, that both go by
    /// They are the chosen rows, no more and no fewer, as far as the list covers them.
    bool isSame = false;

    static CarriedSeries of(const SeriesChoice &choice, const SeriesList &list);
};

} // namespace penstock
