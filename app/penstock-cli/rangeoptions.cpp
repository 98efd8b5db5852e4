// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/rangeoptions.h"

#include "core/query/zonedmoment.h"
#include "core/time/durationtext.h"
#include "core/time/zonename.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <utility>

namespace penstock {

namespace {

constexpr std::int64_t nanosecondsInMillisecond = 1'000'000;
const QString lastOption = QStringLiteral("last");
const QString fromOption = QStringLiteral("from");
const QString toOption = QStringLiteral("to");
const QString zoneOption = QStringLiteral("zone");

} // namespace

void RangeOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {lastOption,
         tr("The range of time of $timeFilter, $from, $to and $interval in the statement: up to now, so long: 15m, 1h, "
            "7d. Without --last, --from and --to it is all times."),
         QStringLiteral("duration")},
        {fromOption,
         tr("The same from this time on: 2024-01-31T12:00:00Z, to the nanosecond if need be, 2024-01-31 (see --zone), "
            "or nanoseconds since 1970."),
         QStringLiteral("time")},
        {toOption, tr("The same up to this time, which is not in it."), QStringLiteral("time")},
        {zoneOption,
         tr("The time zone of $zone in the statement, and of --from and --to without an offset: Europe/Berlin. Usually "
            "UTC."),
         QStringLiteral("zone")},
    });
}

Result<RangeOptions> RangeOptions::read(const QCommandLineParser &parser)
{
    RangeOptions options;
    const QString zone = parser.value(zoneOption);
    if (parser.isSet(zoneOption) && !isKnownTimeZone(zone)) {
        const QStringList near = nearTimeZones(zone);
        return failure(Error::Kind::BadInput, near.isEmpty()
                                                  ? tr("--zone %1: this computer knows no such time zone.").arg(zone)
                                                  : tr("--zone %1: this computer knows no such time zone. Is it %2?")
                                                        .arg(zone, near.join(QStringLiteral(", "))));
    }
    options.m_zone = zone.toUtf8();
    options.m_isRangeGiven = parser.isSet(lastOption) || parser.isSet(fromOption) || parser.isSet(toOption);
    if (parser.isSet(lastOption)) {
        if (parser.isSet(fromOption) || parser.isSet(toOption))
            return failure(Error::Kind::BadInput, tr("Give either --last, or --from and --to."));
        const auto length = durationFromText(parser.value(lastOption));
        if (!length || length->count() <= 0)
            return failure(Error::Kind::BadInput, tr("--last must be a duration such as 15m, 1h or 7d."));
        options.m_range = TimeRange::ofLast(*length);
        return options;
    }
    std::int64_t from = earliestTime;
    std::int64_t to = latestTime;
    for (const auto &[option, into] : {std::pair(fromOption, &from), std::pair(toOption, &to)}) {
        if (!parser.isSet(option))
            continue;
        const Result<std::int64_t> moment = momentInZone(parser.value(option), options.m_zone);
        if (!moment)
            return failure(Error::Kind::BadInput, QStringLiteral("--%1 %2").arg(option, moment.error().message));
        *into = *moment;
    }
    if (!options.m_isRangeGiven)
        return options;
    const std::optional<TimeRange> range = TimeRange::between(from, to);
    if (!range)
        return failure(Error::Kind::BadInput, tr("--to must be later than --from."));
    options.m_range = *range;
    return options;
}

Result<FilledScript> RangeOptions::fill(const Script &written, const QStringList &parameters) const
{
    TimeValues values;
    values.span = m_range.span(QDateTime::currentMSecsSinceEpoch() * nanosecondsInMillisecond);
    values.zone = m_zone;
    FilledScript filled(written, values, parameters);
    const bool usesSpan = usesTimeSpan(written, parameters);
    if (m_isRangeGiven && !usesSpan)
        return failure(Error::Kind::BadInput,
                       tr("--last, --from and --to say what $timeFilter, $from, $to and $interval "
                          "stand for, and the statement has none of them."));
    const bool isZoneUsed = usesTimeZone(written, parameters) || (m_range.kind == TimeRange::Kind::Absolute);
    if (!m_zone.isEmpty() && !isZoneUsed)
        return failure(Error::Kind::BadInput, tr("--zone says what $zone stands for, and the statement has none."));
    if (usesSpan && isOpen(values.span) && needsClosedSpan(written, parameters))
        return failure(Error::Kind::BadInput, tr("The statement divides its time into windows, which need a beginning "
                                                 "and an end: give --last, or --from and --to."));
    return filled;
}

} // namespace penstock
