// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpparser.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace penstock {

namespace {

std::unexpected<Error> broken(const QString &message)
{
    return failure(Error::Kind::Protocol, message);
}

/// All digits of the text, nothing else, not negative.
bool parseNumber(QByteArrayView digits, int base, qint64 &number)
{
    const char *end = digits.data() + digits.size();
    if (digits.isEmpty() || digits.front() == '-')
        return false;
    const auto [rest, problem] = std::from_chars(digits.data(), end, number, base);
    return problem == std::errc() && rest == end;
}

} // namespace

HttpParser::HttpParser(AnswerTo request) : HttpParser(request, Limits()) {}

HttpParser::HttpParser(AnswerTo request, const Limits &limits) : m_limits(limits), m_request(request) {}

Result<qsizetype> HttpParser::feed(QByteArrayView bytes, QByteArray &body)
{
    const qsizetype size = bytes.size();
    while (m_state == State::Head && !bytes.isEmpty()) {
        const Result<bool> whole = takeLine(bytes, m_limits.headBytes - m_headBytes);
        if (!whole)
            return std::unexpected(whole.error());
        if (!*whole) {
            // Another protocol may never send a line's end.
            if (m_head.status == 0 &&
                !m_line.startsWith(QByteArrayView("HTTP/1.").first(std::min<qsizetype>(7, m_line.size()))))
                return std::unexpected(takeStatusLine().error());
            break;
        }
        m_headBytes += m_line.size() + 2;
        if (const Status status = takeHeadLine(); !status)
            return std::unexpected(status.error());
    }
    while (m_state == State::Body && !bytes.isEmpty()) {
        if (m_framing == Framing::Chunked) {
            if (const Status status = feedChunked(bytes, body); !status)
                return std::unexpected(status.error());
        } else {
            takeData(bytes, body);
            if (m_framing == Framing::Length && m_remaining == 0)
                m_state = State::Complete;
        }
    }
    return size - bytes.size();
}

Status HttpParser::finish()
{
    if (m_state == State::Complete)
        return {};
    if (m_state == State::Body && m_framing == Framing::UntilClose) {
        m_state = State::Complete;
        return {};
    }
    if (m_state == State::Head) {
        return failure(Error::Kind::Network,
                       m_headBytes == 0 && m_line.isEmpty()
                           ? tr("The connection was closed before an answer came.")
                           : tr("The connection was closed in the middle of the answer's header."));
    }
    if (m_framing == Framing::Length) {
        return failure(Error::Kind::Network,
                       tr("The connection was closed in the middle of the answer: %1 of %2 bytes came.")
                           .arg(m_bodyBytes)
                           .arg(m_contentLength));
    }
    return failure(Error::Kind::Network,
                   tr("The connection was closed in the middle of the answer, after %1 bytes.").arg(m_bodyBytes));
}

Result<bool> HttpParser::takeLine(QByteArrayView &bytes, qsizetype limit)
{
    if (std::exchange(m_lineIsWhole, false))
        m_line.clear();
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype length = end < 0 ? bytes.size() : end;
    if (m_line.size() + length > limit)
        return broken(tr("The answer's header is longer than %1 bytes.").arg(m_limits.headBytes));
    m_line.append(bytes.first(length));
    bytes = bytes.sliced(end < 0 ? length : length + 1);
    if (end < 0)
        return false;
    // RFC 9112 §2.2: a lone LF may end a line.
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    m_lineIsWhole = true;
    return true;
}

Status HttpParser::takeHeadLine()
{
    if (m_head.status == 0)
        return takeStatusLine();
    // RFC 9110 §5.5: neither may be passed on.
    if (m_line.contains('\r') || m_line.contains('\0'))
        return broken(tr("The answer's header holds a character that HTTP does not allow."));
    if (m_line.isEmpty())
        return endHead();
    return takeField();
}

Status HttpParser::takeStatusLine()
{
    // HTTP/1.1 200 OK; some servers leave out the reason and the space before it.
    qint64 minor = 0;
    qint64 status = 0;
    const bool fits = m_line.size() >= 12 && m_line.startsWith("HTTP/1.") &&
                      parseNumber(QByteArrayView(m_line).sliced(7, 1), 10, minor) && m_line.at(8) == ' ' &&
                      parseNumber(QByteArrayView(m_line).sliced(9, 3), 10, status) &&
                      (m_line.size() == 12 || m_line.at(12) == ' ') && status >= 100 && !m_line.contains('\r') &&
                      !m_line.contains('\0');
    if (!fits)
        return broken(tr("The answer is not HTTP/1.1. Check the port, and whether the address must start with https."));
    m_head.minorVersion = static_cast<int>(minor);
    m_head.status = static_cast<int>(status);
    m_head.reason = m_line.mid(13);
    return {};
}

