// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvanalysis.h"

#include <utility>
#include <vector>

namespace penstock {

/// For files that leave open whether the day or the month comes first, or what the decimal mark is: what another file
/// with the same columns tells of it, as hints for a second look.
std::vector<std::pair<std::size_t, ImportHints>> hintsOfEachOther(const std::vector<Result<CsvAnalysis>> &analyses,
                                                                  const ImportHints &hints);

/// Makes the columns of files with the same columns what they are in all of them: a tag in one is a tag in all, a float
/// in one makes whole numbers floats, a text anything else a text, a column that is empty in one is what it is in the
/// others. What changes is said among the warnings. Annotated files speak for themselves.
void settleColumns(std::vector<Result<CsvAnalysis>> &analyses);

} // namespace penstock
