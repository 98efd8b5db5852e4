// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timerefusal.h"

#include <QCoreApplication>
#include <QDateTime>

namespace penstock {
namespace {

struct TimeRefusalText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TimeRefusal)
};

constexpr std::int64_t year1900 = -2'208'988'800'000'000'000;
constexpr std::int64_t year1990 = 631'152'000'000'000'000;
constexpr std::int64_t year1991 = 662'688'000'000'000'000;
constexpr std::int64_t year2100 = 4'102'444'800'000'000'000;

} // namespace

bool isNumeral(std::string_view cell)
{
    int marks = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c >= '0' && c <= '9')
            continue;
        marks += c == '.' || c == ',' ? 1 : 0;
        if (c == '-' ? i > 0 : (c != '.' && c != ',') || marks > 1)
            return false;
    }
    return true;
}

bool isMeasuredTime(TimestampFormat::Kind kind, bool numeral, std::int64_t time)
{
    using Kind = TimestampFormat::Kind;
    switch (kind) {
    case Kind::EpochSeconds:
    case Kind::EpochMilliseconds:
    case Kind::EpochMicroseconds:
    case Kind::FileTime:
    case Kind::ExcelSerial:
        return time >= year1990 && time < year2100;
    case Kind::EpochNanoseconds: // those of 1990 are .NET's ticks of today
        return time >= year1991 && time < year2100;
    default:
        return !numeral || (time >= year1900 && time < year2100);
    }
}

QString farTimeText(const QString &cell, std::int64_t time, const TimestampFormat &format)
{
    constexpr std::int64_t perMs = 1'000'000;
    const QDate day = QDateTime::fromMSecsSinceEpoch(time / perMs - (time % perMs < 0 ? 1 : 0), Qt::UTC).date();
    //: %1: what stands in the file, %2: a day, %3: a format such as "Unix time in seconds"
    return TimeRefusalText::tr("%1 is %2 as %3, far from the others; to store it all the same: --time-format %4")
        .arg(cell, day.toString(Qt::ISODate), format.displayName(), format.name());
}

QString shortYearText(const QString &cell)
{
    return TimeRefusalText::tr("\"%1\" has a year of two digits, and the others have four").arg(cell);
}

} // namespace penstock
