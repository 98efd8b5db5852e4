// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/textwindow.h"

#include "core/bytes/bytesurvey.h"
#include "core/file/bytesource.h"
#include "core/file/textencoding.h"

#include <algorithm>
#include <cstring>

namespace penstock {
namespace {

} // namespace

TextWindow::TextWindow(std::size_t size, std::size_t limit)
    : m_buffer(readableBehind, '\n'),
      m_initialSize(std::max<std::size_t>(size, 1)),
      m_limit(std::max(limit, m_initialSize)),
      m_begin(m_buffer.data()),
      m_end(m_buffer.data())
{
}

TextWindow::~TextWindow() = default;

Status TextWindow::openFile(const QString &file, const TextEncoding &encoding, qint64 from)
{
    auto source = ByteSource::open(file, encoding, from);
    if (!source)
        return std::unexpected(source.error());
    m_owned = std::move(*source);
    start(*m_owned, from);
    return {};
}

void TextWindow::openText(const QByteArray &text)
{
    m_owned = ByteSource::ofText(text);
    start(*m_owned, 0);
}

Status TextWindow::openSource(ByteSource &source)
{
    if (Status status = source.seek(0); !status)
        return status;
    m_owned.reset();
    start(source, 0);
    return {};
}

void TextWindow::start(ByteSource &source, qint64 from)
{
    m_source = &source;
    m_size.store(m_source->rawSize(), std::memory_order_relaxed);
    m_consumed.store(from, std::memory_order_relaxed);
    m_rawRead.store(from, std::memory_order_relaxed);
    m_verbatim = m_source->isVerbatim();
    m_buffer.assign(m_initialSize + readableBehind, '\n');
    m_begin = m_end = m_buffer.data();
    m_atEnd = false;
    m_error = {};
    inspect();
}

TextWindow::Growth TextWindow::grow()
{
    if (m_atEnd)
        return Growth::AtEnd;
    const std::size_t kept = static_cast<std::size_t>(m_end - m_begin);
    std::size_t capacity = m_buffer.size() - readableBehind;
    if (kept == capacity && capacity >= m_limit)
        return Growth::TooLong;
    std::memmove(m_buffer.data(), m_begin, kept);
    if (kept == capacity) {
        capacity = std::min(2 * capacity, m_limit);
        m_buffer.resize(capacity + readableBehind);
    }
    m_begin = m_buffer.data();
    m_end = m_begin + kept;

    const auto got = m_source->read(m_buffer.data() + kept, capacity - kept);
    m_end += got.value_or(0);
    m_buffer[static_cast<std::size_t>(m_end - m_begin)] = '\n';
    m_rawRead.store(m_source->rawRead(), std::memory_order_relaxed);
    if (!got) {
        inspect();
        m_error = got.error();
        return Growth::Failed;
    }
    const bool allTaken = m_verbatim && m_source->rawSize() > 0 && m_source->rawRead() == m_source->rawSize();
    m_atEnd = *got == 0 || allTaken;
    if (m_loneReturns)
        endLinesAtReturns(m_buffer.data() + kept);
    inspect();
    return *got > 0 ? Growth::Grown : Growth::AtEnd;
}

FileChange TextWindow::change() const
{
    return m_source ? m_source->change() : FileChange::None;
}

void TextWindow::inspect()
{
    const ByteSurvey seen(m_begin, m_end);
    m_ascii = seen.isAscii();
    m_nul = seen.hasNul();
}

/// Those before the bytes just read, too, whose next byte was not known.
void TextWindow::endLinesAtReturns(char *from)
{
    while (from != m_buffer.data() && from[-1] == '\r')
        --from;
    char *const end = m_buffer.data() + (m_end - m_begin);
    for (char *at = std::find(from, end, '\r'); at != end;) {
        char *const behind = std::find_if(at, end, [](char c) { return c != '\r'; });
        if (behind == end ? m_atEnd : *behind != '\n')
            std::fill(at, behind, '\n');
        at = std::find(behind, end, '\r');
    }
}

} // namespace penstock
