// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte is the grammar and the size of the pieces, the rest the text: what is found must not depend on the
// pieces, and what is read and written again is the same point.
#include "core/lineprotocol/linechecker.h"
#include "core/lineprotocol/lineencoder.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace penstock {

namespace {

bool areSame(const LineChecker &a, const LineChecker &b)
{
    const auto same = [](const BadLine &x, const BadLine &y) {
        return x.mistake == y.mistake && x.position == y.position && x.line == y.line;
    };
    return a.goodLines() == b.goodLines() && a.badLineCount() == b.badLineCount() &&
           a.linesWithoutTime() == b.linesWithoutTime() && a.scanner().comments() == b.scanner().comments() &&
           a.scanner().blankLines() == b.scanner().blankLines() &&
           a.scanner().carriageReturns() == b.scanner().carriageReturns() &&
           std::ranges::equal(a.badLines(), b.badLines(), same);
}

void checkPieces(std::string_view text, LineGrammar grammar, std::size_t pieceSize)
{
    LineChecker whole(grammar);
    whole.check(text);
    LineChecker pieces(grammar);
    std::size_t begin = 0;
    for (std::size_t end = 0; end < text.size();) {
        end = std::min(end + pieceSize, text.size());
        begin += pieces.check(text.substr(begin, end - begin), end == text.size());
    }
    if (!areSame(whole, pieces))
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
