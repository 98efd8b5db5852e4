// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/explain.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Explain)
};

/// Behind EXPLAIN, ANALYZE and VERBOSE, where the statement itself begins.
StatementTokens withoutExplain(StatementTokens tokens)
{
    if (tokens.empty() || !tokens.front().is(u"EXPLAIN"))
        return tokens;
    tokens = tokens.subspan(1);
    while (!tokens.empty() && (tokens.front().is(u"ANALYZE") || tokens.front().is(u"VERBOSE")))
        tokens = tokens.subspan(1);
    return tokens;
}

bool asksForRows(StatementTokens tokens, Language language)
{
    if (tokens.empty())
        return false;
    const StatementToken &first = tokens.front();
    return first.is(u"SELECT") || (language == Language::Sql && (first.is(u"WITH") || first.is(u"VALUES")));
}

} // namespace

Result<Script> explanationOf(const Script &script, bool withTimes)
{
    if (script.language() == Language::Flux)
        return failure(Error::Kind::BadInput,
                       ExplainText::tr("Flux has no plans: InfluxQL and SQL have. Nothing has been run."));
    if (script.statements().size() != 1)
        return failure(
            Error::Kind::BadInput,
            ExplainText::tr("A plan is asked for one statement at a time: put the caret in it. Nothing has been "
                            "run."));
    const Statement &statement = script.statements().first();
    const StatementTokens tokens = withoutExplain(statement.tokens());
    if (!statement.isReadOnly() || !asksForRows(tokens, script.language()))
        return failure(Error::Kind::BadInput,
                       ExplainText::tr("Only statements that select rows, and write none, have a plan. "
                                       "Nothing has been run."));
    const QString prefix = withTimes ? QStringLiteral("EXPLAIN ANALYZE ") : QStringLiteral("EXPLAIN ");
    const qsizetype begin = tokens.size() == statement.tokens().size()
                                ? 0
                                : tokens.front().text.data() - QStringView(statement.text()).data();
    return Script(prefix + statement.text().sliced(begin), script.language());
}

} // namespace penstock
