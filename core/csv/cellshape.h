// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace penstock {

/// What a cell is at first sight, before anybody decides how to read it.
enum class CellShape {
    Empty,
    Marker,  ///< says that there is no value: NaN, n/a, -, #N/A …
    Number,  ///< with any mark and unit: 1.234,5 or 45 %
    Date,    ///< and perhaps a time of day; a time of day alone
    Boolean, ///< true, false, t, f
    Text,
};
CellShape shapeOf(std::string_view cell);

/// A number or a date, as no name of a column is.
bool isData(CellShape shape);

/// What stands behind the mark of a comment that names the columns, without blanks before it and W3C's directive:
/// "#Fields: date time".
std::string_view withoutDirective(std::string_view text);

/// Whether a record could name columns: two cells or more, each with another text that is neither number nor date.
bool readsLikeNames(std::span<const std::string_view> cells);

} // namespace penstock
