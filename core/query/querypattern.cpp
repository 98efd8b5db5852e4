// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"

#include "core/query/quoting.h"
#include "core/query/statementscanner.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace penstock {

namespace {

struct Text
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
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        const bool quoted = token->kind == TokenKind::Identifier || token->kind == TokenKind::String;
        if (!quoted && token->kind != TokenKind::Regex && token->kind != TokenKind::Comment)
            continue;
        flush(token->start);
        bareStart = token->start + token->length;
        if (quoted)
            parseRegion(scanner.textOf(*token), token->start,
                        token->kind == TokenKind::String ? Kind::String : Kind::Identifier, backslashEscapes, &parsed);
        else
            parsed.pieces.push_back({scanner.textOf(*token).toString(), {}});
    }
    flush(text.size());
    return parsed;
}

QString listed(QStringList names)
{
    names.sort();
    return names.join(QStringLiteral(", "));
}

/// A number, durations or a word.
const QRegularExpression &bareValue(Language language)
{
    static const auto with = [](const QString &units) {
        return QRegularExpression(QRegularExpression::anchoredPattern(
            QStringLiteral(R"([+-]?[0-9]+(\.[0-9]+)?|([0-9]+(%1))+|[A-Za-z_][A-Za-z0-9_]*)").arg(units)));
    };
    static const QRegularExpression influxQl = with(QStringLiteral("ns|u|µ|ms|s|m|h|d|w"));
    static const QRegularExpression flux = with(QStringLiteral("ns|us|µs|ms|s|m|h|d|w|mo|y"));
    return language == Language::Flux ? flux : influxQl;
}

/// What is wrong with the value, or nothing.
QString problemWith(const QString &value, Kind kind, const QString &before, Language language)
{
    if (kind != Kind::Bare) {
        if (value.contains(QChar::Null) || (value.contains(u'\r') && language == Language::InfluxQl))
            return Text::tr("It holds a carriage return or a zero character, which %1 cannot express.")
                .arg(languageName(language));
        if (kind == Kind::Identifier && value.isEmpty())
            return Text::tr("A name cannot be empty.");
        return {};
    }
    if (!bareValue(language).match(value).hasMatch())
        return Text::tr("Give a number, a duration such as 5m, or one plain word.");
    if (value.startsWith(u'-') && before.endsWith(u'-'))
        return Text::tr("A minus sign after a minus sign would start a comment.");
    return {};
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
        else if (*piece.placeholder == Kind::Bare)
            known->kind = Kind::Bare;
    }
    return result;
}

Result<QString> QueryPattern::fill(const QHash<QString, QString> &values) const
{
    const Parsed parsed = parse(m_text, m_language);
    if (parsed.strayBrace >= 0)
        return failure(Error::Kind::BadInput,
                       Text::tr("The pattern has a single brace at character %1. Write {name} for a value and {{ or }} "
                                "for a plain brace.")
                           .arg(parsed.strayBrace + 1));
    QStringList missing;
    QStringList unknown = values.keys();
    for (const Placeholder &placeholder : placeholders()) {
        if (unknown.removeAll(placeholder.name) == 0)
            missing += placeholder.name;
    }
    if (!missing.isEmpty())
        return failure(Error::Kind::BadInput, Text::tr("The pattern needs a value for: %1.").arg(listed(missing)));
    if (!unknown.isEmpty())
        return failure(Error::Kind::BadInput, Text::tr("The pattern has no place for: %1.").arg(listed(unknown)));

    QString result;
    for (const Piece &piece : parsed.pieces) {
        if (!piece.placeholder) {
            result += piece.text;
            continue;
        }
        const QString value = values.value(piece.text);
        if (const QString problem = problemWith(value, *piece.placeholder, result, m_language); !problem.isEmpty())
            return failure(Error::Kind::BadInput,
                           Text::tr("The value of %1 cannot be used: “%2”. %3").arg(piece.text, value, problem));
        if (*piece.placeholder == Kind::Bare)
            result += value;
        else
            result += (*piece.placeholder == Kind::String ? quoteString(value, m_language)
                                                          : quoteIdentifier(value, m_language))
                          .sliced(1)
                          .chopped(1);
    }
    return result;
}

} // namespace penstock
