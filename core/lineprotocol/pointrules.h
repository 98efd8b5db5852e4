// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linedialect.h"
#include "core/lineprotocol/linerefusal.h"
#include "core/lineprotocol/pointview.h"

#include <QStringList>

#include <cstdint>
#include <limits>

namespace penstock {

/// What becomes of points on servers that imitate InfluxDB and say nothing of what they lose or change.
///
/// QuestDB (9.3.4, 8.2.0): a column called "timestamp" is its time, names are the same whatever their case, the
/// smallest integer is its null, microseconds. VictoriaMetrics (1.79.5): numbers only, about 12 digits of them,
/// milliseconds, nothing before 1970. GreptimeDB (its documentation): "greptime_timestamp" is its time, tables have a
/// time to live, and numbers were 64-bit floats in some versions.
class PointRules
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PointRules)

public:
    explicit PointRules(LineDialect dialect);

    /// InfluxDB needs none of this.
    bool hasAny() const { return m_dialect != LineDialect::InfluxDb && m_dialect != LineDialect::InfluxDb1; }

    /// Why the point must not be sent; otherwise what will be different on the server is remembered. `hasTime`: its
    /// time is meant.
    LineRefusal check(const PointView &point, bool hasTime = true);

    /// The line is sent as it is although its backslashes have another meaning there than in InfluxDB.
    void rememberDoubleBackslash() { m_hasDoubleBackslash = true; }

    /// What is not on the server as it was sent, for people; one sentence or two each.
    QStringList notes() const;

private:
    LineRefusal checkQuestDb(const PointView &point, bool hasTime) const;
    LineRefusal checkVictoriaMetrics(const PointView &point, bool hasTime) const;
    void remember(const PointView &point, bool hasTime);
    void rememberValue(const FieldValue &value);
    void rememberDigits(double number);

    LineDialect m_dialect;
    std::int64_t m_yesterday; ///< nanoseconds since 1970
    std::uint64_t m_texts = 0;
    int m_largestDigit = std::numeric_limits<int>::min(); ///< powers of ten, of all floats so far
    int m_smallestDigit = std::numeric_limits<int>::max();
    bool m_cutsTimes = false;
    bool m_roundsNumbers = false;
    bool m_hasBooleans = false;
    bool m_hasDatabaseTag = false;
    bool m_hasDoubleBackslash = false;
    bool m_hasOldTimes = false;
};

} // namespace penstock
