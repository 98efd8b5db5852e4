// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/timedoubt.h"

#include "core/async/plural.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace penstock {

namespace {

constexpr std::int64_t year = 31'556'952'000'000'000; // ns
constexpr std::int64_t earliest = 10 * year;          // 1980
constexpr std::int64_t ofOurDays = 20 * year;         // 1990
constexpr std::int64_t forecasts = 30 * year;         // from now
constexpr std::array units{Precision::Seconds, Precision::Milliseconds, Precision::Microseconds,
                           Precision::Nanoseconds};

/// In milliseconds; far beyond every date where it would overflow.
std::int64_t milliseconds(std::int64_t count, Precision unit)
{
    std::int64_t result = 0;
    const std::int64_t per = nanosecondsPer(unit);
    constexpr std::int64_t millisecond = 1'000'000;
    if (per < millisecond)
        return count / (millisecond / per);
    if (__builtin_mul_overflow(count, per / millisecond, &result))
        return std::numeric_limits<std::int64_t>::max();
    return result;
}

QString dateOf(std::int64_t count, Precision unit)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds(count, unit), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

TimeDoubt::TimeDoubt(Precision precision, std::int64_t now)
    : m_precision(precision),
      m_now(now),
      m_earliest(earliest / nanosecondsPer(precision)),
      m_latest((now + forecasts) / nanosecondsPer(precision))
{
}

void TimeDoubt::examine(std::int64_t count, std::uint64_t line)
{
    for (const Precision unit : units) {
        const std::int64_t per = nanosecondsPer(unit);
        if (unit == m_precision || count < ofOurDays / per || count > (m_now + year) / per)
            continue;
        if (m_count++ == 0)
            m_first = {line, count, unit};
        return;
    }
}

QString TimeDoubt::note() const
{
    if (m_count == 0)
        return {};
    const QString spelled = QString::fromLatin1(compatibleSpelling(m_first.better));
    return withCount(tr("%n time(s) are far from today when they are read as %1, but not as %2. The first stands in "
                        "line %3: ",
                        nullptr, plural(m_count)),
                     m_count)
               .arg(precisionName(m_precision), precisionName(m_first.better))
               .arg(m_first.line) +
           tr("%1 is %2 as %3, and %4 as %5. If that is what they are, write again with the precision %6.")
               .arg(QString::number(m_first.units), dateOf(m_first.units, m_precision), precisionName(m_precision),
                    dateOf(m_first.units, m_first.better), precisionName(m_first.better), spelled);
}

} // namespace penstock
