// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace penstock {

/// What the first bytes of a msgpack value say. Source: https://github.com/msgpack/msgpack/blob/master/spec.md
struct MsgpackHead
{
    enum class Kind { Nil, Boolean, Integer, Unsigned, Float, Text, Array, Map, Extension };

    Kind kind = Kind::Nil;
    std::uint8_t bytes = 0;    ///< of the head itself; 0: more bytes are needed to tell
    std::int8_t extension = 0; ///< the type of an extension
    std::uint32_t payload = 0; ///< bytes that follow the head and belong to the value: texts, extensions
    std::uint32_t count = 0;   ///< elements of an array, pairs of a map

    // The value, where the head holds all of it.
    std::int64_t integer = 0; ///< Integer; 0 or 1 for Boolean
    std::uint64_t unsignedInteger = 0;
    double number = 0;
};

/// Reads the head of the value at the start of the bytes. Binary counts as text. False: there is no such value.
bool readHead(std::string_view bytes, MsgpackHead *head);

/// Finds the end of a value in a stream that is cut anywhere, without looking at any byte twice (but for a head).
class MsgpackScanner
{
public:
    enum class Outcome { Complete, Incomplete, Broken };

    static constexpr std::size_t deepest = 32;               ///< more arrays and maps in each other are Broken
    static constexpr std::uint32_t longest = 64 * 1'048'576; ///< a longer text is Broken

    /// The bytes from the start of the value, as many as there are.
    Outcome scan(std::string_view fromStart);

    /// True when the value is an array of nothing but nil, booleans, numbers and texts.
    bool isPlain() const { return m_plain; }

    /// Of the value, when it is Complete. The next scan() is for another value.
    std::size_t take();

private:
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_plain = true;
    std::array<std::uint64_t, deepest> m_left{}; // values to come, for each array and map around
};

} // namespace penstock
