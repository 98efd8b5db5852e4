// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace penstock {

/// A value as it is read off a chart, written as the person's language does: no more digits than a tenth of
/// `resolution` (what a pixel is worth) tells, and none that the value does not have. A resolution of 0: all digits.
QString readingText(double value, double resolution);

/// The same as it is everywhere, for what leaves the program: with a point, without groups, in ASCII's digits.
QString plainReading(double value, double resolution);

/// A number of that kind ("-1234.5", "1e-07") as the person's language writes it: with its groups and signs, and the
/// same digits. What is beyond 64 bits before the point has no groups.
QString localNumber(const QString &plain);

/// 2024-01-01 00:00:00.000001 UTC, without groups of three zeros at the end: no nanoseconds where there are none.
QString readingTime(std::int64_t nanoseconds);

} // namespace penstock
