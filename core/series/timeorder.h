// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace penstock {

/// How many of the first times follow each other, equal ones too; all of none.
std::size_t ascendingCount(std::span<const std::int64_t> times);

/// No two are equal either.
bool isStrictlyAscending(std::span<const std::int64_t> times);

} // namespace penstock
