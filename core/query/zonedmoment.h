// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>

#include <cstdint>

namespace penstock {

/// A moment that a person writes, exact to the nanosecond: see readMoment(); without an offset it is by the clocks of
/// that zone (IANA; empty: UTC). BadInput: it is none, it leaves the times that InfluxDB has, or the clocks of that
/// zone never show it or show it twice.
Result<std::int64_t> momentInZone(const QString &text, const QByteArray &zone);

} // namespace penstock
