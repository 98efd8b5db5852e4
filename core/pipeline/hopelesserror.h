// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <optional>

namespace penstock {

/// Set when the server takes nothing for a reason that does not pass by itself: its disk is full.
std::optional<Error> hopelessError(const Error &error);

/// Set when the same rows failed so many times that they are not tried any more; `maxAttempts` 0: no limit.
std::optional<Error> triedTooOften(const Error &error, int attempts, int maxAttempts);

} // namespace penstock
