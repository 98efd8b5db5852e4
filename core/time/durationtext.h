// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace penstock {

/// A duration as InfluxQL writes it: 1h30m, 5m, 7d, 2w, 100ms, 10u, 5ns; or "inf" as 0, which means for ever. Nothing
/// when it is none, or does not fit in 64 bits of nanoseconds.
std::optional<std::chrono::nanoseconds> durationFromText(const QString &text);

} // namespace penstock
