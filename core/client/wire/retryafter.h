// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace penstock {

/// What a Retry-After field asks for (RFC 9110 §10.2.3, and decimals as some proxies send them): seconds, or a date, as
/// the time from `now`. Clamped to 0 … 600 s. Nothing when the field is empty or makes no sense.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &field, const QDateTime &now);

} // namespace penstock
