// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/jsonindent.h"

#include <QJsonDocument>

namespace penstock {

namespace {

/// Where the string that begins at `from` ends: behind its closing quote.
qsizetype endOfString(const QString &text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && text[at] != u'"')
        at += text[at] == u'\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}

} // namespace

QString indentedJson(const QString &text)
{
    QJsonParseError fault;
    QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return {};
    QString out;
    out.reserve(text.size() * 2);
    int depth = 0;
    const auto breakLine = [&out, &depth] { out += u'\n' + QString(depth * 2, u' '); };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == u'"') {
            const qsizetype end = endOfString(text, at);
            out += QStringView(text).mid(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (c.isSpace())
            continue;
        const bool opens = c == u'{' || c == u'[';
        const bool closes = c == u'}' || c == u']';
        const bool isEmpty = closes && !out.isEmpty() && (out.back() == u'{' || out.back() == u'[');
        depth -= closes ? 1 : 0;
        if (closes && !isEmpty)
            breakLine();
        out += c;
        depth += opens ? 1 : 0;
        qsizetype next = at;
        while (next < text.size() && text[next].isSpace())
            ++next;
        const bool isEmptyNext = next < text.size() && (text[next] == u'}' || text[next] == u']');
        if (c == u',' || (opens && !isEmptyNext))
            breakLine();
        else if (c == u':')
            out += u' ';
    }
    return out;
}

} // namespace penstock
