// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/visibletext.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

bool isHidden(char32_t c)
{
    const auto isIn = [c](char32_t from, char32_t to) { return from <= c && c <= to; };
    return (c < 0x20 && c != U'\n' && c != U'\t') || isIn(0x7f, 0x9f) || c == 0x061c || isIn(0x200e, 0x200f) ||
           isIn(0x202a, 0x202e) || isIn(0x2066, 0x2069);
}

template <typename Text> void appendHex(Text *out, char32_t c, int digits)
{
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out->push_back("0123456789abcdef"[c >> shift & 15]);
}

template <typename Text> void writeOut(Text *out, char32_t c)
{
    out->push_back('\\');
    out->push_back(c < 0x80 ? 'x' : 'u');
    appendHex(out, c, c < 0x80 ? 2 : 4);
}

void writeOutByte(QByteArray *out, unsigned char byte)
{
    *out += "\\x";
    appendHex(out, byte, 2);
}

int lengthOf(unsigned char lead)
{
    return lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

char32_t characterOf(QByteArrayView bytes)
{
    char32_t c = static_cast<unsigned char>(bytes[0]) & (0xff >> (bytes.size() + 1));
    for (const char byte : bytes.sliced(1))
        c = c << 6 | (static_cast<unsigned char>(byte) & 0x3f);
    return c;
}

/// Some terminals read characters that are longer than need be.
bool isTooLong(char32_t c, qsizetype bytes)
{
    return c < (bytes == 2 ? 0x80U : bytes == 3 ? 0x800U : 0x10000U);
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::ranges::none_of(text, [](QChar c) { return isHidden(c.unicode()); }))
        return text;
    QString visible;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isLineEnd = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (isLineEnd)
            continue;
        if (!isHidden(c.unicode())) {
            visible += c;
            continue;
        }
        std::string out;
        writeOut(&out, c.unicode());
        visible += QLatin1String(out.data(), static_cast<qsizetype>(out.size()));
    }
    return visible;
}

void appendVisibleLine(std::string *out, std::string_view utf8)
{
    VisibleBytes visible;
    QByteArray text = visible.add(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    text += visible.finish();
    for (const char c : std::as_const(text)) {
        if (c == '\n')
            *out += "\\n";
        else if (c == '\t')
            *out += "\\t";
        else
            *out += c;
    }
}

QByteArray VisibleBytes::add(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (const char byte : bytes)
        take(static_cast<unsigned char>(byte), &out);
    return out;
}

QByteArray VisibleBytes::finish()
{
    QByteArray out;
    writeOutPending(&out);
    return out;
}

void VisibleBytes::take(unsigned char byte, QByteArray *out)
{
    if (!m_pending.isEmpty() && (byte & 0xc0) == 0x80) {
        m_pending += static_cast<char>(byte);
        if (m_pending.size() < m_wanted)
            return;
        const char32_t c = characterOf(m_pending);
        if (isTooLong(c, m_pending.size()))
            return writeOutPending(out);
        if (isHidden(c))
            writeOut(out, c);
        else
            *out += m_pending;
        m_pending.clear();
        return;
    }
    writeOutPending(out);
    if (byte < 0x80) {
        if (isHidden(byte))
            writeOut(out, byte);
        else
            *out += static_cast<char>(byte);
        return;
    }
    m_pending = QByteArray(1, static_cast<char>(byte));
    m_wanted = lengthOf(byte);
    if (m_wanted == 0)
        writeOutPending(out);
}

void VisibleBytes::writeOutPending(QByteArray *out)
{
    for (const char byte : std::exchange(m_pending, {}))
        writeOutByte(out, static_cast<unsigned char>(byte));
}

} // namespace penstock
