// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace penstock {

/// Unit of a timestamp on the wire. Inside the program time is always int64 nanoseconds since 1970-01-01T00:00:00Z.
enum class Precision { Nanoseconds, Microseconds, Milliseconds, Seconds, Minutes, Hours };

/// Nanoseconds in one unit.
qint64 nanosecondsPer(Precision precision);

/// InfluxDB 1.x spelling for /write: n, u, ms, s, m, h. 1.6 and 1.7 read any other text as nanoseconds, silently.
QByteArray v1Spelling(Precision precision);

/// Accepts ns, n, us, µs, u, ms, s, m, h.
std::optional<Precision> precisionFromName(const QString &name);

} // namespace penstock
