// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialecthints.h"
#include "core/csv/samplerow.h"

#include <vector>

namespace penstock {

/// The header as a person says that it is, where `found` says otherwise. `rows`: the records of the sample from the
/// first line that may be one; `data`: how many of these stand above the rows, as far as one can see.
CsvDialect withGivenHeader(const CsvDialect &found, const DialectHints &hints, const std::vector<SampleRow> &rows,
                           std::size_t data);

} // namespace penstock
