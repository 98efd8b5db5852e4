// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timestampformat.h"

#include "core/csv/timestampparser.h"
#include "core/time/timepattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace penstock {
namespace {

struct TimestampFormatText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TimestampFormat)
};

using Kind = TimestampFormat::Kind;

struct Named
{
    Kind kind;
    const char *name;
    const char *displayName;
};

constexpr std::array known{
    Named{Kind::Iso8601, "iso8601", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "ISO 8601")},
    Named{Kind::Digits, "digits", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Digits: year, month, day, hour, …")},
    Named{Kind::EpochSeconds, "s", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Unix time in seconds")},
    Named{Kind::EpochMilliseconds, "ms", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Unix time in milliseconds")},
    Named{Kind::EpochMicroseconds, "us", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Unix time in microseconds")},
    Named{Kind::EpochNanoseconds, "ns", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Unix time in nanoseconds")},
    Named{Kind::YearMonthDay, "ymd", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Year, month, day")},
    Named{Kind::DayMonthYear, "dmy", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Day, month, year")},
    Named{Kind::MonthDayYear, "mdy", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Month, day, year")},
    Named{Kind::Period, "period", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Year, quarter, month or week")},
    Named{Kind::ExcelSerial, "excel", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Excel's days since 1900")},
    Named{Kind::FileTime, "filetime", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Windows file time")},
    Named{Kind::ElapsedSeconds, "elapsed-s", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Seconds since a start")},
    Named{Kind::ElapsedMilliseconds, "elapsed-ms",
          QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Milliseconds since a start")},
    Named{Kind::TimeOfDay, "time-of-day", QT_TRANSLATE_NOOP("penstock::TimestampFormat", "Time of day alone")},
};

} // namespace

std::optional<std::int64_t> TimestampFormat::parse(std::string_view text) const
{
    return TimestampParser(*this).parse(text);
}

bool TimestampFormat::needsStart() const
{
    return kind == Kind::ElapsedSeconds || kind == Kind::ElapsedMilliseconds || kind == Kind::TimeOfDay;
}

QString TimestampFormat::displayName() const
{
    const auto named = std::ranges::find(known, kind, &Named::kind);
    return named == known.end() ? TimestampFormatText::tr("As \"%1\"").arg(pattern)
                                : TimestampFormatText::tr(named->displayName);
}

QString TimestampFormat::name() const
{
    const auto named = std::ranges::find(known, kind, &Named::kind);
    return named == known.end() ? pattern : QString::fromLatin1(named->name);
}

std::optional<TimestampFormat> TimestampFormat::fromName(const QString &name)
{
    for (const Named &named : known) {
        if (name == QLatin1String(named.name))
            return TimestampFormat{.kind = named.kind, .timeZone = {}, .pattern = {}};
    }
    if (!TimePattern::compile(name))
        return {};
    return TimestampFormat{.kind = Kind::Pattern, .timeZone = {}, .pattern = name};
}

QList<TimestampFormat::Kind> TimestampFormat::kinds()
{
    QList<Kind> all;
    for (const Named &named : known)
        all += named.kind;
    return all;
}

} // namespace penstock
