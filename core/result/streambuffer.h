// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace penstock {

/// The bytes of a stream that are not used up yet, in one piece.
class StreamBuffer
{
public:
    /// So many bytes behind the last one may be read, as simdjson wants to.
    static constexpr std::size_t padding = 64;

    /// Moves what is left to the front first: drop() what is used up, or a long rest is moved again and again.
    void add(std::string_view bytes);
    void drop(std::size_t count) { m_start += count; }

    /// Valid until the next add().
    std::string_view bytes() const { return {m_buffer.get() + m_start, m_size - m_start}; }

    /// Of the first of bytes() in the stream.
    std::size_t position() const { return m_moved + m_start; }
    std::size_t bytesSeen() const { return m_moved + m_size; }

private:
    void reserve(std::size_t size);

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_start = 0;
    std::size_t m_size = 0;
    std::size_t m_moved = 0; // bytes of the stream before the buffer
};

} // namespace penstock
