// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/edittarget.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct EditTargetText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::EditTarget)
};

using Kind = StatementToken::Kind;

std::unexpected<Error> refused(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

bool isPlainColumn(const StatementToken &token)
{
    const bool isName = token.kind == Kind::Word || token.kind == Kind::Identifier;
    return isName || token.is(u"*") || token.is(u",") || token.is(u":") || token.is(u"::");
}

/// SELECT *, "a", b::field
Status checkColumns(StatementTokens columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].is(u"("))
            return refused(EditTargetText::tr("Its values are computed: they are no fields of stored points."));
        if (columns[i].is(u"AS"))
            return refused(EditTargetText::tr("A column has another name than its field."));
        if (columns[i].is(u"INTO"))
            return refused(EditTargetText::tr("The statement writes, it has no rows of points."));
        if (!isPlainColumn(columns[i]))
            return refused(EditTargetText::tr("Its values are computed: they are no fields of stored points."));
    }
    return {};
}

/// What stands behind the measurement's name.
Status checkRest(StatementTokens rest)
{
    static constexpr std::array<QStringView, 8> clauses{u"WHERE",  u"GROUP",  u"ORDER",   u"LIMIT",
                                                        u"OFFSET", u"SLIMIT", u"SOFFSET", u"TZ"};
    if (!rest.empty() && rest.front().is(u","))
        return refused(EditTargetText::tr("The rows are of more than one measurement."));
    if (!rest.empty() && !rest.front().isOneOf(clauses))
        return refused(EditTargetText::tr("The statement is not understood well enough to tell its points."));
    for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
        if (rest[i].is(u"TIME") && rest[i + 1].is(u"("))
            return refused(EditTargetText::tr("The rows are of spans of time, not of stored points."));
    }
    return {};
}

} // namespace

Result<SourceName> pointsOf(const Statement &statement)
{
    if (statement.language() != Language::InfluxQl)
        return refused(EditTargetText::tr("Points can be edited in answers of InfluxQL."));
    const StatementTokens tokens = statement.tokens();
    if (tokens.empty() || !tokens.front().is(u"SELECT"))
        return refused(EditTargetText::tr("The rows are no points: only those of a SELECT are."));
    const auto from = std::ranges::find_if(tokens, [](const StatementToken &token) { return token.is(u"FROM"); });
    if (from == tokens.end())
        return refused(EditTargetText::tr("The statement is not understood well enough to tell its points."));
    const auto place = std::size_t(from - tokens.begin());
    if (const Status status = checkColumns(tokens.subspan(1, place - 1)); !status)
        return std::unexpected(status.error());

    std::size_t end = place + 1;
    if (end < tokens.size() && tokens[end].is(u"("))
        return refused(EditTargetText::tr("The rows are of a statement within the statement, not of stored points."));
    if (end < tokens.size() && tokens[end].kind == Kind::Regex)
        return refused(EditTargetText::tr("The rows may be of more than one measurement."));
    bool afterDot = true;
    for (; end < tokens.size(); ++end) {
        const bool isName = tokens[end].kind == Kind::Word || tokens[end].kind == Kind::Identifier;
        if (tokens[end].kind == Kind::Regex)
            return refused(EditTargetText::tr("The rows may be of more than one measurement."));
        if (isName && !afterDot)
            break;
        if (!isName && !tokens[end].is(u"."))
            break;
        afterDot = !isName;
    }
    if (const Status status = checkRest(tokens.subspan(end)); !status)
        return std::unexpected(status.error());
    const QList<SourceName> sources = sourcesOf(statement);
    if (sources.size() != 1 || sources.constFirst().measurement.isEmpty())
        return refused(EditTargetText::tr("The rows may be of more than one measurement."));
    return sources.constFirst();
}

} // namespace penstock
