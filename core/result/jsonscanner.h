// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace penstock {

/// Finds the end of a JSON object in a stream that is cut anywhere. Knows strings and braces, nothing else.
class JsonScanner
{
public:
    /// The bytes go on where the last ones ended; the first of all is the object's brace. The number of bytes up to and
    /// with the closing brace, or npos when it is not among them.
    std::size_t findEnd(std::string_view bytes);

    static constexpr std::size_t npos = std::string_view::npos;

private:
    std::size_t findEndSlowly(std::string_view bytes);

    bool m_inString = false;
    bool m_escaped = false;
    std::size_t m_depth = 0; // of braces; brackets need not be counted to find the end
};

} // namespace penstock
