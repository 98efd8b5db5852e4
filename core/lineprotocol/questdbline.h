// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linerefusal.h"
#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// One line of line protocol on its way to QuestDB, which drops every backslash and takes what follows as it is
/// (9.3.4 and 8.2.0, in names, tag values and strings).
///
/// A backslash that escapes nothing is a character of the text, and a line feed in a string belongs to it: both get the
/// escape that QuestDB needs. What QuestDB would lose or garble without a word is refused; whatever else is wrong it
/// says itself.
class QuestDbLine
{
public:
    /// A line as LineScanner cuts it. False: see refusal().
    bool read(std::string_view line);

    /// The line as it is to be sent; until the next read(), as long as the line given is there.
    std::string_view text() const { return m_isMended ? std::string_view(m_mended) : m_line; }
    /// Names, and of the values the integers; what is not needed to judge the point is left out.
    const PointView &point() const { return m_point; }
    bool hasTime() const { return m_hasTime; }
    /// Backslashes in a pair, or before a line feed: InfluxDB reads these in another way.
    bool isAmbiguous() const { return m_isAmbiguous; }
    const LineRefusal &refusal() const { return m_refusal; }

private:
    enum class Place { Name, TagValue, String };

    bool readName(Place place, std::string_view ends, std::string_view &name);
    bool readTags();
    bool readFields();
    bool readField();
    bool readString(std::string_view key);
    void readTime();
    void takeBackslash(Place place);
    void keep(std::string_view bytes);
    void escape();
    bool refuse(LineRefusal::Part part, LineRefusal::Reason reason, std::string_view key);
    bool refuse(LineRefusal::Part part, LineFault fault, std::string_view key);
    char peek() const { return m_at < m_line.size() ? m_line[m_at] : '\0'; }

    std::string_view m_line;
    std::size_t m_at = 0;
    std::string m_mended; ///< what was read so far, once it is another text
    std::string m_names;  ///< unescaped; never grows within a line, for there are views into it
    bool m_isMended = false;
    bool m_isAmbiguous = false;
    bool m_hasTime = false;
    PointView m_point;
    LineRefusal m_refusal;
};

} // namespace penstock
