// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timeaxis.h"

#include "core/result/column.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

namespace penstock {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t week = 7 * day;
constexpr std::int64_t firstMonday = 4 * day; // 1970-01-05

constexpr int gapCharacters = 3; ///< between two labels

/// A distance between ticks: fixed in nanoseconds, or in calendar months.
struct Step
{
    std::int64_t nanoseconds = 0; ///< for months: about
    int months = 0;
};

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (std::int64_t power = 1; power < second; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5})
            steps.push_back({factor * power});
    }
    for (const std::int64_t count : {1, 2, 5, 10, 15, 30})
        steps.push_back({count * second});
    for (const std::int64_t count : {1, 2, 5, 10, 15, 30})
        steps.push_back({count * minute});
    for (const std::int64_t count : {1, 2, 3, 6, 12})
        steps.push_back({count * hour});
    for (const std::int64_t step : {day, 2 * day, week})
        steps.push_back({step});
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200})
        steps.push_back({months * 30 * day, months});
    return steps;
}

int fractionDigits(const Step &step)
{
    int digits = 9;
    for (std::int64_t power = 10; digits > 0 && step.nanoseconds % power == 0; power *= 10)
        --digits;
    return digits;
}

int labelLength(const Step &step)
{
    if (step.months >= 12)
        return 4;
    if (step.months > 0)
        return 7;
    if (step.nanoseconds >= minute)
        return 10;
    return step.nanoseconds >= second ? 10 : 9 + fractionDigits(step);
}

/// The day since 1970 that holds the time.
std::int64_t dayOf(std::int64_t time)
{
    return time / day - (time % day < 0 ? 1 : 0);
}

/// The smallest multiple of step that is not before `from`; none when it lies past the last possible time.
std::optional<std::int64_t> firstTick(std::int64_t from, std::int64_t step)
{
    const std::int64_t phase = step == week ? firstMonday : 0;
    const std::int64_t rest = (from % step - phase % step + 2 * step) % step;
    if (rest == 0)
        return from;
    if (from > std::numeric_limits<std::int64_t>::max() - (step - rest))
        return std::nullopt;
    return from + (step - rest);
}

/// Months since the year 0 of the month that holds the time.
std::int64_t monthOf(std::int64_t time)
{
    const std::chrono::sys_days days{std::chrono::days{dayOf(time)}};
    const std::chrono::year_month_day date{days};
    return int(date.year()) * std::int64_t(12) + unsigned(date.month()) - 1;
}

std::optional<std::int64_t> startOfMonth(std::int64_t month)
{
    const std::chrono::year_month_day date{std::chrono::year{int(month / 12)},
                                           std::chrono::month{unsigned(month % 12 + 1)}, std::chrono::day{1}};
    const std::int64_t days = std::chrono::sys_days{date}.time_since_epoch().count();
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max() / day;
    if (days > limit || days < -limit)
        return std::nullopt;
    return days * day;
}

TimeAxis::Tick tickAt(std::int64_t time, const Step &step)
{
    const QString text = formatTimestamp(time);
    if (step.months >= 12)
        return {time, text.left(4), false};
    if (step.months > 0)
        return {time, text.left(7), text.mid(5, 2) == QLatin1String("01")};
    if (step.nanoseconds >= day)
        return {time, text.left(10), false};
    if (time % day == 0)
        return {time, text.left(10), true};
    if (step.nanoseconds >= minute)
        return {time, text.mid(11, 5), false};
    if (step.nanoseconds >= second)
        return {time, text.mid(11, 8), false};
    return {time, text.mid(11, 9 + fractionDigits(step)), false};
}

} // namespace

TimeAxis::TimeAxis(std::int64_t from, std::int64_t to, int characters) : m_context(QStringLiteral("UTC"))
{
    if (to < from)
        return;
    static const std::vector<Step> steps = allSteps();
    // The difference of two int64 fits into uint64.
    const std::uint64_t span = std::uint64_t(to) - std::uint64_t(from);
    Step chosen = steps.back();
    for (const Step &step : steps) {
        const std::uint64_t gaps = span / std::uint64_t(step.nanoseconds);
        if (gaps < std::uint64_t(std::max(characters, 1) / (labelLength(step) + gapCharacters))) {
            chosen = step;
            break;
        }
    }

    if (chosen.months > 0) {
        const std::int64_t first = (monthOf(from) + chosen.months - 1) / chosen.months * chosen.months;
        for (std::int64_t month = first;; month += chosen.months) {
            const std::optional<std::int64_t> time = startOfMonth(month);
            if (!time || *time > to)
                break;
            if (*time >= from)
                m_ticks.push_back(tickAt(*time, chosen));
        }
        return;
    }
    std::optional<std::int64_t> time = firstTick(from, chosen.nanoseconds);
    while (time && *time <= to) {
        m_ticks.push_back(tickAt(*time, chosen));
        if (*time > std::numeric_limits<std::int64_t>::max() - chosen.nanoseconds)
            break;
        time = *time + chosen.nanoseconds;
    }
    const bool showsDay = std::ranges::any_of(m_ticks, &Tick::isMajor);
    if (chosen.nanoseconds < day && !showsDay)
        m_context = formatTimestamp(from).left(10) + QStringLiteral(" UTC");
}

} // namespace penstock
