// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Where in the whole text a mistake in the scanner's line is.
TextPosition positionOfMistake(const LineScanner &scanner, const LineMistake &mistake);

/// A line of a text that a server would refuse or garble.
struct BadLine
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineChecker)

public:
    LineMistake mistake;
    TextPosition position; ///< of the mistake in the whole text
    std::string line;      ///< up to 256 bytes of it, without half a character at the end

    /// "Line 3, column 7: …"
    QString text() const;
};

/// Says what line protocol holds before it is sent: how many lines, and what is wrong with which. The text may be
/// larger than memory: give it in pieces.
class LineChecker
{
public:
    /// Keeps the first `maximum` of the bad lines; all are counted.
    explicit LineChecker(LineGrammar grammar, Precision precision = Precision::Nanoseconds,
                         std::size_t maximum = 1'000);

    /// Checks what is complete in `text` and returns how many bytes of it are done with; the next piece begins behind
    /// them. `last`: nothing follows.
    std::size_t check(std::string_view text, bool last = true);

    std::uint64_t goodLines() const { return m_good; }
    std::uint64_t badLineCount() const { return m_bad; }
    const std::vector<BadLine> &badLines() const { return m_badLines; }
    std::uint64_t linesWithoutTime() const { return m_withoutTime; } ///< of the good ones
    /// Comments, blank lines, and lines that ended in CR LF, which LineScanner::mendLineEndings() mends.
    const LineScanner &scanner() const { return m_scanner; }

private:
    void checkLine();
    void report(const LineMistake &mistake);

    LineScanner m_scanner;
    LineParser m_parser;
    std::size_t m_maximum;
    std::uint64_t m_good = 0;
    std::uint64_t m_bad = 0;
    std::uint64_t m_withoutTime = 0;
    std::vector<BadLine> m_badLines;
};

} // namespace penstock
