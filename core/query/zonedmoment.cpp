// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/zonedmoment.h"

#include "core/result/column.h"
#include "core/result/valuetext.h"
#include "core/result/zoneclock.h"
#include "core/time/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace penstock {

namespace {

struct TimeRangeText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TimeRange)
};

constexpr std::int64_t day = 24 * 60 * 60;

std::unexpected<Error> outOfRange(const QString &text)
{
    return failure(Error::Kind::BadInput, QCoreApplication::translate(
                                              "penstock::TimeRange", "“%1”: times reach from 1677-09-21 to 2262-04-11.")
                                              .arg(text));
}

Result<std::int64_t> inRange(const QString &text, std::int64_t time)
{
    if (time < earliestTime || time > latestTime)
        return outOfRange(text);
    return time;
}

QString shown(std::int64_t time, int offset)
{
    std::string out;
    appendTimestamp(&out, time, offset);
    return QString::fromStdString(out);
}

Result<std::int64_t> byClock(const QString &text, const WrittenTime &written, const ZoneClock &clock)
{
    std::set<std::int64_t> found;
    for (const std::int64_t around : {-day, day}) {
        const auto near = toNanoseconds(written.seconds + around, 0);
        if (!near)
            continue;
        const int offset = clock.offsetAt(*near);
        const auto time = toNanoseconds(written.seconds - offset, written.nanoseconds);
        if (time && clock.offsetAt(*time) == offset)
            found.insert(*time);
    }
    const QString zone = QString::fromUtf8(clock.name());
    if (found.empty()) {
        return toNanoseconds(written.seconds, written.nanoseconds)
                   ? failure(Error::Kind::BadInput,
                             TimeRangeText::tr("“%1”: the clocks of %2 skip this time.").arg(text, zone))
                   : outOfRange(text);
    }
    if (found.size() > 1) {
        return failure(Error::Kind::BadInput,
                       TimeRangeText::tr("“%1”: the clocks of %2 show this time twice. Write %3 or %4.")
                           .arg(text, zone, shown(*found.begin(), clock.offsetAt(*found.begin())),
                                shown(*found.rbegin(), clock.offsetAt(*found.rbegin()))));
    }
    return inRange(text, *found.begin());
}

} // namespace

Result<std::int64_t> momentInZone(const QString &text, const QByteArray &zone)
{
    const QString trimmed = text.trimmed();
    const std::string bytes = trimmed.toStdString();
    const auto moment = readMoment(bytes);
    if (moment)
        return inRange(trimmed, *moment);
    if (moment.error() == MomentFault::OutOfRange)
        return outOfRange(trimmed);
    const std::optional<WrittenTime> written = readIso8601(bytes);
    if (moment.error() == MomentFault::NotATime || !written)
        return failure(
            Error::Kind::BadInput,
            TimeRangeText::tr("“%1” is no time. Write 2024-01-31, 2024-01-31 12:00, 2024-01-31T12:00:00.5Z, or "
                              "nanoseconds since 1970.")
                .arg(trimmed));
    if (const auto clock = ZoneClock::find(zone.isEmpty() ? QByteArrayLiteral("UTC") : zone))
        return byClock(trimmed, *written, *clock);
    return failure(Error::Kind::BadInput,
                   TimeRangeText::tr("This computer does not know the time zone “%1”.").arg(QString::fromUtf8(zone)));
}

} // namespace penstock
