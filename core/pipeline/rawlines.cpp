// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rawlines.h"

#include "core/file/bytesource.h"

#include <QIODevice>

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t piece = 256 * 1024;
constexpr std::string_view littleEndianMark = "\xFF\xFE";

} // namespace

RawLines::RawLines(const SourceLines &where) : m_where(where) {}

RawLines::~RawLines() = default;

Status RawLines::open()
{
    auto source = ByteSource::open(m_where.file, TextEncoding());
    if (!source)
        return std::unexpected(source.error());
    m_source = std::move(*source);
    if (const Status status = grow(); !status)
        return status;
    // Of all other encodings that files come in, the bytes of CR and LF are no part of another character.
    const QByteArray name = m_where.encoding.name().toUpper();
    m_unit = name.startsWith("UTF-32") ? 4 : name.startsWith("UTF-16") ? 2 : 1;
    const bool isLittle = name.endsWith("LE") || (!name.endsWith("BE") && m_buffer.starts_with(littleEndianMark));
    m_lowByte = isLittle ? 0 : m_unit - 1;
    return {};
}

Status RawLines::copy(quint64 from, quint64 to, QIODevice &device)
{
    if (from > m_line) {
        if (Status status = take(from - m_line, nullptr); !status)
            return status;
    }
    return to >= m_line ? take(to + 1 - m_line, &device) : Status();
}

Status RawLines::take(quint64 lines, QIODevice *device)
{
    while (lines > 0) {
        const std::size_t end = lineEnd(m_begin);
        if (end == std::string::npos && !m_atEnd) {
            if (Status status = grow(); !status)
                return status;
            continue;
        }
        const std::size_t behind = std::min(end, m_buffer.size());
        // What the device cannot take its commit() tells of.
        if (device)
            device->write(m_buffer.data() + m_begin, static_cast<qint64>(behind - m_begin));
        m_begin = behind;
        ++m_line;
        --lines;
        if (end == std::string::npos)
            return {};
    }
    return {};
}

/// Behind the end of the line that begins there; npos: it is not in the buffer, or not known yet.
std::size_t RawLines::lineEnd(std::size_t from) const
{
    const bool mayBeReturn = m_where.loneReturns && m_unit == 1;
    for (std::size_t at = from; at < m_buffer.size(); ++at) {
        at = mayBeReturn ? m_buffer.find_first_of("\r\n", at) : m_buffer.find('\n', at);
        if (at == std::string::npos)
            return at;
        if (m_buffer[at] == '\r') {
            const std::size_t behind = m_buffer.find_first_not_of('\r', at);
            if (behind == std::string::npos && !m_atEnd)
                return behind;
            if (behind == std::string::npos || m_buffer[behind] != '\n')
                return at + 1;
            return behind + 1;
        }
        const std::size_t character = at - at % m_unit;
        if (at % m_unit != m_lowByte || character + m_unit > m_buffer.size())
            continue;
        const bool isAlone = std::ranges::count(m_buffer.substr(character, m_unit), '\0') + 1 == std::ptrdiff_t(m_unit);
        if (isAlone)
            return character + m_unit;
    }
    return std::string::npos;
}

Status RawLines::grow()
{
    // Characters keep their place: the buffer begins at one.
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + piece);
    const auto got = m_source->read(m_buffer.data() + kept, piece);
    m_buffer.resize(kept + got.value_or(0));
    if (!got)
        return std::unexpected(got.error());
    m_atEnd = *got == 0;
    return {};
}

} // namespace penstock
