// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace penstock {

/// A value as it is read off a chart: no more digits than a tenth of `resolution` (what a pixel is worth) tells, and
/// none that the value does not have. A resolution of 0: all digits.
QString readingText(double value, double resolution);

/// 2024-01-01 00:00:00.000001 UTC, without groups of three zeros at the end: no nanoseconds where there are none.
QString readingTime(std::int64_t nanoseconds);

} // namespace penstock
