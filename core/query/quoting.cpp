// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/quoting.h"

namespace penstock {

namespace {

QString quoted(const QString &text, QChar quote)
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

} // namespace

QString quoteIdentifier(const QString &name)
{
    return quoted(name, u'"');
}

QString quoteString(const QString &text)
{
    return quoted(text, u'\'');
}

} // namespace penstock
