// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/streambuffer.h"

#include <algorithm>
#include <cstring>

namespace penstock {

namespace {

constexpr std::size_t smallestBuffer = 65'536;

} // namespace

void StreamBuffer::add(std::string_view bytes)
{
    if (bytes.empty())
        return;
    if (m_start > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_start, m_size - m_start);
        m_moved += m_start;
        m_size -= m_start;
        m_start = 0;
    }
    reserve(m_size + bytes.size());
    std::memcpy(m_buffer.get() + m_size, bytes.data(), bytes.size());
    m_size += bytes.size();
}

void StreamBuffer::reserve(std::size_t size)
{
    if (size + padding <= m_capacity)
        return;
    const std::size_t capacity = std::max({smallestBuffer, size + padding, m_capacity * 2});
    auto buffer = std::make_unique<char[]>(capacity);
    std::copy_n(m_buffer.get(), m_size, buffer.get());
    m_buffer = std::move(buffer);
    m_capacity = capacity;
}

} // namespace penstock
