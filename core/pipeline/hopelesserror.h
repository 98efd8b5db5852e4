// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <optional>

namespace penstock {

/// Why lines that failed with this error, so many times by now, are not sent once more; nothing: they are.
/// `maxAttempts`: 0: no limit.
std::optional<Error> hopelessError(const Error &error, int attempts, int maxAttempts);

} // namespace penstock
