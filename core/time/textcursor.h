// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace penstock {

/// Reads on in a text; every function that fails leaves the text unusable, so its caller gives up.
class TextCursor
{
public:
    explicit TextCursor(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    bool atEnd() const { return m_at == m_end; }
    char peek() const { return m_at == m_end ? '\0' : *m_at; }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeIgnoringCase(std::string_view upper)
    {
        if (left() < upper.size())
            return false;
        for (std::size_t i = 0; i < upper.size(); ++i) {
            if ((m_at[i] & ~0x20) != upper[i])
                return false;
        }
        m_at += upper.size();
        return true;
    }

    /// These very bytes.
    bool takeText(std::string_view expected)
    {
        if (left() < expected.size() || std::string_view(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        return true;
    }

    bool takeSpaces()
    {
        const char *const before = m_at;
        while (take(' ')) {
        }
        return m_at != before;
    }

    /// A number of at least `min` and at most `max` digits.
    bool number(int min, int max, int &value)
    {
        int digits = 0;
        value = 0;
        for (; digits < max && isDigit(); ++digits)
            value = value * 10 + (*m_at++ - '0');
        return digits >= min;
    }

    /// hh:mm:ss, at once. False: it is not that, and the text stays as it is.
    bool clock(int &hours, int &minutes, int &seconds)
    {
        constexpr std::size_t length = 8;
        constexpr std::uint64_t marks = 0x24; // of these bytes, what is no digit
        if (left() < length || m_at[2] != ':' || m_at[5] != ':')
            return false;
        const auto word = byteword::load<std::uint64_t>(m_at);
        if (byteword::gathered(byteword::notDigits(word)) != marks)
            return false;
        hours = 10 * (m_at[0] - '0') + (m_at[1] - '0');
        minutes = 10 * (m_at[3] - '0') + (m_at[4] - '0');
        seconds = 10 * (m_at[6] - '0') + (m_at[7] - '0');
        m_at += length;
        return true;
    }

    /// Digits of a fraction, as a count of units of 10^-places, which are 9 at most. What is finer is cut off, or must
    /// be zero.
    bool fraction(int places, std::int64_t &value, bool cutsFiner = false)
    {
        int digits = 0;
        value = 0;
        for (; isDigit(); ++digits, ++m_at) {
            if (digits < places)
                value = value * 10 + (*m_at - '0');
            else if (*m_at != '0' && !cutsFiner)
                return false;
        }
        static constexpr std::array<std::int64_t, 10> powers{
            1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
        value *= digits < places ? powers[static_cast<std::size_t>(places - digits)] : 1;
        return digits > 0;
    }

    /// The letters that come next, other bytes than ASCII among them.
    std::string_view letters() const
    {
        const char *end = m_at;
        while (end != m_end && (static_cast<unsigned char>(*end) >= 0x80 || isLetter(*end)))
            ++end;
        return {m_at, static_cast<std::size_t>(end - m_at)};
    }

    /// How many digits come next.
    std::size_t digits() const
    {
        const char *end = m_at;
        while (end != m_end && *end >= '0' && *end <= '9')
            ++end;
        return static_cast<std::size_t>(end - m_at);
    }

    void skip(std::size_t bytes) { m_at += bytes; }

    bool isDigit() const { return m_at != m_end && *m_at >= '0' && *m_at <= '9'; }

private:
    static bool isLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

    const char *m_at;
    const char *m_end;
};

} // namespace penstock
