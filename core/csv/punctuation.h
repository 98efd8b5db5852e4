// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialecthints.h"
#include "core/csv/samplerow.h"

#include <string_view>
#include <vector>

namespace penstock {

/// How well a sample fits one way to punctuate it.
struct Punctuation
{
    CsvDialect dialect;       ///< without a header
    std::size_t width = 0;    ///< fields that most records have; below 2: it is not CSV, or one column
    std::size_t misfits = 0;  ///< records that have another number
    std::size_t oddWidth = 0; ///< of the first of these
    double score = 0;         ///< 0: not at all, 1: perfectly
    double data = 0;          ///< the share of cells that are numbers or dates

    /// The best way. `known` says what is known already; of its separation, quotes and escapes only what is hinted.
    static Punctuation of(std::string_view sample, const CsvDialect &known, const DialectHints &hints = {});
    static Punctuation tryOut(const CsvDialect &dialect, std::string_view sample);
};

/// The first records of a sample, the header among them; rows with broken quotes are not.
std::vector<SampleRow> readRows(CsvDialect dialect, std::string_view sample);

/// For columns of a fixed width: what columnStarts should be; empty: there are none.
std::vector<int> fixedColumns(std::string_view sample);

} // namespace penstock
