// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/pointmemory.h"

#include <algorithm>

namespace penstock {

PointMemory::PointMemory(Identity identity, const Limits &limits)
    : m_identity(identity), m_limits(limits), m_series(limits.series), m_points(limits.points)
{
}

PointMemory::Verdict PointMemory::add(const PointView &point)
{
    m_count = 0;
    m_neighbour.reset();
    m_fellBetween = false;
    if (m_identity == Identity::Series) {
        const auto series = m_series.numberOf(point);
        return series ? addTo(*series, point.time) : Verdict::Unknown;
    }
    auto worst = Verdict::New;
    std::uint32_t most = 0;
    for (const FieldView &field : point.fields) {
        const auto series = m_series.numberOf(point, field.key);
        const Verdict verdict = series ? addTo(*series, point.time) : Verdict::Unknown;
        worst = verdict == Verdict::Seen || worst == Verdict::New ? verdict : worst;
        most = std::max(most, m_count);
    }
    m_count = most;
    return worst;
}

bool PointMemory::cameTwice(const PointView &point)
{
    const auto isTwice = [this, &point](std::string_view field) {
        const auto series = m_series.find(point, field);
        const std::uint32_t *const count = series ? m_points.find(*series, point.time) : nullptr;
        return count && *count > 1;
    };
    if (m_identity == Identity::Series)
        return isTwice({});
    return std::ranges::any_of(point.fields, [&](const FieldView &field) { return isTwice(field.key); });
}

PointMemory::Verdict PointMemory::addTo(std::uint32_t series, std::int64_t time)
{
    if (series == m_times.size())
        m_times.emplace_back();
    TimeRuns &times = m_times[series];
    if (!times.isEmpty() && (time > times.newest() || time < times.oldest()))
        m_neighbour = time > times.newest() ? times.newest() : times.oldest();
    const std::size_t before = times.runs();
    const TimeRuns::Place place = times.add(time);
    m_count = 1;
    if (place != TimeRuns::Place::Beyond)
        return addBetween(series, time, place);
    m_runs += times.runs() - before;
    if (m_runs > m_limits.runs)
        forgetHalf();
    return Verdict::New;
}

PointMemory::Verdict PointMemory::addBetween(std::uint32_t series, std::int64_t time, TimeRuns::Place place)
{
    if (std::uint32_t *const count = m_points.find(series, time)) {
        m_count = ++*count;
        return Verdict::Seen;
    }
    if (place == TimeRuns::Place::Seen) {
        m_count = m_points.insert(series, time, 2) ? 2 : 0;
        return Verdict::Seen;
    }
    // From the first point that had no room on, one that is not found may be that.
    m_fellBetween = true;
    const bool isKnown = place == TimeRuns::Place::Between && !m_isFull;
    if (!m_points.insert(series, time, 1))
        m_isFull = true;
    m_count = isKnown ? 1 : 0;
    return isKnown ? Verdict::New : Verdict::Unknown;
}

void PointMemory::forgetHalf()
{
    m_runs = 0;
    for (TimeRuns &times : m_times) {
        times.forgetHalf();
        m_runs += times.runs();
    }
}

} // namespace penstock
