// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timeaxis.h"

#include "core/result/column.h"
#include "core/series/readingtext.h"
#include "core/series/timesteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace penstock {

namespace {

using Style = ChartClock::Style;

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t day = 24 * 60 * minute;
constexpr std::int64_t microsecond = 1'000;
constexpr std::int64_t millisecond = 1'000'000;

/// Between two labels; less where else there would be too few of them: dots, colons and blanks are narrow.
constexpr std::array gapsOfCharacters{3, 1, 0};
constexpr std::size_t enough = 5;  ///< labels, of an axis that is
constexpr int wideCharacters = 80; ///< as wide as this
constexpr int shortestLabel = 4;   ///< characters
constexpr int longestCount = 12;   ///< characters

/// What the counts of an axis are.
QString sinceText(const ChartClock &clock)
{
    if (clock.style == Style::Since)
        return QCoreApplication::translate("penstock::TimeAxis", "since %1").arg(readingTime(clock.first));
    constexpr std::array<std::pair<std::int64_t, const char *>, 4> names{
        {{1, "ns"}, {microsecond, "µs"}, {millisecond, "ms"}, {second, "s"}}};
    const auto name = std::ranges::find(names, clock.unit, &std::pair<std::int64_t, const char *>::first);
    return QCoreApplication::translate("penstock::TimeAxis", "%1 since 1970", "ms since 1970")
        .arg(QString::fromUtf8(name == names.end() ? "" : name->second));
}

int fractionDigits(const TimeStep &step)
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
    return (nanoseconds < 0 ? u'-' : u'+') + localNumber(text) + u' ' + QString::fromUtf8(origin.name);
}

TimeAxis::Tick tickAt(std::int64_t time, const TimeStep &step, const ChartClock &clock)
{
    if (clock.style != Style::Clock)
        return {time, clock.reading(time), false};
    const std::int64_t shown = clock.shown(time);
    const QString text = formatTimestamp(shown);
    if (step.months >= 12)
        return {time, text.left(4), false};
    if (step.months > 0)
        return {time, text.left(7), text.mid(5, 2) == QLatin1String("01")};
    if (step.nanoseconds >= day) {
        const bool isNewYear = text.mid(5, 5) == QLatin1String("01-01");
        return {time, isNewYear ? text.left(10) : text.mid(5, 5), isNewYear};
    }
    // Also of a day whose midnight the clocks leave out.
    if (shown % day == 0 || (clock.zone && TimeStep::dayOf(clock.shown(time - 1)) != TimeStep::dayOf(shown)))
        return {time, text.left(10), true};
    if (step.nanoseconds >= minute)
        return {time, text.mid(11, 5), false};
    if (step.nanoseconds >= second)
        return {time, text.mid(11, 8), false};
    return {time, text.mid(11, 9 + fractionDigits(step)), false};
}

std::vector<TimeAxis::Tick> ticksOf(std::int64_t from, std::int64_t to, const TimeStep &step, const ChartClock &clock)
{
    std::vector<TimeAxis::Tick> ticks;
    const std::vector<std::int64_t> times = step.times(from, to, clock);
    ticks.reserve(times.size());
    for (const std::int64_t time : times) {
        ticks.push_back(tickAt(time, step, clock));
        if (ticks.size() == 1 || clock.style != Style::Clock || step.nanoseconds >= day)
            continue;
        TimeAxis::Tick &tick = ticks.back();
        const std::int64_t before = times[ticks.size() - 2];
        if (!tick.isMajor && TimeStep::dayOf(clock.shown(before)) != TimeStep::dayOf(clock.shown(time))) {
            tick.label = formatTimestamp(clock.shown(time)).left(10) + u' ' + tick.label;
            tick.isMajor = true;
        }
        if (clock.offsetAt(before) != clock.offsetAt(time)) {
            const QString offset = ChartClock::offsetText(clock.offsetAt(time));
            tick.label += u' ' + (offset.endsWith(QLatin1String(":00")) ? offset.chopped(3) : offset);
        }
    }
    return ticks;
}

/// The time that ticks closer than a second are counted from; empty: they are labelled as they are.
QString countFromOrigin(std::vector<TimeAxis::Tick> *ticks, std::int64_t step, const ChartClock &clock)
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
        const QString text = formatTimestamp(clock.shown(start));
        return text.left(10) + u' ' + text.mid(11, 8 + (origin.digits > 0 ? origin.digits + 1 : 0)) + u' ' +
               clock.zoneText(start, last);
    }
    return {};
}

