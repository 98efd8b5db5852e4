// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"

#include "core/query/patternvalue.h"
#include "core/query/statementscanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace penstock {

namespace {

struct QueryPatternText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryPattern)
};

using Kind = QueryPattern::Placeholder::Kind;

/// Plain text, or one place for a value.
struct Piece
{
    QString text;
    std::optional<Kind> placeholder; // text is its name then
};

struct Parsed
{
    std::vector<Piece> pieces;
    qsizetype strayBrace = -1;
};

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// The end of the name that begins at start, or start when `name}` does not stand there.
qsizetype endOfName(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    const bool whole = end > start && !text[start].isDigit() && end < text.size() && text[end] == u'}';
    return whole ? end : start;
}

void parseRegion(QStringView region, qsizetype offset, Kind kind, bool backslashEscapes, Parsed *parsed)
{
    QString plain;
    for (qsizetype i = 0; i < region.size(); ++i) {
        const QChar c = region[i];
        const QChar following = i + 1 < region.size() ? region[i + 1] : QChar();
        if (backslashEscapes && kind != Kind::Bare && c == u'\\' && !following.isNull()) {
            plain += c;
            plain += following;
            ++i;
        } else if ((c == u'{' || c == u'}') && following == c) {
            plain += c;
            ++i;
        } else if (c == u'{' || c == u'}') {
            const qsizetype end = c == u'{' ? endOfName(region, i + 1) : i + 1;
            if (end == i + 1) {
                if (parsed->strayBrace < 0)
                    parsed->strayBrace = offset + i;
                plain += c;
                continue;
            }
            parsed->pieces.push_back({std::exchange(plain, {}), {}});
            parsed->pieces.push_back({region.sliced(i + 1, end - i - 1).toString(), kind});
            i = end;
        } else {
            plain += c;
        }
    }
    parsed->pieces.push_back({plain, {}});
}

Parsed parse(const QString &text, Language language)
{
    using TokenKind = StatementScanner::Token::Kind;
    const bool backslashEscapes = language != Language::Sql;
    Parsed parsed;
    qsizetype bareStart = 0;
    const auto flush = [&](qsizetype end) {
        if (end > bareStart)
            parseRegion(QStringView(text).sliced(bareStart, end - bareStart), bareStart, Kind::Bare, backslashEscapes,
                        &parsed);
    };
    /// `{name}` and nothing beside it, between two quotes or slashes.
    const auto isWhole = [](QStringView token) {
        return token.size() > 4 && token[1] == u'{' && endOfName(token, 2) == token.size() - 2;
    };
    StatementScanner scanner(text, language);
    QStringView word; // the last token but blanks and comments
    while (const auto token = scanner.next()) {
        const QStringView before = word;
        if (token->kind != TokenKind::Space && token->kind != TokenKind::Comment)
            word = scanner.textOf(*token);
        const bool quoted = token->kind == TokenKind::Identifier || token->kind == TokenKind::String;
        if (!quoted && token->kind != TokenKind::Regex && token->kind != TokenKind::Comment)
            continue;
        flush(token->start);
        bareStart = token->start + token->length;
        const bool isDuration = token->kind == TokenKind::String && language == Language::Sql &&
                                before.compare(u"INTERVAL", Qt::CaseInsensitive) == 0 && isWhole(word);
        if (quoted)
            parseRegion(scanner.textOf(*token), token->start,
                        isDuration                         ? Kind::Duration
                        : token->kind == TokenKind::String ? Kind::String
                                                           : Kind::Identifier,
                        backslashEscapes, &parsed);
        else if (token->kind == TokenKind::Regex && isWhole(word))
            parseRegion(word, token->start, Kind::Regex, backslashEscapes, &parsed);
        else
            parsed.pieces.push_back({scanner.textOf(*token).toString(), {}});
    }
    flush(text.size());
    return parsed;
}

/// Why it cannot stand behind what is written so far; empty: it can.
QString problemOf(const PatternValue &value, const QString &before)
{
    const QString problem = value.problem();
    if (problem.isEmpty() && value.kind == Kind::Bare && value.text.startsWith(u'-') && before.endsWith(u'-'))
        return QueryPatternText::tr("A minus sign after a minus sign would start a comment.");
    return problem;
}

