// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Keys of messages by their names: those that match one pattern, and none of the exceptions. A star stands for any
/// characters or none, a question mark for one byte; all else for itself, capitals included.
class KeyPattern
{
public:
    KeyPattern(std::vector<std::string> patterns, std::vector<std::string> except);

    bool matches(std::string_view key) const;
    const std::vector<std::string> &patterns() const { return m_patterns; }

private:
    std::vector<std::string> m_patterns;
    std::vector<std::string> m_except;
};

} // namespace penstock
