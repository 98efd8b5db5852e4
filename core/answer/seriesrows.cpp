// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/seriesrows.h"

#include "core/result/chunkcursor.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 16'384;

} // namespace

std::uint32_t SeriesNumbers::of(const std::vector<std::uint32_t> &codes)
{
    std::uint32_t series = 0;
    if (codes.empty())
        m_count = 1;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const bool isLast = i + 1 == codes.size();
        const auto next = static_cast<std::uint32_t>(isLast ? m_count : m_steps[i].size());
        const auto [found, isNew] = m_steps[i].emplace((std::uint64_t(series) << 32U) | codes[i], next);
        series = found->second;
        m_count += isLast && isNew ? 1 : 0;
    }
    return series;
}

std::optional<SeriesRows> SeriesRows::of(const Table &table, const std::vector<std::size_t> &keys,
                                         const std::optional<std::size_t> &time, SeriesNumbers *numbers,
                                         const std::stop_token &stop)
{
    std::vector<KeyReader> readers;
    readers.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        readers.emplace_back(table.column(keys[i]), numbers->texts(i));
    std::vector<std::uint32_t> codes(keys.size());
    std::vector<std::uint32_t> seriesOf(table.rowCount());
    SeriesRows made;
    made.m_times = time ? &table.column(*time) : nullptr;
    made.m_starts.resize(1);
    std::uint32_t series = 0;
    for (std::size_t row = 0; row < seriesOf.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        bool isOther = row == 0;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const std::uint32_t code = readers[i].at(row);
            isOther = isOther || code != codes[i];
            codes[i] = code;
        }
        if (isOther)
            series = numbers->of(codes);
        if (series + std::size_t(2) > made.m_starts.size())
            made.m_starts.resize(series + std::size_t(2));
        ++made.m_starts[series + std::size_t(1)];
        seriesOf[row] = series;
    }
    for (std::size_t i = 1; i < made.m_starts.size(); ++i)
        made.m_starts[i] += made.m_starts[i - 1];
    std::vector<std::size_t> next = made.m_starts;
    made.m_rows.resize(seriesOf.size());
    for (std::size_t row = 0; row < seriesOf.size(); ++row)
        made.m_rows[next[seriesOf[row]]++] = static_cast<std::uint32_t>(row);
    return made;
}

SeriesRows::Rows SeriesRows::rows(std::size_t series) const
{
    Rows rows;
    if (series + 1 >= m_starts.size())
        return rows;
    rows.reserve(m_starts[series + 1] - m_starts[series]);
    std::optional<ChunkCursor> times;
    if (m_times)
        times.emplace(*m_times);
    for (std::size_t i = m_starts[series]; i < m_starts[series + 1]; ++i) {
        std::int64_t time = std::numeric_limits<std::int64_t>::min();
        if (times) {
            const std::size_t at = times->seek(m_rows[i]);
            time = times->chunk().isNull(at) ? time : times->chunk().integer(at);
        }
        rows.push_back({time, m_rows[i]});
    }
    if (!std::ranges::is_sorted(rows, {}, &Row::time))
        std::ranges::stable_sort(rows, {}, &Row::time);
    return rows;
}

} // namespace penstock
