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

/// InfluxDB 2.x spelling for /api/v2/write, which 1.8, 3.x and 3.x distributed read there as well, and for the /write
/// of 2.x and 3.x: ns, us, ms, s. 2.x reads any other text at /write as nanoseconds, silently. Nothing for minutes and
/// hours.
std::optional<QByteArray> v2Spelling(Precision precision);

/// InfluxDB 3.x spelling for /api/v3/write_lp: nanosecond, microsecond, millisecond, second; before 3.6 there are no
/// other ones. Nothing for minutes and hours.
std::optional<QByteArray> v3Spelling(Precision precision);

/// Spelling that VictoriaMetrics, QuestDB and GreptimeDB read in all their versions: ns, u, ms, s, m, h.
QByteArray compatibleSpelling(Precision precision);

/// For people: "nanoseconds", …
QString precisionName(Precision precision);

/// Accepts ns, n, us, µs, u, ms, s, m, h.
std::optional<Precision> precisionFromName(const QString &name);

} // namespace penstock
