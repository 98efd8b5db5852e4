// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonsplitter.h"
#include "tests/fuzz/decoderfuzz.h"

namespace penstock {

namespace {

std::string split(const std::vector<QByteArray> &pieces)
{
    JsonSplitter splitter;
    std::string seen;
    const auto add = [&seen](const JsonSplitter::Piece &piece) {
        seen += std::to_string(piece.position) + (piece.kind == JsonSplitter::Piece::Kind::Text ? 'T' : 'D');
        seen.append(piece.bytes) += '\x1f';
    };
    for (const QByteArray &piece : pieces) {
        splitter.add({piece.constData(), static_cast<std::size_t>(piece.size())});
        while (const auto found = splitter.next())
            add(*found);
    }
    add(splitter.rest());
    return seen + (splitter.insideDocument() ? "inside" : "between") + std::to_string(splitter.bytesSeen());
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    const std::vector<QByteArray> pieces = fuzz::cutAsTold(data, size);
    QByteArray body;
    std::vector<QByteArray> bytes;
    for (const QByteArray &piece : pieces)
        body += piece;
    for (const char c : body)
        bytes.push_back(QByteArray(1, c));
    const std::string expected = split({body});
    // Byte by byte the block-wise search never runs.
    if (split(pieces) != expected || split(bytes) != expected)
        std::abort();
    return 0;
}
