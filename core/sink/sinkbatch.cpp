// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sinkbatch.h"

namespace penstock {

std::string_view SinkBatch::line(std::size_t index) const
{
    const std::size_t from = begin(index);
    return text().substr(from, m_lines[index].end - 1 - from);
}

void SinkBatch::reserve(std::size_t lines, std::size_t bytes)
{
    m_lines.reserve(lines);
    m_text.reserve(bytes);
}

Status SinkBatch::append(LineEncoder &encoder, const PointView &point, std::uint64_t row, std::uint64_t position)
{
    Status status = encoder.append(point, m_text);
    if (status) {
        m_lines.push_back({row, position, m_text.size()});
        m_compressed.clear();
    }
    return status;
}

void SinkBatch::append(std::string_view line, std::uint64_t row, std::uint64_t position)
{
    m_text += line;
    m_text += '\n';
    m_lines.push_back({row, position, m_text.size()});
    m_compressed.clear();
}

SinkBatch SinkBatch::slice(std::size_t first, std::size_t count) const
{
    SinkBatch part;
    if (count == 0)
        return part;
    const std::size_t from = begin(first);
    part.m_text.assign(m_text, from, m_lines[first + count - 1].end - from);
    part.m_lines.reserve(count);
    for (std::size_t i = first; i < first + count; ++i)
        part.m_lines.push_back({m_lines[i].row, m_lines[i].position, m_lines[i].end - from});
    return part;
}

std::pair<SinkBatch, SinkBatch> SinkBatch::split() const
{
    const std::size_t half = lines() / 2;
    return {slice(0, half), remainder(half)};
}

void SinkBatch::remove(std::span<const std::size_t> indexes)
{
    if (indexes.empty())
        return;
    std::size_t keptLines = indexes.front();
    std::size_t keptBytes = begin(keptLines);
    std::size_t next = 0;
    std::size_t from = keptBytes;
    for (std::size_t i = keptLines; i < m_lines.size(); ++i) {
        const Line line = m_lines[i];
        const std::size_t size = line.end - from;
        if (next < indexes.size() && indexes[next] == i) {
            ++next;
        } else {
            m_text.replace(keptBytes, size, m_text, from, size);
            keptBytes += size;
            m_lines[keptLines++] = {line.row, line.position, keptBytes};
        }
        from = line.end;
    }
    m_text.resize(keptBytes);
    m_lines.resize(keptLines);
    m_compressed.clear();
}

} // namespace penstock
