// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryhighlighter.h"

#include "ui/common/theme.h"

#include <QFont>
#include <QTextDocument>

#include <utility>

namespace penstock {

namespace {

using Kind = QueryToken::Kind;

constexpr int blockCommentState = 1;

QTextCharFormat coloured(ThemeRole role)
{
    QTextCharFormat format;
    format.setForeground(themeColor(role));
    return format;
}

} // namespace

QueryHighlighter::QueryHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    readColours();
}

void QueryHighlighter::setLanguage(Language language)
{
    if (std::exchange(m_language, language) != language)
        rehighlight();
}

void QueryHighlighter::updateColours()
{
    readColours();
    rehighlight();
}

void QueryHighlighter::readColours()
{
    m_formats.clear();
    m_formats[Kind::Keyword] = coloured(ThemeRole::Accent);
    m_formats[Kind::Keyword].setFontWeight(QFont::DemiBold);
    m_formats[Kind::Function] = coloured(ThemeRole::Accent);
    m_formats[Kind::String] = coloured(ThemeRole::Ok);
    m_formats[Kind::Regex] = coloured(ThemeRole::Ok);
    m_formats[Kind::Number] = coloured(ThemeRole::Paused);
    m_formats[Kind::Comment] = coloured(ThemeRole::Muted);
    m_formats[Kind::Comment].setFontItalic(true);
    m_formats[Kind::Placeholder] = coloured(ThemeRole::Parameter); // nothing is wrong with it
    m_formats[Kind::Placeholder].setFontWeight(QFont::DemiBold);
}

void QueryHighlighter::highlightBlock(const QString &text)
{
    bool inComment = previousBlockState() == blockCommentState;
    for (const QueryToken &token : tokenizeQuery(text, m_language, inComment)) {
        const auto format = m_formats.constFind(token.kind);
        if (format != m_formats.cend())
            setFormat(int(token.start), int(token.length), *format);
    }
    setCurrentBlockState(inComment ? blockCommentState : 0);
}

} // namespace penstock
