// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"
#include "core/query/textedits.h"

#include <cstdint>

namespace penstock {

/// About as many windows as a screen has columns of pixels.
inline constexpr int windowsOfAScreen = 2'000;

/// The shortest round length (nanoseconds: 1, 2, 5, 10, … up to a second; then parts of minutes, hours and days) of
/// which no more than `windows` (one at least) fit into `length`.
std::int64_t roundWindow(std::uint64_t length, std::uint64_t windows = windowsOfAScreen);

/// A window's length as the language writes it, in the largest unit in which it is a whole number: 10m; SQL:
/// '10 minutes'.
QString windowText(std::int64_t nanoseconds, Language language);

/// True when the statement groups by windows of time, as listed below.
bool hasTimeWindows(const Statement &statement);

/// Shortens the windows of time by which a statement groups, so that a span of that length (nanoseconds) has about
/// windowsOfAScreen of them: GROUP BY time(…), date_bin(INTERVAL '…', …), aggregateWindow(every: …) and window(…). What
/// is shorter already, or no plain duration, stays. Answers the window as the statement now has it; empty: none was
/// changed.
QString shortenWindows(const Statement &statement, std::uint64_t length, TextEdits *edits);

} // namespace penstock
