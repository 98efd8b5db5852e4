// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timestampformat.h"

#include "core/csv/timestampparser.h"

#include <QCoreApplication>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TimestampFormat)
};

using Kind = TimestampFormat::Kind;

constexpr Kind kinds[] = {Kind::Iso8601,          Kind::EpochSeconds, Kind::EpochMilliseconds, Kind::EpochMicroseconds,
                          Kind::EpochNanoseconds, Kind::YearMonthDay, Kind::DayMonthYear,      Kind::MonthDayYear};

} // namespace

std::optional<std::int64_t> TimestampFormat::parse(std::string_view text) const
{
    return TimestampParser(*this).parse(text);
}

QString TimestampFormat::displayName() const
{
    switch (kind) {
    case Kind::Iso8601:
        return Text::tr("ISO 8601");
    case Kind::EpochSeconds:
        return Text::tr("Unix time in seconds");
    case Kind::EpochMilliseconds:
        return Text::tr("Unix time in milliseconds");
    case Kind::EpochMicroseconds:
        return Text::tr("Unix time in microseconds");
    case Kind::EpochNanoseconds:
        return Text::tr("Unix time in nanoseconds");
    case Kind::YearMonthDay:
        return Text::tr("Year, month, day");
    case Kind::DayMonthYear:
        return Text::tr("Day, month, year");
    case Kind::MonthDayYear:
        return Text::tr("Month, day, year");
    }
    Q_UNREACHABLE();
}

QString TimestampFormat::name() const
{
    switch (kind) {
    case Kind::Iso8601:
        return QStringLiteral("iso8601");
    case Kind::EpochSeconds:
        return QStringLiteral("s");
    case Kind::EpochMilliseconds:
        return QStringLiteral("ms");
    case Kind::EpochMicroseconds:
        return QStringLiteral("us");
    case Kind::EpochNanoseconds:
        return QStringLiteral("ns");
    case Kind::YearMonthDay:
        return QStringLiteral("ymd");
    case Kind::DayMonthYear:
        return QStringLiteral("dmy");
    case Kind::MonthDayYear:
        return QStringLiteral("mdy");
    }
    Q_UNREACHABLE();
}

std::optional<TimestampFormat> TimestampFormat::fromName(const QString &name)
{
    for (const Kind kind : kinds) {
        const TimestampFormat format{kind, {}};
        if (format.name() == name)
            return format;
    }
    return {};
}

} // namespace penstock
