// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completionplace.h"

#include "core/query/caretcontext.h"
#include "core/query/sourcenames.h"
#include "core/query/vocabulary.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

enum class Clause { Start, Select, From, Where, Group, Number, Database, Measurement, Key, Policy, Alias, Free };

bool isName(const StatementToken &token)
{
    return token.kind == Kind::Identifier || token.kind == Kind::Word;
}

struct Beginning
{
    QStringView word;
    Clause clause;
};

constexpr std::array beginnings{
    Beginning{u"SELECT", Clause::Select},     Beginning{u"FROM", Clause::From},
    Beginning{u"JOIN", Clause::From},         Beginning{u"INTO", Clause::From},
    Beginning{u"WHERE", Clause::Where},       Beginning{u"HAVING", Clause::Where},
    Beginning{u"GROUP", Clause::Group},       Beginning{u"ORDER", Clause::Group},
    Beginning{u"LIMIT", Clause::Number},      Beginning{u"OFFSET", Clause::Number},
    Beginning{u"SLIMIT", Clause::Number},     Beginning{u"SOFFSET", Clause::Number},
    Beginning{u"DATABASE", Clause::Database}, Beginning{u"MEASUREMENT", Clause::Measurement},
    Beginning{u"POLICY", Clause::Policy},     Beginning{u"KEY", Clause::Key},
    Beginning{u"AS", Clause::Alias},
};

/// What a word makes of the clause that it stands in.
Clause clauseBehind(const StatementToken &token, Clause before, Language language, QStringView verb)
{
    if (token.kind != Kind::Word)
        return before;
    const auto found = std::ranges::find_if(beginnings, [&](const Beginning &one) { return token.is(one.word); });
    if (found != beginnings.end()) {
        const bool isInfluxQl = language == Language::InfluxQl;
        const bool isOnlyInfluxQl = found->clause == Clause::Measurement || found->clause == Clause::Key ||
                                    found->clause == Clause::Policy || found->clause == Clause::Database;
        return isOnlyInfluxQl && !isInfluxQl ? before : found->clause;
    }
    if (token.is(u"ON"))
        return language == Language::Sql || verb.compare(u"SELECT", Qt::CaseInsensitive) == 0 ? Clause::Where
                                                                                              : Clause::Database;
    return before == Clause::Start ? Clause::Free : before;
}

/// Brackets keep what is outside of them.
Clause clauseAt(const CaretContext &context, Language language)
{
    Clause clause = Clause::Start;
    std::vector<Clause> outer;
    const QStringView verb = context.before.empty() ? QStringView() : context.before.front().text;
    for (const StatementToken &token : context.before) {
        if (token.is(u"(")) {
            outer.push_back(clause);
        } else if (token.is(u")") && !outer.empty()) {
            clause = outer.back();
            outer.pop_back();
        } else {
            clause = clauseBehind(token, clause, language, verb);
        }
    }
    return clause;
}

/// The names before the dot that stands there: for "db".rp. they are db and rp. Empty: there is no dot.
QStringList pathBefore(const CaretContext &context)
{
    QStringList path;
    std::size_t back = 0;
    while (context.last(back).is(u".")) {
        ++back;
        if (isName(context.last(back)))
            path.prepend(nameOf(context.last(back++)));
        else
            path.prepend({});
    }
    return path;
}

bool isComparison(const StatementToken &token)
{
    constexpr std::array<QStringView, 5> signs = {u"=", u"!=", u"<>", u"=~", u"!~"};
    return token.kind == Kind::Operator && std::ranges::any_of(signs, [&](QStringView sign) { return token.is(sign); });
}

/// That whose value is wanted here: tag = …, tag IN (…, …. Empty: none.
QString comparedName(const CaretContext &context)
{
    std::size_t back = 0;
    if (isComparison(context.last()))
        return isName(context.last(1)) ? nameOf(context.last(1)) : QString();
    while (context.last(back).is(u",") || context.last(back).kind == Kind::String)
        ++back;
    const bool isList = context.last(back).is(u"(") && context.last(back + 1).is(u"IN");
    if (!isList)
        return {};
    back += context.last(back + 2).is(u"NOT") ? 3 : 2;
    return isName(context.last(back)) ? nameOf(context.last(back)) : QString();
}

