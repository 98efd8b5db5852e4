// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte is the grammar and the size of the pieces, the rest the text: what is found must not depend on the
// pieces, and what is read and written again is the same point.
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace penstock {

namespace {

/// A line, and what the parser finds in it.
struct FoundLine
{
    std::string text;
    std::uint64_t number = 0;
    std::size_t indent = 0;
    bool isClosed = false;
    LineMistake mistake{}; ///< none in a good one
    std::optional<std::int64_t> time{};

    bool operator==(const FoundLine &) const = default;
};

std::vector<FoundLine> linesOf(std::string_view text, LineGrammar grammar, std::size_t pieceSize)
{
    std::vector<FoundLine> lines;
    LineScanner scanner;
    LineParser parser(grammar);
    std::size_t begin = 0;
    for (std::size_t end = 0; end < text.size();) {
        end = std::min(end + pieceSize, text.size());
        scanner.setText(text.substr(begin, end - begin), end == text.size());
        for (;;) {
            const LineScanner::Next next = scanner.next();
            if (next == LineScanner::Next::More || next == LineScanner::Next::End)
                break;
            const bool isGood = parser.parse(scanner.line());
            lines.push_back({.text = std::string(scanner.line()),
                             .number = scanner.lineNumber(),
                             .indent = scanner.indent(),
                             .isClosed = next == LineScanner::Next::Line,
                             .mistake = isGood ? LineMistake() : parser.mistake(),
                             .time = isGood ? parser.time() : std::nullopt});
        }
        begin += scanner.consumed();
    }
    return lines;
}

void checkPieces(std::string_view text, LineGrammar grammar, std::size_t pieceSize)
{
    if (linesOf(text, grammar, std::max<std::size_t>(text.size(), 1)) != linesOf(text, grammar, pieceSize))
        std::abort();
}

bool isSameValue(const FieldValue &a, const FieldValue &b)
{
    const auto *x = std::get_if<double>(&a);
    const auto *y = std::get_if<double>(&b);
    return x && y ? std::bit_cast<std::uint64_t>(*x) == std::bit_cast<std::uint64_t>(*y) : a == b;
}

bool isSame(PointView a, const PointView &b)
{
    std::ranges::sort(a.tags, {}, &TagView::key);
    return a.measurement == b.measurement && a.tags == b.tags && a.time == b.time &&
           std::ranges::equal(a.fields, b.fields, [](const FieldView &x, const FieldView &y) {
               return x.key == y.key && isSameValue(x.value, y.value);
           });
}

void checkRoundTrip(std::string_view text, LineGrammar grammar)
{
    LineScanner scanner;
    scanner.setText(text);
    LineParser parser(grammar);
    LineEncoder encoder;
    std::string line;
    while (scanner.next() == LineScanner::Next::Line) {
        line.clear();
        // What only one generation of servers can read is not written again.
        if (!parser.parse(scanner.line()) || !encoder.append(parser.point(), line))
            continue;
        line.pop_back();
        for (const LineGrammar other : {grammar, LineGrammar::V3}) {
            LineParser again(other);
            if (!again.parse(line) || !isSame(parser.point(), again.point()))
                std::abort();
        }
    }
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto grammar = static_cast<LineGrammar>(data[0] % 3);
    checkPieces(text, grammar, 1 + data[0] / 3);
    checkRoundTrip(text, grammar);
    return 0;
}