/// The text with what `write` makes of each place: of its name, its value, and what stands before it.
template <typename Write>
QString composed(const QString &text, Language language, const QueryPattern::Values &values, const Write &write)
{
    QString result;
    for (const Piece &piece : parse(text, language).pieces) {
        if (piece.placeholder)
            result += write(piece.text, PatternValue{values.value(piece.text), *piece.placeholder, language}, result);
        else
            result += piece.text;
    }
    return result;
}

QString listed(QStringList names)
{
    names.sort();
    return names.join(QStringLiteral(", "));
}

} // namespace

QueryPattern::QueryPattern(const QString &name, const QString &title, const QString &text, Language language)
    : m_name(name), m_title(title), m_text(text), m_language(language)
{
}

QList<QueryPattern::Placeholder> QueryPattern::placeholders() const
{
    QList<Placeholder> result;
    for (const Piece &piece : parse(m_text, m_language).pieces) {
        if (!piece.placeholder)
            continue;
        const auto known = std::ranges::find(result, piece.text, &Placeholder::name);
        if (known == result.end())
            result.append({piece.text, *piece.placeholder});
        else
            known->kind = std::max(known->kind, *piece.placeholder);
    }
    return result;
}

Status QueryPattern::check() const
{
    if (m_text.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, QueryPatternText::tr("The pattern has no text."));
    const qsizetype stray = parse(m_text, m_language).strayBrace;
    if (stray >= 0)
        return failure(Error::Kind::BadInput,
                       QueryPatternText::tr(
                           "The pattern has a single brace at character %1. Write {name} for a value and {{ or }} "
                           "for a plain brace.")
                           .arg(stray + 1));
    return {};
}

Result<QueryPattern::Values> QueryPattern::bind(const QStringList &values, const Values &named) const
{
    Values bound = named;
    QStringList left = values;
    QStringList names;
    for (const Placeholder &placeholder : placeholders()) {
        names += placeholder.name;
        if (!left.isEmpty() && !named.contains(placeholder.name))
            bound.insert(placeholder.name, left.takeFirst());
    }
    if (left.isEmpty())
        return bound;
    return failure(Error::Kind::BadInput,
                   names.isEmpty()
                       ? QueryPatternText::tr("The pattern has no place for a value.")
                       : QueryPatternText::tr("The pattern has places for %1, and no more: “%2” is left over.")
                             .arg(names.join(QStringLiteral(", ")), left.constFirst()));
}

Result<QString> QueryPattern::fill(const Values &values) const
{
    if (const Status status = check(); !status)
        return std::unexpected(status.error());
    QStringList missing;
    QStringList unknown = values.keys();
    for (const Placeholder &placeholder : placeholders()) {
        if (unknown.removeAll(placeholder.name) == 0)
            missing += placeholder.name;
    }
    if (!missing.isEmpty())
        return failure(Error::Kind::BadInput,
                       QueryPatternText::tr("The pattern needs a value for: %1.").arg(listed(missing)));
    if (!unknown.isEmpty())
        return failure(Error::Kind::BadInput,
                       QueryPatternText::tr("The pattern has no place for: %1.").arg(listed(unknown)));

    QString wrong; // of the first place where something is
    const auto write = [&wrong](const QString &name, const PatternValue &value, const QString &before) {
        const QString problem = problemOf(value, before);
        if (problem.isEmpty())
            return value.written();
        if (wrong.isEmpty())
            wrong = QueryPatternText::tr("The value of %1 cannot be used: “%2”. %3").arg(name, value.text, problem);
        return QString();
    };
    const QString result = composed(m_text, m_language, values, write);
    if (!wrong.isEmpty())
        return failure(Error::Kind::BadInput, wrong);
    return result;
}

QString QueryPattern::preview(const Values &values) const
{
    const auto write = [](const QString &name, const PatternValue &value, const QString &before) {
        const bool isGiven = !value.text.isEmpty() && problemOf(value, before).isEmpty();
        return isGiven ? value.written() : u'{' + name + u'}';
    };
    return composed(m_text, m_language, values, write);
}

} // namespace penstock