/// "+2000000", "+4000000" as "+2 M", "+4 M".
void shortenThousands(std::vector<TimeAxis::Tick> *ticks)
{
    static constexpr std::array<char, 6> letters{'k', 'M', 'G', 'T', 'P', 'E'};
    std::size_t thousands = letters.size();
    for (const TimeAxis::Tick &tick : *ticks) {
        std::size_t own = 0;
        for (QStringView rest = tick.label; rest.endsWith(u"000"); rest.chop(3))
            ++own;
        if (tick.label != u"+0")
            thousands = std::min(thousands, tick.label.contains(u'.') ? 0 : own);
    }
    if (thousands == 0)
        return;
    for (TimeAxis::Tick &tick : *ticks) {
        if (tick.label != u"+0")
            tick.label = tick.label.chopped(3 * qsizetype(thousands)) + u' ' + QLatin1Char(letters[thousands - 1]);
    }
}

/// The same of counts that are too long to stand beside each other.
QString countFromHead(std::vector<TimeAxis::Tick> *ticks, const ChartClock &clock)
{
    const auto longest = std::ranges::max_element(*ticks, {}, [](const auto &tick) { return tick.label.size(); });
    if (ticks->size() < 2 || longest->label.size() <= longestCount)
        return {};
    const std::int64_t first = ticks->front().time;
    const auto length = std::uint64_t(ticks->back().time) - std::uint64_t(first);
    std::int64_t period = clock.unit;
    while (std::uint64_t(period) <= length && period < std::numeric_limits<std::int64_t>::max() / 100)
        period *= 10;
    const std::int64_t phase = clock.style == Style::Since ? clock.first % period : 0;
    const std::int64_t back = ((first - phase) % period + period) % period;
    if (first < std::numeric_limits<std::int64_t>::min() + back)
        return {};
    const std::int64_t start = first - back;
    for (TimeAxis::Tick &tick : *ticks) {
        const std::int64_t later = tick.time - start;
        tick.label = u'+' + (clock.style == Style::Since ? formatDuration(later) : clock.number(later));
    }
    if (clock.style == Style::Epoch)
        shortenThousands(ticks);
    return clock.reading(start);
}

/// No label comes near the next one.
bool fits(const std::vector<TimeAxis::Tick> &ticks, std::int64_t from, std::int64_t to, int characters, int gap)
{
    const auto span = double(std::uint64_t(to) - std::uint64_t(from));
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const auto distance = double(std::uint64_t(ticks[i].time) - std::uint64_t(ticks[i - 1].time));
        const double wanted = double(ticks[i - 1].label.size() + ticks[i].label.size()) / 2 + gap;
        if (distance / span * characters < wanted)
            return false;
    }
    return true;
}

} // namespace

TimeAxis::TimeAxis(std::int64_t from, std::int64_t to, int characters, const ChartClock &clock)
    : m_context(clock.zoneText(from, to))
{
    if (to < from)
        return;
    const std::vector<TimeStep> &steps = TimeStep::of(clock.style);
    // The difference of two int64 fits into uint64.
    const std::uint64_t span = std::uint64_t(to) - std::uint64_t(from);
    TimeStep chosen;
    QString origin;
    const auto choose = [&](int gap) {
        for (const TimeStep &step : steps) {
            chosen = step;
            const std::uint64_t gaps = span / std::uint64_t(step.nanoseconds);
            // At a glance: even the shortest labels would not fit.
            if (gaps > std::uint64_t(std::max(characters, 1) / (shortestLabel + gap)) && &step != &steps.back())
                continue;
            m_ticks = ticksOf(from, to, step, clock);
            origin = clock.style == Style::Clock ? countFromOrigin(&m_ticks, step.nanoseconds, clock)
                                                 : countFromHead(&m_ticks, clock);
            if (fits(m_ticks, from, to, characters, gap))
                break;
        }
    };
    for (const int gap : gapsOfCharacters) {
        choose(gap);
        if (characters < wideCharacters || m_ticks.size() >= enough)
            break;
    }
    if (clock.style != Style::Clock) {
        const QString since = sinceText(clock);
        m_context = origin.isEmpty() ? since : origin + QStringLiteral(" + … · ") + since;
        return;
    }
    if (!origin.isEmpty()) {
        m_context = origin;
        return;
    }
    const QString first = formatTimestamp(clock.shown(from));
    const bool showsMajor = std::ranges::any_of(m_ticks, &Tick::isMajor);
    if (chosen.nanoseconds < day && !showsMajor)
        m_context = first.left(10) + u' ' + m_context;
    // The year of the first tick, until another one begins.
    else if (chosen.months == 0 && chosen.nanoseconds >= day && !m_ticks.empty() && !m_ticks.front().isMajor)
        m_context = formatTimestamp(clock.shown(m_ticks.front().time)).left(4) + u' ' + m_context;
}

} // namespace penstock
