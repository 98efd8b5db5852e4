// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"

#include <QByteArray>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace penstock {

/// The bounded queue between the clients of a listener and the pipeline. Any thread may call it.
class Intake
{
public:
    /// The good lines of one request.
    struct Lines
    {
        struct End
        {
            std::size_t end = 0;        ///< in text
            std::uint64_t position = 0; ///< 1-based line of the request
        };

        std::string text;
        std::vector<End> ends;

        void add(std::string_view line, std::uint64_t position)
        {
            text += line;
            ends.push_back({text.size(), position});
        }
        std::string_view line(std::size_t index) const
        {
            const std::size_t begin = index == 0 ? 0 : ends[index - 1].end;
            return std::string_view(text).substr(begin, ends[index].end - begin);
        }
    };

    explicit Intake(std::size_t mostBytes) : m_mostBytes(mostBytes) {}

    enum class Offered { Taken, Full, Closed };
    /// All of them or none. Into an empty queue go also more than it holds.
    Offered offer(Lines lines);

    /// No more are taken. What is in it can still be had.
    void close();
    bool isClosed() const;

    struct Ended
    {
    };
    /// Nothing: none came while the patience lasted. Those that were had before count as done with.
    std::variant<std::monostate, Lines, Ended> take(const Source::Patience &patience);

    std::uint64_t waitingLines() const; ///< taken, and not had yet

    /// Lines that a client was told are wrong.
    void countRefused(std::uint64_t lines);
    std::uint64_t refused() const;

private:
    const std::size_t m_mostBytes;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Lines> m_waiting;
    std::size_t m_bytes = 0;  ///< of those that wait and those at hand
    std::size_t m_atHand = 0; ///< bytes
    std::uint64_t m_lines = 0;
    std::uint64_t m_refused = 0;
    bool m_isClosed = false;
};

} // namespace penstock
