// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sinkbatch.h"

#include "core/sink/record.h"

#include <algorithm>

namespace penstock {

std::string_view SinkBatch::line(std::size_t index) const
{
    const std::size_t from = begin(index);
    return text().substr(from, m_lines[index].end - 1 - from);
}

std::string_view SinkBatch::original(std::size_t index) const
{
    const std::size_t from = originalBegin(index);
    const std::size_t end = m_lines[index].originalEnd;
    return from == end ? line(index) : std::string_view(m_originals).substr(from, end - from);
}

const SinkBatch::Envelope &SinkBatch::envelope(std::size_t index) const
{
    static const Envelope nothing;
    return m_envelopes.empty() ? nothing : m_envelopes[index];
}

void SinkBatch::acknowledge(std::size_t lines)
{
    m_acknowledged = std::clamp(lines, m_acknowledged, m_lines.size());
}

void SinkBatch::reserveAs(const SinkBatch &other, std::size_t mostBytes)
{
    const auto more = [](std::size_t bytes) { return bytes + bytes / 16; };
    m_lines.reserve(other.lines());
    m_text.reserve(std::min(more(other.bytes()), more(mostBytes)));
    m_originals.reserve(more(other.m_originals.size()));
}

Status SinkBatch::append(LineEncoder &encoder, const PointView &point, std::uint64_t row, std::uint64_t position,
                         std::string_view original)
{
    Status status = encoder.append(point, m_text);
    if (status) {
        m_originals += original;
        m_lines.push_back({row, position, m_text.size(), m_originals.size()});
        m_compressed.clear();
    }
    return status;
}

void SinkBatch::append(std::string_view line, std::uint64_t row, std::uint64_t position, std::string_view original)
{
    m_text += line;
    m_text += '\n';
    if (original != line)
        m_originals += original;
    m_lines.push_back({row, position, m_text.size(), m_originals.size()});
    m_compressed.clear();
}

void SinkBatch::appendMessage(std::string_view line, const Record &record)
{
    append(line, record.row, record.position, record.original);
    Envelope envelope;
    if (record.key)
        envelope.key = *record.key;
    envelope.timestampMs = record.timestampMs;
    envelope.headers.reserve(record.headers.size());
    for (const RecordHeader &header : record.headers)
        envelope.headers.push_back({std::string(header.name), std::string(header.value)});
    m_envelopes.resize(m_lines.size() - 1);
    m_envelopes.push_back(std::move(envelope));
}

void SinkBatch::copyFrom(const SinkBatch &other, std::size_t first, std::size_t count)
{
    const std::size_t from = other.begin(first);
    const std::size_t originalFrom = other.originalBegin(first);
    const std::size_t shift = m_text.size();
    const std::size_t originalShift = m_originals.size();
    const Line last = other.m_lines[first + count - 1];
    m_text.append(other.m_text, from, last.end - from);
    m_originals.append(other.m_originals, originalFrom, last.originalEnd - originalFrom);
    for (std::size_t i = first; i < first + count; ++i) {
        const Line &line = other.m_lines[i];
        m_lines.push_back(
            {line.row, line.position, line.end - from + shift, line.originalEnd - originalFrom + originalShift});
    }
    if (!other.m_envelopes.empty()) {
        const auto begin = other.m_envelopes.begin() + static_cast<std::ptrdiff_t>(first);
        m_envelopes.insert(m_envelopes.end(), begin, begin + static_cast<std::ptrdiff_t>(count));
    }
}

SinkBatch SinkBatch::slice(std::size_t first, std::size_t count) const
{
    SinkBatch part(m_partition);
    if (count == 0)
        return part;
    part.m_lines.reserve(count);
    part.copyFrom(*this, first, count);
    part.acknowledge(m_acknowledged - std::min(m_acknowledged, first));
    return part;
}

std::pair<SinkBatch, SinkBatch> SinkBatch::split() const
{
    const std::size_t half = lines() / 2;
    return {slice(0, half), remainder(half)};
}

SinkBatch SinkBatch::pick(std::span<const std::size_t> indexes) const
{
    SinkBatch part(m_partition);
    part.m_lines.reserve(indexes.size());
    for (std::size_t i = 0; i < indexes.size();) {
        std::size_t count = 1;
        while (i + count < indexes.size() && indexes[i + count] == indexes[i] + count)
            ++count;
        part.copyFrom(*this, indexes[i], count);
        i += count;
    }
    return part;
}

void SinkBatch::remove(std::span<const std::size_t> indexes)
{
    if (indexes.empty())
        return;
    // Only the end of what stays is cut off, without a copy: so the sink takes out the line that was one too many.
    if (indexes.size() == 1 && indexes.front() + 1 == lines()) {
        m_text.resize(begin(indexes.front()));
        m_originals.resize(originalBegin(indexes.front()));
        m_lines.pop_back();
        if (!m_envelopes.empty())
            m_envelopes.pop_back();
        m_acknowledged = std::min(m_acknowledged, m_lines.size());
        m_compressed.clear();
        return;
    }
    std::vector<std::size_t> kept;
    kept.reserve(lines() - indexes.size());
    auto next = indexes.begin();
    for (std::size_t i = 0; i < lines(); ++i) {
        if (next != indexes.end() && *next == i)
            ++next;
        else
            kept.push_back(i);
    }
    *this = pick(kept);
}

} // namespace penstock
