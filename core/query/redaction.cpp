// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/redaction.h"

#include "core/query/statementscanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

constexpr QStringView notKept = u"/* password not kept */";

bool is(QStringView word, QStringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

/// Of addresses, as the destinations of subscriptions are: the user stays.
QString withoutLogins(const QString &text)
{
    static const QRegularExpression login(QStringLiteral("(://[^/@\\s\"]*:)[^/@\\s\"]+@"));
    return QString(text).replace(login, QStringLiteral("\\1@"));
}

/// WITH PASSWORD 'x' [WITH ALL PRIVILEGES], SET PASSWORD FOR "u" = 'x'.
QString influxQlWithoutSecrets(const QString &text)
{
    enum class At { Outside, AfterPassword, User, Secret };
    QString kept;
    QStringView before; // the last word
    At at = At::Outside;
    bool told = false;
    StatementScanner scanner(text);
    while (const auto token = scanner.next()) {
        const QStringView word = scanner.textOf(*token);
        const bool isSpace = token->kind == Kind::Space || token->kind == Kind::Comment;
        if (token->kind == Kind::Semicolon || (at == At::Secret && told && is(word, u"WITH")))
            at = At::Outside;
        if (at == At::AfterPassword && !isSpace)
            at = is(word, u"FOR") ? At::User : At::Secret;
        if (at == At::Secret && !isSpace) {
            if (!std::exchange(told, true))
                kept += notKept;
            continue;
        }
        kept += token->kind == Kind::String ? withoutLogins(word.toString()) : word.toString();
        if (at == At::User && word == u"=")
            at = At::Secret;
        if (at == At::Outside && is(word, u"PASSWORD") && (is(before, u"WITH") || is(before, u"SET"))) {
            at = At::AfterPassword;
            told = false;
        }
        if (!isSpace)
            before = word;
    }
    return kept;
}

bool namesSecret(QStringView name)
{
    static constexpr std::array<QStringView, 7> names = {u"token",  u"password", u"passwd",       u"secret",
                                                         u"apiKey", u"apikey",   u"Authorization"};
    return std::ranges::any_of(names, [name](QStringView other) { return is(name, other); });
}

QString fluxWithoutSecrets(const QString &text)
{
    QString kept;
    QStringView key; // the last word or string
    bool isValue = false;
    bool afterOperator = false;
    StatementScanner scanner(text, Language::Flux);
    while (const auto token = scanner.next()) {
        const QStringView word = scanner.textOf(*token);
        if (token->kind == Kind::String) {
            kept += isValue && namesSecret(key) ? QStringLiteral("\"\"") : withoutLogins(word.toString());
            key = word.size() >= 2 ? word.sliced(1).chopped(1) : QStringView();
            isValue = false;
            afterOperator = false;
            continue;
        }
        kept += word;
        if (token->kind == Kind::Word) {
            key = word;
            isValue = false;
        } else if (token->kind == Kind::Operator) {
            isValue = !afterOperator && (word == u":" || word == u"="); // == compares
        }
        afterOperator = token->kind == Kind::Operator;
    }
    return kept;
}

} // namespace

QString withoutSecrets(const QString &text, Language language)
{
    switch (language) {
    case Language::InfluxQl:
        return influxQlWithoutSecrets(text);
    case Language::Flux:
        return fluxWithoutSecrets(text);
    case Language::Sql:
        break;
    }
    return text; // SQL of InfluxDB 3 has no statement that holds a secret
}

} // namespace penstock
