// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parametervalue.h"

#include "core/query/timeplaceholder.h"
#include "core/time/durationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ParameterValue)
};

using Value = BindParameter::Value;

Result<Value> noneOf(const QString &text)
{
    Error error;
    error.message = text;
    return std::unexpected(error);
}

Result<Value> booleanOf(const QString &text)
{
    if (text.compare(u"true", Qt::CaseInsensitive) == 0)
        return Value(true);
    if (text.compare(u"false", Qt::CaseInsensitive) == 0)
        return Value(false);
    return noneOf(Texts::tr("“%1” is neither true nor false").arg(text));
}

} // namespace

Result<Value> parameterValue(ParameterType type, const QString &text)
{
    bool isValid = false;
    switch (type) {
    case ParameterType::Integer:
        if (const qlonglong number = text.trimmed().toLongLong(&isValid); isValid)
            return Value(std::int64_t(number));
        return noneOf(Texts::tr("“%1” is no whole number").arg(text));
    case ParameterType::Float:
        if (const double number = text.trimmed().toDouble(&isValid); isValid && std::isfinite(number))
            return Value(number);
        return noneOf(Texts::tr("“%1” is no number").arg(text));
    case ParameterType::Boolean:
        return booleanOf(text.trimmed());
    case ParameterType::Duration:
        if (const auto duration = durationFromText(text.trimmed()))
            return Value(*duration);
        return noneOf(Texts::tr("“%1” is no duration such as 1h30m").arg(text));
    case ParameterType::Identifier:
        if (text.isEmpty())
            return noneOf(Texts::tr("a name is missing"));
        return Value(BindParameter::Identifier{text});
    case ParameterType::Regex:
        return Value(BindParameter::Regex{text});
    case ParameterType::Text:
        break;
    }
    return Value(text);
}

QStringList parameterNames(const Script &script, qsizetype except)
{
    QStringList names;
    for (const Statement &statement : script.statements()) {
        const StatementTokens tokens = statement.tokens();
        const QList<PlacedPlaceholder> reserved = timePlaceholdersIn(statement);
        const auto isReserved = [&](const StatementToken &sign) {
            const qsizetype start = sign.text.data() - statement.text().constData();
            return std::ranges::any_of(reserved, [start](const auto &one) { return one.place.start == start; });
        };
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            const bool isName = tokens[i + 1].kind == StatementToken::Kind::Word;
            const bool isBound = script.language() == Language::Flux
                                     ? i > 0 && tokens[i].is(u".") && tokens[i - 1].is(u"params")
                                     : tokens[i].is(u"$") && !isReserved(tokens[i]);
            if (!isName || !isBound)
                continue;
            const qsizetype place = statement.start() + (tokens[i + 1].text.data() - statement.text().constData());
            if (place != except && !names.contains(tokens[i + 1].text.toString()))
                names += tokens[i + 1].text.toString();
        }
    }
    return names;
}

} // namespace penstock
