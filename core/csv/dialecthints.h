// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace penstock {

/// What a person says beforehand of how a file is punctuated and built; what is not set is found out.
struct DialectHints
{
    std::optional<CsvDialect::Separation> separation;
    std::optional<char> delimiter; ///< of Separation::Character
    std::vector<int> columnStarts; ///< of Separation::FixedWidth, as CsvDialect has them; empty: found out
    std::optional<char> quote;     ///< '\0': no quoting
    std::optional<CsvDialect::Escape> escape;
    std::optional<bool> looseQuotes;
    std::optional<bool> trims;
    std::optional<char> lineTail; ///< '\0': there is none
    std::optional<bool> formulas;
    std::optional<bool> loneReturns;
    std::optional<std::string> comment; ///< empty: there are none
    std::optional<int> skipLines;
    std::optional<int> headerRows; ///< 0: no record names the columns
    std::optional<bool> commentedHeader;
    std::optional<int> unitsAbove;
    std::optional<int> unitRows;
    std::optional<int> unnamedColumn; ///< counted from 0; -1: there is none

    bool operator==(const DialectHints &) const = default;

    /// Whether these say already what the option of a Finding would: it names one option or several.
    bool answer(const QString &option) const;
};

} // namespace penstock
