// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/seriestally.h"

#include "core/bytes/bytehash.h"
#include "core/sink/sinkbatch.h"

#include <algorithm>
#include <bit>

namespace penstock {

namespace {

/// Of what stands before the first blank that no backslash precedes, without looking for it first.
std::uint64_t hashOfSeries(std::string_view line)
{
    constexpr std::size_t wide = sizeof(std::uint64_t);
    std::uint64_t hash = 0;
    std::size_t at = 0;
    std::uint64_t word = 0;
    for (; at + wide <= line.size(); at += wide) {
        word = byteword::load<std::uint64_t>(line.data() + at);
        const std::uint64_t blanks = byteword::zeros(word ^ byteword::repeated(' '));
        if (blanks != 0) {
            const auto before = static_cast<std::size_t>(std::countr_zero(blanks)) / 8;
            if (at + before == 0 || line[at + before - 1] != '\\')
                return bytehash::mixed(hash, before == 0 ? 0 : word << (8 * (wide - before)));
            break;
        }
        hash = bytehash::mixed(hash, word);
    }
    // Near the end of the line, or with a blank of its own.
    const std::string_view rest = seriesOf(line).substr(at);
    for (at = 0; at + wide <= rest.size(); at += wide)
        hash = bytehash::mixed(hash, byteword::load<std::uint64_t>(rest.data() + at));
    word = 0;
    for (const char c : rest.substr(at))
        word = word >> 8U | std::uint64_t(static_cast<unsigned char>(c)) << 56U;
    return bytehash::mixed(hash, word);
}

} // namespace

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
        add(batch.line(i));
}

/// `line`: or a series alone.
void SeriesTally::add(std::string_view line)
{
    // Two series of one hash would be taken for one: once in 10^13 imports of a thousand series.
    const std::size_t hash = std::max<std::size_t>(hashOfSeries(line), 1);
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
    m_written.series.emplace_back(seriesOf(line));
}

void SeriesTally::addSpan(std::int64_t from, std::int64_t to)
{
    m_written.from = std::min(m_written.from.value_or(from), from);
    m_written.to = std::max(m_written.to.value_or(to), to);
}

} // namespace penstock
