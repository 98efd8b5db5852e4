// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/zonequestion.h"

#include "core/importing/rowidentity.h"
#include "core/time/datetext.h"
#include "core/time/zonename.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

/// One for each rule by which many people set their clocks.
constexpr std::array usualZones{"Europe/Berlin",    "Europe/London",   "Europe/Helsinki",     "America/New_York",
                                "America/Chicago",  "America/Denver",  "America/Los_Angeles", "America/Santiago",
                                "Australia/Sydney", "Pacific/Auckland"};

bool hasOffset(const QString &cell)
{
    const std::string text = cell.trimmed().toStdString();
    return std::ranges::any_of(std::array{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear},
                               [&text](DateOrder order) {
                                   const auto time = readDate(text, order);
                                   return time && time->offset;
                               }) ||
           [&text] {
               const auto time = readRelaxedIso8601(text);
               return time && time->offset;
           }();
}

/// The zones of whole hours have the opposite sign (POSIX).
QString zoneOf(const QRegularExpressionMatch &match)
{
    if (match.captured(3).toInt() == 0 && !match.captured(2).isEmpty())
        return QStringLiteral("Etc/GMT%1%2")
            .arg(match.captured(1) == QLatin1String("+") ? QChar(u'-') : QChar(u'+'))
            .arg(match.captured(2).toInt());
    const QString abbreviation = match.captured(4);
    const QString english = abbreviation == QLatin1String("MEZ")    ? QStringLiteral("CET")
                            : abbreviation == QLatin1String("MESZ") ? QStringLiteral("CEST")
                                                                    : abbreviation;
    return english.isEmpty() ? QString() : nearTimeZones(english).value(0);
}

} // namespace

bool isAbsolute(TimestampFormat::Kind kind)
{
    using Kind = TimestampFormat::Kind;
    return kind == Kind::EpochSeconds || kind == Kind::EpochMilliseconds || kind == Kind::EpochMicroseconds ||
           kind == Kind::EpochNanoseconds || kind == Kind::FileTime;
}

QStringList zonesWithClocks()
{
    QStringList zones{QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    for (const char *zone : usualZones)
        zones += QString::fromLatin1(zone);
    zones.removeDuplicates();
    zones.removeIf([](const QString &zone) { return !isKnownTimeZone(zone); });
    return zones;
}

std::optional<ZoneInName> zoneInName(const QList<ColumnPlan> &columns, const QList<ColumnGuess> &guesses)
{
    const auto time = std::ranges::find(columns, ColumnPlan::Role::Time, &ColumnPlan::role);
    if (time == columns.end() || !time->time.timeZone.isEmpty() || isAbsolute(time->time.kind))
        return {};
    static const QRegularExpression named(
        QStringLiteral("\\b(?:(?:GMT|UTC)\\s*([+\\-\u2212])\\s*(0?[1-9]|1\\d)(?::?(\\d\\d))?"
                       "|(CES?T|MES?Z|EES?T|BST|E[SD]T|C[SD]T|M[SD]T|P[SD]T|JST|IST|AE[SD]T|NZ[SD]T))\\b"));
    const QRegularExpressionMatch match = named.match(time->name);
    if (!match.hasMatch() || std::ranges::any_of(guesses.at(time - columns.begin()).samples, hasOffset))
        return {};
    return ZoneInName{time->name, match.captured(0), zoneOf(match)};
}

QString zoneQuestion(const QList<ColumnPlan> &columns, const QList<ColumnGuess> &guesses)
{
    const auto found = zoneInName(columns, guesses);
    if (!found)
        return {};
    return CsvAnalysisJobText::tr(
               "The name of the time column, \"%1\", says %2. Say the zone of the times: --time-zone %3, or "
               "--time-zone UTC if they are in UTC all the same.")
        .arg(found->column, found->said, found->zone.isEmpty() ? QStringLiteral("NAME") : found->zone);
}

QStringList zonesThatTellApart(const QList<QStringList> &rows, const TimeChoice &time, const QList<qsizetype> &tags)
{
    constexpr qsizetype most = 5;
    QStringList zones;
    if (!time.format.timeZone.isEmpty() || isAbsolute(time.format.kind))
        return zones;
    const QStringList candidates = zonesWithClocks();
    for (const QString &zone : candidates) {
        TimeChoice there = time;
        there.format.timeZone = zone;
        RowIdentity identity(rows, there);
        for (const qsizetype tag : tags)
            identity.addTag(tag);
        if (zones.size() < most && identity.overwritten() == 0)
            zones += zone;
    }
    return zones;
}

} // namespace penstock