Status HttpParser::takeField()
{
    const qsizetype colon = m_line.indexOf(':');
    // A name with white space, or a folded line, is how requests are smuggled past proxies (RFC 9112 §5.1, §5.2).
    const bool fits =
        colon > 0 && std::ranges::none_of(m_line.first(colon), [](char c) { return c == ' ' || c == '\t'; });
    if (!fits)
        return broken(tr("The answer's header has a line that is not a field."));
    m_head.headers.append(m_line.first(colon), m_line.sliced(colon + 1).trimmed());
    return {};
}

Status HttpParser::endHead()
{
    const int status = m_head.status;
    if (status == 101)
        return broken(tr("The server wants to speak another protocol than HTTP/1.1."));
    if (status < 200) {
        m_head = {};
        return {};
    }
    const HttpHeaders &headers = m_head.headers;
    m_keepsAlive = !headers.hasToken("Connection", "close") &&
                   (m_head.minorVersion >= 1 || headers.hasToken("Connection", "keep-alive"));

    const QByteArrayList lengths = headers.value("Content-Length").split(',');
    if (headers.contains("Content-Length")) {
        if (!parseNumber(lengths.first().trimmed(), 10, m_contentLength))
            return broken(tr("The answer's Content-Length is not a number."));
        for (const QByteArray &other : lengths) {
            if (other.trimmed() != lengths.first().trimmed())
                return broken(tr("The answer has two different values of Content-Length."));
        }
    }
    m_state = State::Body;
    const bool isBare = m_request == AnswerTo::Head || (m_request == AnswerTo::Connect && status < 300);
    if (isBare || status == 204 || status == 304) {
        m_state = State::Complete;
    } else if (headers.contains("Transfer-Encoding")) {
        // RFC 9112 §6.3: the transfer coding wins over a length; such a connection is not used again.
        if (!headers.hasToken("Transfer-Encoding", "chunked") || headers.value("Transfer-Encoding").contains(','))
            return broken(tr("The answer has a transfer coding that is not known: %1")
                              .arg(QString::fromLatin1(
                                  headers.value("Transfer-Encoding")
                                      .first(std::min<qsizetype>(40, headers.value("Transfer-Encoding").size())))));
        m_framing = Framing::Chunked;
        m_keepsAlive = m_keepsAlive && m_contentLength < 0;
        m_contentLength = -1;
    } else if (m_contentLength >= 0) {
        m_framing = Framing::Length;
        m_remaining = m_contentLength;
        if (m_remaining == 0)
            m_state = State::Complete;
    } else {
        m_framing = Framing::UntilClose;
        m_keepsAlive = false;
    }
    m_headBytes = 0;
    return {};
}

Status HttpParser::feedChunked(QByteArrayView &bytes, QByteArray &body)
{
    if (m_chunkPart == ChunkPart::Data) {
        takeData(bytes, body);
        if (m_remaining == 0)
            m_chunkPart = ChunkPart::DataEnd;
        return {};
    }
    const bool inTrailer = m_chunkPart == ChunkPart::Trailer;
    const Result<bool> whole = takeLine(bytes, inTrailer ? m_limits.headBytes - m_headBytes : m_limits.chunkLineBytes);
    if (!whole)
        return std::unexpected(whole.error());
    if (!*whole)
        return {};
    if (inTrailer) {
        m_headBytes += m_line.size() + 2;
        if (m_line.isEmpty())
            m_state = State::Complete;
        return {};
    }
    if (m_chunkPart == ChunkPart::Size)
        return takeChunkSize();
    if (!m_line.isEmpty())
        return broken(tr("A chunk of the answer is longer than it says."));
    m_chunkPart = ChunkPart::Size;
    return {};
}

Status HttpParser::takeChunkSize()
{
    const qsizetype semicolon = m_line.indexOf(';');
    const QByteArray digits = (semicolon < 0 ? m_line : m_line.first(semicolon)).trimmed();
    if (!parseNumber(digits, 16, m_remaining))
        return broken(tr("A chunk of the answer does not say how long it is."));
    m_chunkPart = m_remaining == 0 ? ChunkPart::Trailer : ChunkPart::Data;
    return {};
}

void HttpParser::takeData(QByteArrayView &bytes, QByteArray &body)
{
    const qsizetype length =
        m_framing == Framing::UntilClose ? bytes.size() : std::min<qint64>(bytes.size(), m_remaining);
    body.append(bytes.first(length));
    bytes = bytes.sliced(length);
    m_remaining -= length;
    m_bodyBytes += length;
}

} // namespace penstock
