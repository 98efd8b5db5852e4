// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// The smallest of 1, 2, 4, 6, 8, 10 × 10ⁿ that is not below `peak`: its half is a round figure too. At least 10.
double niceCeiling(double peak);

} // namespace penstock
