// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textedits.h"

#include <algorithm>
#include <functional>

namespace penstock {

namespace {

QStringView spanOf(StatementTokens tokens)
{
    if (tokens.empty())
        return {};
    const QStringView last = tokens.back().text;
    return {tokens.front().text.data(), last.data() + last.size()};
}

} // namespace

void TextEdits::replace(QStringView piece, const QString &by)
{
    m_edits.push_back({piece.data() - m_text.constData(), piece.size(), by});
}

void TextEdits::replace(StatementTokens tokens, const QString &by)
{
    replace(spanOf(tokens), by);
}

void TextEdits::insertBehind(const StatementToken &token, const QString &text)
{
    replace(token.text.sliced(token.text.size()), text);
}

QString TextEdits::made() const
{
    std::vector<Edit> edits = m_edits;
    std::ranges::sort(edits, std::greater<>(), &Edit::start);
    QString text = m_text;
    for (const Edit &edit : edits)
        text.replace(edit.start, edit.length, edit.by);
    return text;
}

QString textOf(StatementTokens tokens)
{
    return spanOf(tokens).toString();
}

} // namespace penstock
