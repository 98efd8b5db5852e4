// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/rawanswer.h"

#include "core/answer/messagejson.h"

#include <QStringDecoder>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype bytesPerLine = 16;

/// Breaks lines as they would be in a file for people, without reading numbers or texts: nothing in them changes.
QString indentedJson(const QString &json)
{
    QString text;
    text.reserve(json.size() * 2);
    int depth = 0;
    bool inString = false;
    const auto breakLine = [&] {
        text += u'\n';
        text += QString(depth * 2, u' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        if (inString) {
            text += c;
            if (c == u'\\' && i + 1 < json.size())
                text += json[++i];
            else if (c == u'"')
                inString = false;
            continue;
        }
        if (c.isSpace()) {
            if (c == u'\n' && depth == 0 && !text.isEmpty() && !text.endsWith(u'\n'))
                text += c; // between two documents
            continue;
        }
        if (c == u'}' || c == u']') {
            depth = std::max(0, depth - 1);
            if (!text.endsWith(u'{') && !text.endsWith(u'['))
                breakLine();
        } else if (!text.isEmpty() && (text.endsWith(u'{') || text.endsWith(u'['))) {
            breakLine();
        }
        text += c;
        if (c == u'"')
            inString = true;
        else if (c == u'{' || c == u'[')
            ++depth;
        else if (c == u',')
            breakLine();
        else if (c == u':')
            text += u' ';
    }
    return text;
}

bool looksLikeJson(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        return c == '{' || c == '[';
    }
    return false;
}

} // namespace

void RawAnswer::append(const QByteArray &bytes)
{
    m_total += bytes.size();
    if (const qint64 room = m_limit - m_bytes.size(); room > 0)
        m_bytes += bytes.first(std::min<qint64>(room, bytes.size()));
}

bool RawAnswer::isText() const
{
    // A character that was cut at the limit is no error: the decoder waits for the rest of it.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(m_bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

QString RawAnswer::text(bool indented) const
{
    if (!isText())
        return hexText();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(m_bytes);
    return indented && looksLikeJson(m_bytes) ? indentedJson(text) : text;
}

QString RawAnswer::decoded() const
{
    if (isText())
        return {};
    const std::optional<MessageJson> json = jsonOfMessages(m_bytes.first(std::min(m_bytes.size(), shownBytes)));
    if (!json)
        return {};
    return indentedJson(QString::fromStdString(json->text)) + (json->isWhole ? QString() : QStringLiteral("…\n"));
}

QString RawAnswer::hexText() const
{
    const qsizetype end = std::min(m_bytes.size(), shownBytes);
    QString text;
    text.reserve(end * 5);
    for (qsizetype at = 0; at < end; at += bytesPerLine) {
        const QByteArray line = m_bytes.mid(at, bytesPerLine);
        text += QStringLiteral("%1  ").arg(at, 8, 16, QChar(u'0'));
        text += QString::fromLatin1(line.toHex(' ')).leftJustified(3 * bytesPerLine + 1);
        for (const char c : line)
            text += c >= ' ' && c < 0x7F ? QChar(QLatin1Char(c)) : QChar(u'.');
        text += u'\n';
    }
    return text;
}

} // namespace penstock
