// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httprequestparser.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace penstock {

namespace {

std::unexpected<HttpRequestParser::Fault> fault(int status, const char *reason)
{
    return std::unexpected(HttpRequestParser::Fault{status, reason});
}

/// All digits of the text, nothing else.
bool parseNumber(QByteArrayView digits, int base, qint64 &number)
{
    const char *end = digits.data() + digits.size();
    if (digits.isEmpty() || digits.front() == '-')
        return false;
    const auto [rest, problem] = std::from_chars(digits.data(), end, number, base);
    return problem == std::errc() && rest == end;
}

} // namespace

std::expected<qsizetype, HttpRequestParser::Fault> HttpRequestParser::feed(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    while (m_state != State::Complete && !bytes.isEmpty()) {
        if (m_state == State::Body && (m_part == Part::Length || m_part == Part::ChunkData)) {
            const qsizetype length = std::min<qint64>(bytes.size(), m_remaining);
            m_body.append(bytes.first(length));
            bytes = bytes.sliced(length);
            m_remaining -= length;
            if (m_remaining == 0 && m_part == Part::Length)
                m_state = State::Complete;
            else if (m_remaining == 0)
                m_part = Part::ChunkEnd;
            continue;
        }
        const bool isHead = m_state == State::Head || m_part == Part::Trailer;
        const auto whole =
            takeLine(bytes, isHead ? m_limits.headBytes - m_headBytes : m_limits.chunkLineBytes, isHead ? 431 : 400);
        if (!whole)
            return std::unexpected(whole.error());
        if (!*whole)
            break;
        if (isHead)
            m_headBytes += m_line.size() + 2;
        if (const Step step = m_state == State::Body ? takeBodyLine()
                              : m_method.isEmpty()   ? takeRequestLine()
                              : m_line.isEmpty()     ? endHead()
                                                     : takeField();
            !step)
            return std::unexpected(step.error());
    }
    return size - bytes.size();
}

/// True when m_line holds a whole line (without its end) and the view was moved past it.
std::expected<bool, HttpRequestParser::Fault> HttpRequestParser::takeLine(QByteArrayView &bytes, qsizetype limit,
                                                                          int tooLong)
{
    m_hasBegun = true;
    if (std::exchange(m_lineIsWhole, false))
        m_line.clear();
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype length = end < 0 ? bytes.size() : end;
    if (m_line.size() + length > limit)
        return fault(tooLong, "the header of the request is too long");
    m_line.append(bytes.first(length));
    bytes = bytes.sliced(end < 0 ? length : length + 1);
    if (end < 0)
        return false;
    if (m_line.endsWith('\r')) // RFC 9112 §2.2: a lone LF may end a line
        m_line.chop(1);
    // RFC 9110 §5.5: neither may be in a field.
    if (m_line.contains('\r') || m_line.contains('\0'))
        return fault(400, "the header holds a character that HTTP does not allow");
    m_lineIsWhole = true;
    return true;
}

HttpRequestParser::Step HttpRequestParser::takeRequestLine()
{
    if (m_line.isEmpty()) // RFC 9112 §2.2: empty lines before a request are passed over
        return {};
    const QByteArrayList words = m_line.split(' ');
    qint64 minor = 0;
    if (words.size() != 3 || words[0].isEmpty() || !words[1].startsWith('/') || words[2].size() != 8 ||
        !words[2].startsWith("HTTP/1.") || !parseNumber(QByteArrayView(words[2]).sliced(7), 10, minor))
        return fault(400, "this is not a request of HTTP/1.1");
    m_method = words[0];
    m_target = words[1];
    m_minorVersion = static_cast<int>(minor);
    return {};
}

HttpRequestParser::Step HttpRequestParser::takeField()
{
    const qsizetype colon = m_line.indexOf(':');
    // A name with white space, or a folded line, is how requests are smuggled past proxies (RFC 9112 §5.1, §5.2).
    if (colon <= 0 || std::ranges::any_of(m_line.first(colon), [](char c) { return c == ' ' || c == '\t'; }))
        return fault(400, "the header has a line that is not a field");
    m_headers.append(m_line.first(colon), m_line.sliced(colon + 1).trimmed());
    return {};
}

HttpRequestParser::Step HttpRequestParser::endHead()
{
    m_keepsAlive = !m_headers.hasToken("Connection", "close") &&
                   (m_minorVersion >= 1 || m_headers.hasToken("Connection", "keep-alive"));
    m_expectsContinue = m_minorVersion >= 1 && m_headers.hasToken("Expect", "100-continue");
    if (m_headers.contains("Expect") && !m_expectsContinue && m_minorVersion >= 1)
        return fault(417, "only 100-continue can be expected");
    m_headBytes = 0;
    m_state = State::Body;
    if (m_headers.contains("Transfer-Encoding")) {
        // RFC 9112 §6.1: both of them are the mark of a smuggled request.
        if (m_headers.contains("Content-Length"))
            return fault(400, "the request has a Content-Length and a Transfer-Encoding");
        if (m_headers.value("Transfer-Encoding").toLower() != "chunked")
            return fault(501, "of transfer codings only chunked is known");
        m_part = Part::ChunkSize;
        return {};
    }
    if (m_headers.contains("Content-Length") && !parseNumber(m_headers.value("Content-Length"), 10, m_remaining))
        return fault(400, "the Content-Length is not a number");
    if (m_remaining == 0)
        m_state = State::Complete;
    return checkSize(m_remaining);
}

HttpRequestParser::Step HttpRequestParser::takeBodyLine()
{
    switch (m_part) {
    case Part::ChunkSize:
        return takeChunkSize();
    case Part::ChunkEnd:
        if (!m_line.isEmpty())
            return fault(400, "a chunk is longer than it says");
        m_part = Part::ChunkSize;
        return {};
    default:
        if (m_line.isEmpty())
            m_state = State::Complete;
        return {};
    }
}

HttpRequestParser::Step HttpRequestParser::takeChunkSize()
{
    const qsizetype semicolon = m_line.indexOf(';');
    const QByteArray digits = (semicolon < 0 ? m_line : m_line.first(semicolon)).trimmed();
    if (!parseNumber(digits, 16, m_remaining))
        return fault(400, "a chunk does not say how long it is");
    m_part = m_remaining == 0 ? Part::Trailer : Part::ChunkData;
    return checkSize(m_remaining);
}

HttpRequestParser::Step HttpRequestParser::checkSize(qint64 more) const
{
    if (more > m_limits.bodyBytes - m_body.size())
        return fault(413, "Request Entity Too Large");
    return {};
}

} // namespace penstock
