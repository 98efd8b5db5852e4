// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace penstock {

/// A record of a sample that is looked at again.
struct SampleRow
{
    std::vector<std::string> cells;
    std::uint64_t line = 0; ///< where it begins
};

std::size_t filledCells(const SampleRow &row);
bool isFull(const SampleRow &row);     ///< each cell says something
bool isDistinct(const SampleRow &row); ///< and no two the same
/// Several columns have one name, and another row below, which makes them different.
bool isToldApart(const SampleRow &names, const SampleRow &below);
/// A line drawn under or around a table, and nothing else.
bool isRule(const SampleRow &row);
bool holdsData(const SampleRow &row);      ///< a number or a date among them
QString listed(const SampleRow &row);      ///< the first few cells that say something: "rpm, C"
std::uint64_t endOf(const SampleRow &row); ///< the line on which it ends

} // namespace penstock
