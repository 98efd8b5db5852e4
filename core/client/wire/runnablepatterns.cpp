// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/runnablepatterns.h"

#include "core/query/script.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

/// Whether an answer can be asked for in the language; of 1.x Flux is there from 1.7 on, where it is switched on.
bool speaks(Flavour flavour, Language language)
{
    switch (flavour) {
    case Flavour::Unknown:
        return true;
    case Flavour::V1:
    case Flavour::V2:
        return language != Language::Sql;
    case Flavour::V3:
        return language != Language::Flux;
    case Flavour::V3Distributed:
        return language == Language::InfluxQl;
    case Flavour::VictoriaMetrics:
    case Flavour::QuestDb:
    case Flavour::GreptimeDb:
        break;
    }
    return false;
}

bool isThird(Flavour flavour)
{
    return flavour == Flavour::V3 || flavour == Flavour::V3Distributed;
}

bool hasWord(const Statement &statement, QStringView word)
{
    return std::ranges::any_of(statement.tokens(), [word](const StatementToken &token) { return token.is(word); });
}

/// What is left of InfluxQL in 2.x and 3.x.
bool runsInfluxQl(Flavour flavour, const Statement &statement)
{
    static constexpr std::array<QStringView, 6> shown{u"SHOW DATABASES", u"SHOW RETENTION", u"SHOW MEASUREMENTS",
                                                      u"SHOW TAG",       u"SHOW FIELD",     u"SHOW SERIES"};
    if (statement.verb() == u"SELECT" || statement.verb() == u"EXPLAIN")
        return statement.isReadOnly(); // without INTO
    if (statement.verb() == u"SHOW") {
        const bool isShown = std::ranges::find(shown, QStringView(statement.opening())) != shown.end();
        return isShown && !hasWord(statement, u"CARDINALITY") &&
               !(isThird(flavour) && statement.opening() == u"SHOW SERIES");
    }
    if (isThird(flavour))
        return false;
    return statement.verb() == u"DELETE" || (statement.verb() == u"DROP" && hasWord(statement, u"MEASUREMENT"));
}

bool runs(Flavour flavour, const QueryPattern &pattern)
{
    const Script script(pattern.text(), pattern.language());
    const QList<Statement> &statements = script.statements();
    if (isThird(flavour) && statements.size() > 1)
        return false;
    return std::ranges::all_of(statements, [flavour](const Statement &one) { return runsStatement(flavour, one); });
}

} // namespace

bool runsStatement(Flavour flavour, const Statement &statement)
{
    if (!speaks(flavour, statement.language()))
        return false;
    const bool hasAll = flavour == Flavour::Unknown || flavour == Flavour::V1;
    return hasAll || statement.language() != Language::InfluxQl || runsInfluxQl(flavour, statement);
}

QList<PatternGroup> runnablePatterns(Language language, Flavour flavour)
{
    QList<PatternGroup> groups = builtInPatterns(language);
    for (PatternGroup &group : groups)
        group.patterns.removeIf([flavour](const QueryPattern &pattern) { return !runs(flavour, pattern); });
    groups.removeIf([](const PatternGroup &group) { return group.patterns.isEmpty(); });
    return groups;
}

qsizetype leftOutPatterns(Language language, Flavour flavour)
{
    const auto count = [](const QList<PatternGroup> &groups) {
        qsizetype sum = 0;
        for (const PatternGroup &group : groups)
            sum += group.patterns.size();
        return sum;
    };
    return count(builtInPatterns(language)) - count(runnablePatterns(language, flavour));
}

} // namespace penstock
