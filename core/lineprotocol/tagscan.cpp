// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/tagscan.h"

#include "core/lineprotocol/lineparser.h"

#include <array>
#include <vector>

namespace penstock {

namespace {

constexpr auto npos = std::string_view::npos;

bool parserSeesTwice(std::string_view line)
{
    for (const LineGrammar grammar : {LineGrammar::V1, LineGrammar::V3}) {
        LineParser parser(grammar);
        if (!parser.parse(line) && parser.mistake().reason == LineMistake::Reason::TagTwice)
            return true;
    }
    return false;
}

/// Keys of the lines that most people have; there is no allocation for them.
class Keys
{
public:
    /// False when it is there already.
    bool add(std::string_view key)
    {
        for (std::size_t i = 0; i < m_count; ++i) {
            if ((i < m_few.size() ? m_few[i] : m_more[i - m_few.size()]) == key)
                return false;
        }
        if (m_count < m_few.size())
            m_few[m_count] = key;
        else
            m_more.push_back(key);
        ++m_count;
        return true;
    }
    bool areMany() const { return m_count > 64; }

private:
    std::array<std::string_view, 16> m_few;
    std::vector<std::string_view> m_more;
    std::size_t m_count = 0;
};

} // namespace

bool hasTagTwice(std::string_view line)
{
    Keys keys;
    bool isKey = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        switch (line[at]) {
        case ' ':
            return false;
        case '\\':
            return line.find(',') != npos && parserSeesTwice(line);
        case ',':
            // 3.x lets a comma stand in a name; and for many keys sorting is faster.
            if (isKey || keys.areMany())
                return parserSeesTwice(line);
            begin = at + 1;
            isKey = true;
            break;
        case '=':
            if (isKey && !keys.add(line.substr(begin, at - begin)))
                return true;
            isKey = false;
            break;
        default:
            break;
        }
    }
    return false;
}

} // namespace penstock
