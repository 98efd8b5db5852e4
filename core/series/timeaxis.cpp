// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timeaxis.h"

#include "core/result/column.h"

#include <algorithm>
#include <array>
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

constexpr std::int64_t microsecond = 1'000;
constexpr std::int64_t millisecond = 1'000'000;

constexpr int gapCharacters = 3; ///< between two labels
constexpr int shortestLabel = 4; ///< characters

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
    for (const std::int64_t count : {1, 2, 5, 10, 15, 20, 30})
        steps.push_back({count * second});
    for (const std::int64_t count : {1, 2, 5, 10, 15, 20, 30})
        steps.push_back({count * minute});
    for (const std::int64_t count : {1, 2, 3, 4, 6, 12})
        steps.push_back({count * hour});
    for (const std::int64_t step : {day, 2 * day, 3 * day, week, 2 * week})
        steps.push_back({step});
    for (const int months : {1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200})
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

/// What ticks closer than a second are counted from: the labels say how much later or earlier they are, in a unit.
struct Origin
{
    std::int64_t period; ///< between two of them
    std::int64_t unit;
    int digits; ///< of a second, that the origin needs
    const char *name;
};

constexpr std::array<Origin, 4> origins{{{microsecond, 1, 6, "ns"},
                                         {millisecond, microsecond, 3, "µs"},
                                         {second, millisecond, 0, "ms"},
                                         {minute, second, 0, "s"}}};

/// "+1.5 ms"
QString laterBy(std::int64_t nanoseconds, const Origin &origin, std::int64_t step)
{
    const std::int64_t size = nanoseconds < 0 ? -nanoseconds : nanoseconds;
    QString text = QString::number(size / origin.unit);
    int decimals = 0;
    for (std::int64_t power = origin.unit; power > 1 && step % power != 0; power /= 10)
        ++decimals;
    if (decimals > 0)
        text += u'.' + QString::number(size % origin.unit + origin.unit).mid(1, decimals);
    return (nanoseconds < 0 ? u'-' : u'+') + text + u' ' + QString::fromUtf8(origin.name);
}

/// The day since 1970 that holds the time.
std::int64_t dayOf(std::int64_t time)
{
    return time / day - (time % day < 0 ? 1 : 0);
}

/// The smallest multiple of step that is not before `from`; none when it lies past the last possible time.
std::optional<std::int64_t> firstTick(std::int64_t from, std::int64_t step)
{
    const std::int64_t phase = step % week == 0 ? firstMonday : 0;
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
    if (step.nanoseconds >= day) {
        const bool isNewYear = text.mid(5, 5) == QLatin1String("01-01");
        return {time, isNewYear ? text.left(10) : text.mid(5, 5), isNewYear};
    }
    if (time % day == 0)
        return {time, text.left(10), true};
    if (step.nanoseconds >= minute)
        return {time, text.mid(11, 5), false};
    if (step.nanoseconds >= second)
        return {time, text.mid(11, 8), false};
    return {time, text.mid(11, 9 + fractionDigits(step)), false};
}

std::vector<TimeAxis::Tick> ticksOf(std::int64_t from, std::int64_t to, const Step &step)
{
    std::vector<TimeAxis::Tick> ticks;
    if (step.months > 0) {
        const std::int64_t first = (monthOf(from) + step.months - 1) / step.months * step.months;
        for (std::int64_t month = first;; month += step.months) {
            const std::optional<std::int64_t> time = startOfMonth(month);
            if (!time || *time > to)
                return ticks;
            if (*time >= from)
                ticks.push_back(tickAt(*time, step));
        }
    }
    std::optional<std::int64_t> time = firstTick(from, step.nanoseconds);
    while (time && *time <= to) {
        ticks.push_back(tickAt(*time, step));
        if (*time > std::numeric_limits<std::int64_t>::max() - step.nanoseconds)
            break;
        time = *time + step.nanoseconds;
    }
    return ticks;
}

/// The time that ticks closer than a second are counted from; empty: they are labelled as they are.
QString countFromOrigin(std::vector<TimeAxis::Tick> *ticks, std::int64_t step)
{
    if (step >= second || ticks->empty())
        return {};
    const std::int64_t last = ticks->back().time;
    const auto length = std::uint64_t(last) - std::uint64_t(ticks->front().time);
    for (const Origin &origin : origins) {
        if (length >= std::uint64_t(origin.period))
            continue;
        const std::int64_t start = last - (last % origin.period + origin.period) % origin.period;
        for (TimeAxis::Tick &tick : *ticks) {
            tick.label = laterBy(tick.time - start, origin, step);
            tick.isMajor = false;
        }
        const QString text = formatTimestamp(start);
        return text.left(10) + u' ' + text.mid(11, 8 + (origin.digits > 0 ? origin.digits + 1 : 0)) +
               QStringLiteral(" UTC");
    }
    return {};
}

/// No label comes near the next one.
bool fits(const std::vector<TimeAxis::Tick> &ticks, std::int64_t from, std::int64_t to, int characters)
{
    const auto span = double(std::uint64_t(to) - std::uint64_t(from));
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const auto distance = double(std::uint64_t(ticks[i].time) - std::uint64_t(ticks[i - 1].time));
        const double wanted = double(ticks[i - 1].label.size() + ticks[i].label.size()) / 2 + gapCharacters;
        if (distance / span * characters < wanted)
            return false;
    }
    return true;
}

} // namespace

TimeAxis::TimeAxis(std::int64_t from, std::int64_t to, int characters) : m_context(QStringLiteral("UTC"))
{
    if (to < from)
        return;
    static const std::vector<Step> steps = allSteps();
    // The difference of two int64 fits into uint64.
    const std::uint64_t span = std::uint64_t(to) - std::uint64_t(from);
    Step chosen;
    for (const Step &step : steps) {
        chosen = step;
        const std::uint64_t gaps = span / std::uint64_t(step.nanoseconds);
        // At a glance: even the shortest labels would not fit.
        if (gaps > std::uint64_t(std::max(characters, 1) / (shortestLabel + gapCharacters)) && &step != &steps.back())
            continue;
        m_ticks = ticksOf(from, to, step);
        m_context = countFromOrigin(&m_ticks, step.nanoseconds);
        if (fits(m_ticks, from, to, characters))
            break;
    }
    if (!m_context.isEmpty())
        return;
    m_context = QStringLiteral("UTC");
    const bool showsMajor = std::ranges::any_of(m_ticks, &Tick::isMajor);
    if (chosen.nanoseconds < day && !showsMajor)
        m_context = formatTimestamp(from).left(10) + QStringLiteral(" UTC");
    // The year of the first tick, until another one begins.
    else if (chosen.months == 0 && chosen.nanoseconds >= day && !m_ticks.empty() && !m_ticks.front().isMajor)
        m_context = formatTimestamp(m_ticks.front().time).left(4) + QStringLiteral(" UTC");
}

} // namespace penstock
