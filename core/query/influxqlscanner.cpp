// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/influxqlscanner.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

template <typename Predicate> qsizetype endOf(QStringView text, qsizetype start, Predicate belongs)
{
    const auto end = std::find_if_not(text.begin() + start, text.end(), belongs);
    return end - text.begin();
}

} // namespace

std::optional<InfluxQlScanner::Token> InfluxQlScanner::next()
{
    if (m_position >= m_text.size())
        return {};
    const Token token = scan();
    m_position = token.start + token.length;
    if (token.kind != Token::Kind::Space && token.kind != Token::Kind::Comment)
        m_afterOperand = endsOperand(token);
    return token;
}

InfluxQlScanner::Token InfluxQlScanner::scan() const
{
    using enum Token::Kind;
    const qsizetype start = m_position;
    const QStringView rest = m_text.sliced(start);
    const QChar c = rest.front();
    const auto token = [start](Token::Kind kind, qsizetype end) { return Token{kind, start, end - start}; };

    if (c.isSpace())
        return token(Space, endOf(m_text, start, [](QChar x) { return x.isSpace(); }));
    if (rest.startsWith(u"--")) {
        const qsizetype end = m_text.indexOf(u'\n', start);
        return token(Comment, end < 0 ? m_text.size() : end);
    }
    if (rest.startsWith(u"/*")) {
        const qsizetype end = m_text.indexOf(u"*/", start + 2);
        return token(Comment, end < 0 ? m_text.size() : end + 2);
    }
    if (c == u'"' || c == u'\'') {
        const qsizetype end = endOfDelimited(start);
        if (end > 0)
            return token(c == u'"' ? Identifier : String, end);
        // As the server does: a quote never goes beyond its line.
        const qsizetype line = m_text.indexOf(u'\n', start);
        return token(c == u'"' ? Identifier : String, line < 0 ? m_text.size() : line);
    }
    if (c == u'/' && !m_afterOperand) {
        if (const qsizetype end = endOfDelimited(start); end > 0)
            return token(Regex, end);
    }
    if (c.isDigit())
        return token(Number, endOf(m_text, start, [](QChar x) { return isWordCharacter(x) || x == u'.'; }));
    if (isWordCharacter(c))
        return token(Word, endOf(m_text, start, isWordCharacter));
    if (c == u';')
        return token(Semicolon, start + 1);
    constexpr std::array<QStringView, 6> longOperators = {u"=~", u"!~", u"!=", u"<>", u"<=", u">="};
    const bool isLong = std::ranges::any_of(longOperators, [&](QStringView op) { return rest.startsWith(op); });
    return token(Operator, start + (isLong ? 2 : 1));
}

qsizetype InfluxQlScanner::endOfDelimited(qsizetype start) const
{
    const QChar delimiter = m_text[start];
    for (qsizetype i = start + 1; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'\n')
            return -1;
        if (c == delimiter)
            return i + 1;
        if (c == u'\\' && i + 1 < m_text.size() && m_text[i + 1] != u'\n')
            ++i;
    }
    return -1;
}

bool InfluxQlScanner::endsOperand(const Token &token) const
{
    const QStringView text = textOf(token);
    switch (token.kind) {
    case Token::Kind::Word:
        for (const QStringView keyword : {u"SELECT", u"FROM", u"BY"}) {
            if (text.compare(keyword, Qt::CaseInsensitive) == 0)
                return false;
        }
        return true;
    case Token::Kind::Operator:
        return text == u")" || text == u"}";
    case Token::Kind::Semicolon:
        return false;
    default:
        return true;
    }
}

} // namespace penstock
