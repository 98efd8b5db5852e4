// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timesteps.h"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <limits>
#include <optional>

namespace penstock {

namespace {

using Style = ChartClock::Style;

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t week = 7 * day;
constexpr std::int64_t firstMonday = 4 * day; // 1970-01-05

void addDecimalSteps(std::vector<TimeStep> *steps, std::int64_t end)
{
    for (std::int64_t power = 1; power < end; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (power <= std::numeric_limits<std::int64_t>::max() / 2 / factor) // twice a step must fit
                steps->push_back({factor * power});
        }
        if (power > std::numeric_limits<std::int64_t>::max() / 10)
            break;
    }
}

void addSteps(std::vector<TimeStep> *steps, std::int64_t unit, std::initializer_list<int> counts)
{
    for (const int count : counts)
        steps->push_back({count * unit});
}

void addStepsOfADay(std::vector<TimeStep> *steps)
{
    addDecimalSteps(steps, second);
    addSteps(steps, second, {1, 2, 5, 10, 15, 20, 30});
    addSteps(steps, minute, {1, 2, 5, 10, 15, 20, 30});
    addSteps(steps, hour, {1, 2, 3, 4, 6, 12});
}

std::vector<TimeStep> stepsOfClocks()
{
    std::vector<TimeStep> steps;
    addStepsOfADay(&steps);
    addSteps(&steps, day, {1, 2, 3, 7, 14});
    for (const int months : {1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200})
        steps.push_back({30 * day * months, months});
    return steps;
}

/// Of what is counted: as hours and days, or as plain numbers.
std::vector<TimeStep> countedSteps(bool asNumbers)
{
    std::vector<TimeStep> steps;
    if (asNumbers) {
        addDecimalSteps(&steps, std::numeric_limits<std::int64_t>::max());
        return steps;
    }
    addStepsOfADay(&steps);
    addSteps(&steps, day, {1, 2, 5, 10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000, 10'000, 20'000});
    return steps;
}

/// The smallest multiple of step, behind the phase, that is not before `from`; none when it lies past the last possible
/// time.
std::optional<std::int64_t> firstTick(std::int64_t from, std::int64_t step, std::int64_t phase)
{
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
    const std::chrono::sys_days days{std::chrono::days{TimeStep::dayOf(time)}};
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

/// Calls for each round time between the two, as the clocks show it.
template <typename Take> void forEachShown(std::int64_t from, std::int64_t to, const TimeStep &step, Take take)
{
    if (step.months > 0) {
        const std::int64_t first = (monthOf(from) + step.months - 1) / step.months * step.months;
        for (std::int64_t month = first;; month += step.months) {
            const std::optional<std::int64_t> shown = startOfMonth(month);
            if (!shown || *shown > to)
                return;
            if (*shown >= from)
                take(*shown);
        }
    }
    const std::int64_t phase = step.nanoseconds % week == 0 ? firstMonday : 0;
    std::optional<std::int64_t> shown = firstTick(from, step.nanoseconds, phase);
    while (shown && *shown <= to) {
        take(*shown);
        if (*shown > std::numeric_limits<std::int64_t>::max() - step.nanoseconds)
            return;
        shown = *shown + step.nanoseconds;
    }
}

} // namespace

std::vector<std::int64_t> TimeStep::times(std::int64_t from, std::int64_t to, const ChartClock &clock) const
{
    std::vector<std::int64_t> found;
    if (clock.style == Style::Since) {
        std::optional<std::int64_t> time = firstTick(from, nanoseconds, clock.first);
        for (; time && *time <= to; time = *time + nanoseconds) {
            found.push_back(*time);
            if (*time > std::numeric_limits<std::int64_t>::max() - nanoseconds)
                break;
        }
        return found;
    }
    const bool isUtc =
        months == 0 && nanoseconds % week != 0 && clock.keepsRound(from, to, nanoseconds); // of weeks the phase counts
    if (isUtc || !clock.zone) {
        forEachShown(from, to, *this, [&found](std::int64_t time) { found.push_back(time); });
        return found;
    }
    const auto [least, most] = std::minmax({clock.offsetAt(from), clock.offsetAt(to)});
    // At the ends of time there is no clock that shows it.
    std::int64_t begin = 0;
    if (__builtin_add_overflow(from, least, &begin))
        begin = from;
    std::int64_t end = 0;
    if (__builtin_add_overflow(to, most, &end))
        end = to;
    forEachShown(begin, end, *this, [&](std::int64_t shown) {
        std::vector<std::int64_t> there = clock.timesOf(shown);
        // A day that has no beginning begins when the clocks are put forward.
        if (there.empty() && shown % day == 0 && shown > std::numeric_limits<std::int64_t>::min() + day)
            there.push_back(shown - clock.offsetAt(shown - day));
        for (const std::int64_t time : there) {
            if (time >= from && time <= to)
                found.push_back(time);
        }
    });
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

const std::vector<TimeStep> &TimeStep::of(ChartClock::Style style)
{
    static const std::vector<TimeStep> ofClocks = stepsOfClocks();
    static const std::vector<TimeStep> counted = countedSteps(false);
    static const std::vector<TimeStep> decimal = countedSteps(true);
    switch (style) {
    case Style::Clock:
        return ofClocks;
    case Style::Since:
        return counted;
    case Style::Epoch:
        break;
    }
    return decimal;
}

std::int64_t TimeStep::dayOf(std::int64_t time)
{
    return time / day - (time % day < 0 ? 1 : 0);
}

} // namespace penstock
