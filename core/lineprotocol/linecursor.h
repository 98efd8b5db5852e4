// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linemistake.h"

#include <string>
#include <string_view>

namespace penstock {

/// Whose rules a line must obey.
enum class LineGrammar {
    V1,
    V2, ///< as 1.x, and with unsigned integers
    V3, ///< no key twice, digits on both sides of a point, two backslashes in a name are one
};

/// A place in a line that is being parsed.
struct LineCursor
{
    LineGrammar grammar = LineGrammar::V1;
    std::string_view line{};
    std::size_t at = 0;
    std::string unescaped{}; ///< never grows within a line, for there are views into it
    LineMistake mistake{};

    bool atEnd() const { return at == line.size(); }
    char peek() const { return atEnd() ? '\0' : line[at]; }
    void skipSpaces()
    {
        while (peek() == ' ')
            ++at;
    }

    /// False, for the caller to return.
    bool fail(LineMistake::Reason reason, std::size_t offset)
    {
        mistake = {reason, offset};
        return false;
    }
    bool fail(LineMistake::Reason reason) { return fail(reason, at); }
};

} // namespace penstock
