// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementscanner.h"

#include <QList>

#include <algorithm>
#include <array>
#include <span>

namespace penstock {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

/// A slash behind one of these begins a regular expression and does not divide.
std::span<const QStringView> wordsBeforeRegex(Language language)
{
    static constexpr std::array<QStringView, 3> influxQl = {u"SELECT", u"FROM", u"BY"};
    static constexpr std::array<QStringView, 7> flux = {u"and", u"or", u"not", u"return", u"then", u"else", u"if"};
    if (language == Language::Flux)
        return flux;
    return influxQl;
}

template <typename Predicate> qsizetype endOf(QStringView text, qsizetype start, Predicate belongs)
{
    const auto end = std::find_if_not(text.begin() + start, text.end(), belongs);
    return end - text.begin();
}

/// Behind the closing delimiter, by the rules of InfluxQL (and of regular expressions in Flux): a backslash escapes, a
/// line break ends it. -1 when it is not closed.
qsizetype endInLine(QStringView text, qsizetype start)
{
    const QChar delimiter = text[start];
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n')
            return -1;
        if (c == delimiter)
            return i + 1;
        if (c == u'\\' && i + 1 < text.size() && text[i + 1] != u'\n')
            ++i;
    }
    return -1;
}

/// SQL: a quote is escaped by a second one.
qsizetype endOfSqlQuote(QStringView text, qsizetype start)
{
    const QChar quote = text[start];
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] != quote)
            continue;
        if (i + 1 == text.size() || text[i + 1] != quote)
            return i + 1;
        ++i;
    }
    return text.size();
}

/// Flux: "…${ code with "strings" }…".
qsizetype endOfFluxString(QStringView text, qsizetype start)
{
    QList<int> braces; // open ones, for each string that is being interpolated
    bool inString = true;
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString && c == u'\\') {
            ++i;
        } else if (inString && c == u'"') {
            if (braces.isEmpty())
                return i + 1;
            inString = false;
        } else if (inString && c == u'$' && i + 1 < text.size() && text[i + 1] == u'{') {
            braces.append(1);
            inString = false;
            ++i;
        } else if (!inString && c == u'"') {
            inString = true;
        } else if (!inString && c == u'{') {
            ++braces.last();
        } else if (!inString && c == u'}' && --braces.last() == 0) {
            braces.removeLast();
            inString = true;
        }
    }
    return text.size();
}

} // namespace

std::optional<StatementScanner::Token> StatementScanner::next()
{
    if (m_position >= m_text.size())
        return {};
    const Token token = scan();
    m_position = token.start + token.length;
    m_reach = std::max(m_reach, m_position);
    if (token.kind != Token::Kind::Space && token.kind != Token::Kind::Comment)
        m_afterOperand = endsOperand(token);
    return token;
}

StatementScanner::Token StatementScanner::scan()
{
    using enum Token::Kind;
    const qsizetype start = m_position;
    const QStringView rest = m_text.sliced(start);
    const QChar c = rest.front();
    const auto token = [start](Token::Kind kind, qsizetype end) { return Token{kind, start, end - start}; };

    if (c.isSpace())
        return token(Space, endOf(m_text, start, [](QChar x) { return x.isSpace(); }));
    if (const qsizetype end = endOfComment(start); end > 0)
        return token(Comment, end);
    if (c == u'"' || (c == u'\'' && m_language != Language::Flux))
        return quoted(start);
    if (c == u'/' && !m_afterOperand && m_language != Language::Sql) {
        if (const qsizetype end = endInLine(m_text, start); end > 0)
            return token(Regex, end);
        m_reach = std::max(m_reach, endOf(m_text, start, [](QChar x) { return x != u'\n'; }));
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

/// 0 when none begins here.
qsizetype StatementScanner::endOfComment(qsizetype start) const
{
    const QStringView rest = m_text.sliced(start);
    if (rest.startsWith(m_language == Language::Flux ? u"//" : u"--")) {
        const qsizetype end = m_text.indexOf(u'\n', start);
        return end < 0 ? m_text.size() : end;
    }
    if (m_language == Language::Flux || !rest.startsWith(u"/*"))
        return 0;
    const qsizetype end = m_text.indexOf(u"*/", start + 2);
    return end < 0 ? m_text.size() : end + 2;
}

StatementScanner::Token StatementScanner::quoted(qsizetype start) const
{
    using enum Token::Kind;
    const Token::Kind kind = m_text[start] == u'\'' || m_language == Language::Flux ? String : Identifier;
    qsizetype end = -1;
    switch (m_language) {
    case Language::Sql:
        end = endOfSqlQuote(m_text, start);
        break;
    case Language::Flux:
        end = endOfFluxString(m_text, start);
        break;
    case Language::InfluxQl:
        end = endInLine(m_text, start);
        // As the server does: a quote never goes beyond its line.
        if (end < 0)
            end = m_text.indexOf(u'\n', start);
        if (end < 0)
            end = m_text.size();
        break;
    }
    return {kind, start, end - start};
}

bool StatementScanner::endsOperand(const Token &token) const
{
    const QStringView text = textOf(token);
    switch (token.kind) {
    case Token::Kind::Word:
        return std::ranges::none_of(wordsBeforeRegex(m_language),
                                    [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    case Token::Kind::Operator:
        return text == u")" || text == u"}" || text == u"]";
    case Token::Kind::Semicolon:
        return false;
    default:
        return true;
    }
}

} // namespace penstock
