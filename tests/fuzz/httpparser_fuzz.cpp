// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says to what kind of request the bytes answer, the next two where they are cut, the rest is what a
// server sent: how it is cut must not show, and what is told of it must hold together.
#include "core/http/httpparser.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace penstock {

namespace {

using AnswerTo = HttpParser::AnswerTo;

constexpr std::array kinds{AnswerTo::Other, AnswerTo::Head, AnswerTo::Connect};
/// Small, so that short inputs reach them.
constexpr HttpParser::Limits limits{.headBytes = 512, .chunkLineBytes = 64};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkHead(const HttpResponseHead &head)
{
    require(head.status == 0 || (head.status >= 100 && head.status <= 999 && head.status != 101));
    for (const auto &[name, value] : head.headers.fields()) {
        require(!name.isEmpty() && !name.contains(' ') && !name.contains(':'));
        for (const char forbidden : {'\r', '\n', '\0'})
            require(!name.contains(forbidden) && !value.contains(forbidden));
    }
}

/// All that can be known of an answer that came in these pieces, as one text.
QByteArray reading(AnswerTo kind, const QByteArrayList &pieces)
{
    HttpParser parser(kind, limits);
    QByteArray body;
    QByteArray end = "whole";
    qsizetype used = 0;
    qsizetype given = 0;
    for (const QByteArray &piece : pieces) {
        const Result<qsizetype> taken = parser.feed(piece, body);
        if (!taken) {
            end = "error"; // which of two flaws is told first may depend on the cuts
            break;
        }
        require(*taken >= 0 && *taken <= piece.size());
        require(*taken == piece.size() || parser.state() == HttpParser::State::Complete);
        used += *taken;
        given += piece.size();
    }
    require(body.size() == parser.bodyBytes());
    if (end == "whole") {
        require(body.size() <= used && used <= given);
        if (const Status status = parser.finish(); !status)
            end = "cut " + status.error().message.toUtf8();
        else
            require(parser.state() == HttpParser::State::Complete);
    }
    if (parser.state() != HttpParser::State::Head)
        checkHead(parser.head());
    if (parser.state() == HttpParser::State::Complete && parser.contentLength() >= 0)
        require(body.isEmpty() || body.size() == parser.contentLength());
    require(kind != AnswerTo::Head || body.isEmpty());

    QByteArray told = end + '\n' + QByteArray::number(static_cast<int>(parser.state()));
    if (!end.startsWith("error"))
        told += ' ' + QByteArray::number(used);
    if (parser.state() != HttpParser::State::Head) {
        told += ' ' + QByteArray::number(parser.head().status) + ' ' + parser.head().reason +
                (parser.keepsAlive() ? " kept\n" : " closed\n");
        for (const auto &[name, value] : parser.head().headers.fields())
            told += name + ": " + value + '\n';
    }
    return told + '\n' + body;
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    if (size < 3)
        return 0;
    const AnswerTo kind = kinds[data[0] % kinds.size()];
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 3, static_cast<qsizetype>(size) - 3);
    const auto place = [&bytes](std::uint8_t at) { return bytes.size() * at / 255; };
    const auto [first, second] = std::minmax({place(data[1]), place(data[2])});
    const QByteArray whole = reading(kind, {bytes});
    require(whole == reading(kind, {bytes.first(first), bytes.mid(first, second - first), bytes.mid(second)}));
    QByteArrayList single;
    for (const char byte : bytes)
        single += QByteArray(1, byte);
    require(whole == reading(kind, single));
    return 0;
}
