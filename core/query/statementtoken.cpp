// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementtoken.h"

#include <algorithm>

namespace penstock {

bool StatementToken::isOneOf(std::span<const QStringView> words) const
{
    return std::ranges::any_of(words, [this](QStringView word) { return is(word); });
}

QStringView StatementToken::content() const
{
    const bool isClosed = text.size() > 1 && text.back() == text.front();
    return text.sliced(1).chopped(isClosed ? 1 : 0);
}

QString inOneLine(StatementTokens tokens, qsizetype longest)
{
    QString line;
    const QChar *end = nullptr; // of the token before
    for (const StatementToken &token : tokens) {
        if (token.kind == StatementToken::Kind::Semicolon)
            break;
        if (end && end != token.text.data())
            line += u' ';
        line += token.text;
        end = token.text.data() + token.text.size();
        if (line.size() <= longest)
            continue;
        line = line.simplified(); // strings may hold white space as well
        if (line.size() > longest)
            return line.left(longest - 1).trimmed() + u'…';
    }
    return line.simplified();
}

} // namespace penstock
