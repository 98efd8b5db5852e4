// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/quoting.h"

namespace penstock {

namespace {

/// With a backslash before quotes and backslashes.
QString escaped(const QString &text, QChar quote)
{
    QString result;
    result.reserve(text.size() + 2);
    result += quote;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += QStringLiteral("\\n");
            continue;
        }
        if (c == quote || c == u'\\')
            result += u'\\';
        result += c;
    }
    result += quote;
    return result;
}

QString doubled(QString text, QChar quote)
{
    return quote + text.replace(quote, QString(2, quote)) + quote;
}

QString fluxString(const QString &text)
{
    return escaped(text, u'"')
        .replace(u'\r', QStringLiteral("\\r"))
        .replace(u'\t', QStringLiteral("\\t"))
        .replace(QStringLiteral("${"), QStringLiteral("\\${"));
}

QString quoted(const QString &text, QChar quote, Language language)
{
    switch (language) {
    case Language::Sql:
        return doubled(text, quote);
    case Language::Flux:
        return fluxString(text);
    case Language::InfluxQl:
        break;
    }
    return escaped(text, quote);
}

/// Without the backslashes before what they escape.
QString withoutBackslashes(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar escaped = text[++i];
        result += escaped == u'n' ? u'\n' : escaped == u'r' ? u'\r' : escaped == u't' ? u'\t' : escaped;
    }
    return result;
}

} // namespace

QString quoteIdentifier(const QString &name, Language language)
{
    return quoted(name, u'"', language);
}

QString unquoted(QStringView quoted, Language language)
{
    const bool isQuoted =
        quoted.size() > 1 && (quoted.front() == u'"' || quoted.front() == u'\'') && quoted.back() == quoted.front();
    if (!isQuoted)
        return quoted.toString();
    const QStringView content = quoted.sliced(1).chopped(1);
    if (language == Language::Sql)
        return content.toString().replace(QString(2, quoted.front()), QString(quoted.front()));
    return withoutBackslashes(content);
}

QString quoteString(const QString &text, Language language)
{
    return quoted(text, u'\'', language);
}

} // namespace penstock
