// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace penstock {

/// A time for sentences: "2024-03-05T09:00:00Z", without the digits of a second that say nothing.
QString shownTime(std::int64_t nanoseconds);

} // namespace penstock
