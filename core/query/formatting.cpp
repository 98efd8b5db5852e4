// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/formatting.h"

#include "core/query/statementtoken.h"

#include <array>
#include <vector>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

constexpr int indentWidth = 2;

/// Reserved in both languages, so that capitals change no name.
constexpr std::array<QStringView, 8> clauses = {u"FROM",  u"WHERE",  u"GROUP",  u"ORDER",
                                                u"LIMIT", u"OFFSET", u"SLIMIT", u"SOFFSET"};
constexpr std::array<QStringView, 4> sqlClauses = {u"HAVING", u"UNION", u"INTERSECT", u"EXCEPT"};
constexpr std::array<QStringView, 2> joints = {u"AND", u"OR"};
constexpr std::array<QStringView, 5> otherWords = {u"SELECT", u"BY", u"AS", u"INTO", u"EXPLAIN"};
constexpr std::array<QStringView, 9> comparisons = {u"=", u"!=", u"<>", u"<", u">", u"<=", u">=", u"=~", u"!~"};

/// Writes the tokens of a text anew.
class Formatter
{
public:
    Formatter(const QString &text, Language language) : m_text(text), m_language(language) {}

    QString run()
    {
        StatementScanner scanner(m_text, m_language);
        QString space;
        while (const auto token = scanner.next()) {
            if (token->kind == Kind::Space) {
                space = scanner.textOf(*token).toString();
                continue;
            }
            write({token->kind, scanner.textOf(*token)}, space, token->start);
            space.clear();
        }
        if (space.contains(u'\n') && !m_out.isEmpty())
            m_out += u'\n';
        return m_out;
    }

private:
    /// A SELECT, the whole one or one in brackets; or brackets of another kind.
    struct Level
    {
        bool isSelect = false;
        bool isInWhere = false;
    };

    void write(const StatementToken &token, const QString &space, qsizetype start)
    {
        const bool isComment = token.kind == Kind::Comment;
        const bool isBegin = m_isStart && !isComment;
        const auto lines = space.count(u'\n');
        m_needsLine = m_needsLine || (m_keepsLine && lines > 0);
        m_keepsLine = m_keepsLine && lines == 0;
        if (isComment)
            writeSpace(lines > 0 || m_needsLine, space.isEmpty() ? u"" : u" ", lines > 1);
        else
            writeSpace(m_needsLine || breaksBefore(token, start), spaceBefore(token, space), m_isStart && lines > 1,
                       token.isOneOf(joints));
        m_out += isComment ? token.text.toString() : shown(token, start);
        m_needsLine = isComment && token.text.startsWith(u"--");
        m_keepsLine = m_keepsLine || isOpen(token);
        if (isComment)
            return;
        if (isBegin) {
            m_isStart = false;
            m_levels = {{token.is(u"SELECT"), false}};
        }
        follow(token);
        m_last = token;
    }

    /// What the token opens, closes or begins.
    void follow(const StatementToken &token)
    {
        if (token.is(u"("))
            m_levels.push_back({});
        else if (token.is(u")") && m_levels.size() > 1)
            m_levels.pop_back();
        else if (token.is(u"SELECT"))
            m_levels.back() = {true, false};
        else if (isClause(token) && m_levels.back().isSelect)
            m_levels.back().isInWhere = token.is(u"WHERE") || token.is(u"HAVING");
        if (token.kind == Kind::Semicolon) {
            m_isStart = true;
            m_needsLine = true;
            m_levels = {{}};
        }
    }

    /// What follows in the same line would be a part of it: a quote, or a slash, that is not closed in its line.
    static bool isOpen(const StatementToken &token)
    {
        const bool isQuote = token.kind == Kind::String || token.kind == Kind::Identifier;
        return token.is(u"/") || (isQuote && (token.text.size() < 2 || token.text.back() != token.text.front()));
    }

    bool isClause(const StatementToken &token) const
    {
        return token.isOneOf(clauses) || (m_language == Language::Sql && token.isOneOf(sqlClauses));
    }

    /// A part of a.b, or the name of a function, is none of the language's own words.
    bool isPartOfName(const StatementToken &token, qsizetype start) const
    {
        return m_last.is(u".") || m_last.is(u"$") || m_text.mid(start + token.text.size(), 1) == QLatin1String(".");
    }

    bool breaksBefore(const StatementToken &token, qsizetype start) const
    {
        if (m_isStart || isPartOfName(token, start) || !m_levels.back().isSelect)
            return false;
        return isClause(token) || (m_levels.back().isInWhere && token.isOneOf(joints) && !m_isBetween);
    }

    QString shown(const StatementToken &token, qsizetype start)
    {
        if (token.is(u"BETWEEN"))
            m_isBetween = true;
        else if (token.is(u"AND"))
            m_isBetween = false; // that one belonged to it
        const bool isWord = isClause(token) || token.isOneOf(joints) || token.isOneOf(otherWords);
        return isWord && !isPartOfName(token, start) ? token.text.toString().toUpper() : token.text.toString();
    }

    QStringView spaceBefore(const StatementToken &token, const QString &space) const
    {
        if (m_out.isEmpty() || token.is(u",") || token.is(u")") || token.kind == Kind::Semicolon || m_last.is(u"("))
            return u"";
        const bool isBehindEnd =
            m_last.is(u")") || m_last.kind == Kind::String || m_last.kind == Kind::Identifier; // (a)as, 'a'and
        const bool isApart = token.isOneOf(comparisons) || m_last.isOneOf(comparisons) || m_last.is(u",") ||
                             (isBehindEnd && token.kind == Kind::Word);
        return isApart || !space.isEmpty() ? u" " : u"";
    }

    void writeSpace(bool newLine, QStringView space, bool emptyLine, bool isJoint = false)
    {
        if (m_out.isEmpty())
            return;
        if (!newLine) {
            m_out += space;
            return;
        }
        m_keepsLine = false;
        m_out += emptyLine ? QStringLiteral("\n\n") : QStringLiteral("\n");
        m_out += QString(indent(isJoint), u' ');
    }

    int indent(bool isJoint) const
    {
        return m_isStart ? 0 : (int(m_levels.size()) - 1 + (isJoint ? 1 : 0)) * indentWidth;
    }

    const QString &m_text;
    Language m_language;
    QString m_out;
    StatementToken m_last{Kind::Space, {}};
    std::vector<Level> m_levels{{}};
    bool m_isStart = true;    ///< of a statement
    bool m_needsLine = false; ///< behind a comment or a semicolon
    bool m_keepsLine = false; ///< the next line break must stay
    bool m_isBetween = false; ///< BETWEEN … AND
};

} // namespace

QString formattedQuery(const QString &text, Language language)
{
    return language == Language::Flux ? formattedFlux(text) : Formatter(text, language).run();
}

} // namespace penstock
