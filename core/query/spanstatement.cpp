// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/spanstatement.h"

#include "core/query/timecondition.h"
#include "core/query/windowedits.h"
#include "core/result/column.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace penstock {

namespace {

struct SpanStatementText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SpanStatement)
};

/// What InfluxDB can keep: https://docs.influxdata.com/influxdb/v1/write_protocols/line_protocol_reference/
constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min() + 2;
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max() - 1;

std::unexpected<Error> refused(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

std::size_t closing(StatementTokens tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += tokens[i].is(u"(") ? 1 : tokens[i].is(u")") ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return tokens.size();
}

/// The first of the words outside brackets, from `from` on; the end when there is none.
std::size_t findAny(StatementTokens tokens, std::size_t from, std::span<const QStringView> words)
{
    int depth = 0;
    for (std::size_t i = from; i < tokens.size(); ++i) {
        if (depth == 0 && (tokens[i].isOneOf(words) || tokens[i].kind == StatementToken::Kind::Semicolon))
            return i;
        depth += tokens[i].is(u"(") ? 1 : tokens[i].is(u")") ? -1 : 0;
    }
    return tokens.size();
}

QString boundsText(const QString &column, const TimeSpan &span)
{
    return QStringLiteral("%1 >= '%2' AND %1 <= '%3'")
        .arg(column, formatTimestamp(std::max(span.from, earliest)), formatTimestamp(std::min(span.to, latest)));
}

/// InfluxQL and SQL. Empty: done.
QString editSelect(const Statement &statement, const TimeSpan &span, TextEdits *edits)
{
    const StatementTokens tokens = statement.tokens();
    static constexpr std::array<QStringView, 1> from = {u"FROM"};
    static constexpr std::array<QStringView, 1> where = {u"WHERE"};
    static constexpr std::array<QStringView, 7> influxQl = {u"GROUP",  u"ORDER",   u"LIMIT", u"OFFSET",
                                                            u"SLIMIT", u"SOFFSET", u"TZ"};
    static constexpr std::array<QStringView, 8> sql = {u"GROUP",  u"HAVING", u"ORDER", u"LIMIT",
                                                       u"OFFSET", u"WINDOW", u"FETCH", u"QUALIFY"};
    static constexpr std::array<QStringView, 5> several = {u"UNION", u"INTERSECT", u"EXCEPT", u"JOIN", u"INTO"};
    if (tokens.empty() || !tokens.front().is(u"SELECT"))
        return SpanStatementText::tr("Only a SELECT can be asked again for a span.");
    const std::size_t begin = findAny(tokens, 0, from);
    if (begin + 1 >= tokens.size())
        return SpanStatementText::tr("The statement does not say where it reads from.");
    if (findAny(tokens, 0, several) < tokens.size())
        return SpanStatementText::tr(
            "A statement with UNION, INTERSECT, EXCEPT, JOIN or INTO is not changed: set its times by hand.");
    const std::size_t end =
        statement.language() == Language::Sql ? findAny(tokens, begin, sql) : findAny(tokens, begin, influxQl);
    const std::size_t condition = std::min(findAny(tokens, begin, where), end);
    const StatementTokens sources = tokens.subspan(begin + 1, condition - begin - 1);
    if (sources.empty() ||
        std::ranges::any_of(sources, [](const StatementToken &token) { return token.is(u"SELECT"); }))
        return SpanStatementText::tr("A statement with a SELECT inside is not changed: set its times by hand.");
    if (condition == end) {
        edits->insertBehind(tokens[end - 1], QStringLiteral(" WHERE ") + boundsText(QStringLiteral("time"), span));
        return {};
    }
    const StatementTokens written = tokens.subspan(condition + 1, end - condition - 1);
    if (std::ranges::any_of(written, [](const StatementToken &token) { return token.is(u"SELECT"); }))
        return SpanStatementText::tr("A statement with a SELECT inside is not changed: set its times by hand.");
    const std::optional<TimeCondition> read = TimeCondition::of(written);
    if (!read)
        return SpanStatementText::tr(
            "What the statement's WHERE says of the time is not understood: set its times by hand.");
    QStringList parts = read->others;
    parts += boundsText(read->column.isEmpty() ? QStringLiteral("time") : read->column, span);
    edits->replace(written, parts.join(QStringLiteral(" AND ")));
    return {};
}

/// Each |> range(…). Empty: done.
QString editRanges(StatementTokens tokens, const TimeSpan &span, TextEdits *edits)
{
    const QString bounds = QStringLiteral("start: %1, stop: %2")
                               .arg(formatTimestamp(std::max(span.from, earliest)),
                                    formatTimestamp(std::min(span.to, latest - 1) + 1)); // it is not in it itself
    bool isFound = false;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].is(u"range") || (i > 0 && tokens[i - 1].is(u".") && !tokens[i + 1].is(u"(")))
            continue; // r.range is a column
        if (i < 2 || !tokens[i - 1].is(u">") || !tokens[i - 2].is(u"|") || !tokens[i + 1].is(u"("))
            return SpanStatementText::tr("What the script means by “range” is not understood: set its times by hand.");
        const std::size_t end = closing(tokens, i + 1);
        if (end >= tokens.size())
            return SpanStatementText::tr("A bracket of the script's range() is open.");
        if (end == i + 2)
            edits->insertBehind(tokens[i + 1], bounds);
        else
            edits->replace(tokens.subspan(i + 2, end - i - 2), bounds);
        isFound = true;
        i = end;
    }
    return isFound ? QString()
                   : SpanStatementText::tr("The script has no range(), which says from when to when it reads.");
}

} // namespace

Result<SpanStatement> SpanStatement::of(const Statement &statement, const TimeSpan &span)
{
    if (!statement.isReadOnly())
        return refused(SpanStatementText::tr("The statement does more than read: it is not asked again for a span."));
    TextEdits edits(statement.text());
    const QString why = statement.language() == Language::Flux ? editRanges(statement.tokens(), span, &edits)
                                                               : editSelect(statement, span, &edits);
    if (!why.isEmpty())
        return refused(why);
    SpanStatement made;
    made.window = shortenWindows(statement, span.length(), &edits);
    made.text = edits.made();
    return made;
}

} // namespace penstock
