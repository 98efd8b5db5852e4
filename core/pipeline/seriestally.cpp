// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/seriestally.h"

#include "core/bytes/bytehash.h"
#include "core/sink/sinkbatch.h"

#include <algorithm>

namespace penstock {

std::string_view seriesOf(std::string_view line)
{
    std::size_t space = line.find(' ');
    while (space != std::string_view::npos && space > 0 && line[space - 1] == '\\')
        space = line.find(' ', space + 1);
    return line.substr(0, space);
}

void SeriesTally::begin(const WrittenSeries &earlier)
{
    m_written = {};
    m_known.fill(0);
    for (const std::string &series : earlier.series)
        add(series);
    m_written.from = earlier.from;
    m_written.to = earlier.to;
    m_written.areAll = m_written.areAll && earlier.areAll;
}

void SeriesTally::add(const SinkBatch &batch)
{
    for (std::size_t i = 0; i < batch.lines() && m_written.areAll; ++i)
        add(seriesOf(batch.line(i)));
}

void SeriesTally::add(std::string_view series)
{
    // Two series of one hash would be taken for one: once in 10^13 imports of a thousand series.
    const std::size_t hash = std::max<std::size_t>(bytehash::mixed(0, series), 1);
    std::size_t slot = hash % slots;
    while (m_known[slot] != 0) {
        if (m_known[slot] == hash)
            return;
        slot = (slot + 1) % slots;
    }
    if (m_written.series.size() == most) {
        m_written.areAll = false;
        return;
    }
    m_known[slot] = hash;
    m_written.series.emplace_back(series);
}

void SeriesTally::addSpan(std::int64_t from, std::int64_t to)
{
    m_written.from = std::min(m_written.from.value_or(from), from);
    m_written.to = std::max(m_written.to.value_or(to), to);
}

} // namespace penstock