void wishForSource(const QStringList &path, Language language, CompletionPlace *place)
{
    place->measurements = true;
    if (language != Language::InfluxQl || path.isEmpty()) {
        place->databases = language == Language::InfluxQl && path.isEmpty();
        return;
    }
    place->database = path.size() > 1 ? path.front() : QString();
    if (path.size() == 1) { // a policy of the chosen database, or a database before its policy
        place->policies = true;
        place->policiesOf = path.front();
    }
}

void wishForValue(const QString &name, CompletionPlace *place)
{
    if (name.compare(u"time", Qt::CaseInsensitive) == 0) {
        place->functions = place->form == CompletionPlace::Form::Bare;
        return;
    }
    place->tag = name;
    place->values = place->form != CompletionPlace::Form::Quoted;
}

void wishForColumns(Clause clause, Language language, CompletionPlace *place)
{
    const bool isBare = place->form == CompletionPlace::Form::Bare;
    place->keywords = isBare;
    place->functions = isBare && (clause != Clause::Where || language == Language::Sql);
    place->tags = place->columns = true;
    place->fields = clause != Clause::Group || language == Language::Sql;
}

void wishFor(Clause clause, const CaretContext &context, Language language, CompletionPlace *place)
{
    const bool isBare = place->form == CompletionPlace::Form::Bare;
    const QStringList path = pathBefore(context);
    const StatementToken &last = context.last();
    // Behind an operand comes a word of the language, and nothing that has a name.
    const bool isBehindOperand =
        path.isEmpty() && !context.before.empty() &&
        (last.kind == Kind::Identifier || last.kind == Kind::String || last.kind == Kind::Number || last.is(u")") ||
         last.is(u"*") || (last.kind == Kind::Word && !isKeyword(last.text, language)));
    if (isBehindOperand) {
        place->keywords = isBare;
        return;
    }
    switch (clause) {
    case Clause::From:
    case Clause::Measurement:
        wishForSource(path, language, place);
        place->keywords = isBare && path.isEmpty();
        break;
    case Clause::Database:
        place->databases = true;
        place->keywords = isBare;
        break;
    case Clause::Policy:
        place->policies = true;
        place->keywords = isBare;
        break;
    case Clause::Key:
        place->tags = true;
        place->keywords = isBare;
        break;
    case Clause::Select:
    case Clause::Where:
    case Clause::Group:
        wishForColumns(clause, language, place);
        place->keywords = place->keywords && path.isEmpty();
        place->functions = place->functions && path.isEmpty();
        break;
    case Clause::Alias:
        break;
    case Clause::Start:
    case Clause::Number:
    case Clause::Free:
        place->keywords = isBare;
        break;
    }
}

void wishForQuery(const CaretContext &context, Language language, CompletionPlace *place)
{
    const Clause clause = clauseAt(context, language);
    const QString compared = comparedName(context);
    const bool isCondition = clause == Clause::Where || clause == Clause::Key;
    if (context.last().is(u"$"))
        place->parameters = place->times = place->form == CompletionPlace::Form::Bare;
    else if (isCondition && !compared.isEmpty() && clause == Clause::Where)
        wishForValue(compared, place);
    else if (place->form != CompletionPlace::Form::Text)
        wishFor(clause, context, language, place);
}

} // namespace

CompletionPlace completionPlace(const Script &script, qsizetype caret)
{
    const CaretContext context(script, caret);
    CompletionPlace place = context.place();
    const bool isElsewhere =
        context.isInComment || (context.at && (context.at->kind == Kind::Number || context.at->kind == Kind::Regex));
    if (isElsewhere)
        return place;
    if (context.statement) {
        const QList<SourceName> sources = sourcesOf(*context.statement);
        for (const SourceName &source : sources) {
            place.sources += source.measurement;
            if (place.database.isEmpty())
                place.database = source.database;
        }
    }
    if (script.language() == Language::Flux)
        wishForFlux(context, &place);
    else
        wishForQuery(context, script.language(), &place);
    return place;
}

} // namespace penstock
