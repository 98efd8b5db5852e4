// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/backfillplan.h"

#include "core/query/script.h"
#include "core/query/timecondition.h"
#include "core/time/durationtext.h"
#include "core/time/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct BackfillPlanText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BackfillPlan)
};

std::unexpected<Error> refused(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

QString notUnderstood()
{
    return BackfillPlanText::tr("The continuous query is not understood well enough to be run for other times.");
}

/// The statement's SELECT: between BEGIN and END, or all of it.
QString selectOf(const Statement &statement)
{
    const StatementTokens tokens = statement.tokens();
    if (statement.verb() != u"CREATE")
        return statement.text();
    const auto begin = std::ranges::find_if(tokens, [](const StatementToken &token) { return token.is(u"BEGIN"); });
    if (begin == tokens.end() || !tokens.back().is(u"END"))
        return {};
    const QChar *const from = begin->text.data() + begin->text.size();
    return QStringView(from, tokens.back().text.data()).trimmed().toString();
}

/// The clauses of a SELECT outside of brackets: where each begins, among the tokens; -1: it is not there.
struct Clauses
{
    std::ptrdiff_t into = -1;
    std::ptrdiff_t from = -1;
    std::ptrdiff_t where = -1;
    std::ptrdiff_t group = -1;
    std::ptrdiff_t end = -1; ///< of the condition, or of the sources
    bool hasZone = false;

    static Clauses of(StatementTokens tokens)
    {
        static constexpr std::array<QStringView, 8> behind{u"GROUP",  u"ORDER",   u"LIMIT", u"OFFSET",
                                                           u"SLIMIT", u"SOFFSET", u"FILL",  u"TZ"};
        Clauses clauses;
        int depth = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto place = std::ptrdiff_t(i);
            if (tokens[i].is(u"("))
                ++depth;
            else if (tokens[i].is(u")"))
                --depth;
            if (depth > 0)
                continue;
            if (tokens[i].is(u"INTO") && clauses.into < 0)
                clauses.into = place;
            else if (tokens[i].is(u"FROM") && clauses.from < 0)
                clauses.from = place;
            else if (tokens[i].is(u"WHERE") && clauses.from >= 0 && clauses.where < 0)
                clauses.where = place;
            else if (clauses.from >= 0 && clauses.end < 0 && tokens[i].isOneOf(behind))
                clauses.end = place;
            if (tokens[i].is(u"GROUP") && clauses.from >= 0 && clauses.group < 0)
                clauses.group = place;
            clauses.hasZone = clauses.hasZone || tokens[i].is(u"TZ");
        }
        return clauses;
    }
};

struct Intervals
{
    std::chrono::nanoseconds interval{0};
    std::chrono::nanoseconds offset{0};
};

std::optional<std::chrono::nanoseconds> durationAt(StatementTokens tokens, std::size_t *at)
{
    const bool isNegative = *at < tokens.size() && tokens[*at].is(u"-");
    *at += isNegative ? 1 : 0;
    if (*at >= tokens.size())
        return std::nullopt;
    const auto duration = durationFromText(tokens[(*at)++].text.toString());
    return duration && isNegative ? std::optional(-*duration) : duration;
}

/// GROUP BY time(interval[, offset])
std::optional<Intervals> intervalsOf(StatementTokens group)
{
    for (std::size_t i = 0; i + 2 < group.size(); ++i) {
        if (!group[i].is(u"TIME") || !group[i + 1].is(u"("))
            continue;
        std::size_t at = i + 2;
        Intervals found;
        const auto interval = durationAt(group, &at);
        if (!interval || interval->count() <= 0 || at >= group.size())
            return std::nullopt;
        found.interval = *interval;
        if (group[at].is(u",")) {
            ++at;
            const auto offset = durationAt(group, &at);
            if (!offset || at >= group.size())
                return std::nullopt;
            found.offset = *offset;
        }
        return group[at].is(u")") ? std::optional(found) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Result<BackfillPlan> BackfillPlan::of(const QString &text)
{
    const Script whole(text);
    BackfillPlan plan;
    if (whole.statements().size() == 1)
        plan.m_select = selectOf(whole.statements().constFirst());
    const Script select(plan.m_select);
    if (select.statements().size() != 1 || select.statements().constFirst().verb() != u"SELECT")
        return refused(notUnderstood());
    const Statement &statement = select.statements().constFirst();
    const StatementTokens tokens = statement.tokens();
    const Clauses clauses = Clauses::of(tokens);
    if (clauses.into < 0 || clauses.from < clauses.into)
        return refused(BackfillPlanText::tr("The statement writes nothing: it has no INTO."));
    if (clauses.hasZone)
        return refused(BackfillPlanText::tr(
            "The statement has a time zone: its intervals do not begin at the same times of UTC."));
    const std::optional<Intervals> intervals =
        clauses.group < 0 ? std::nullopt : intervalsOf(tokens.subspan(std::size_t(clauses.group)));
    if (!intervals || clauses.end != clauses.group)
        return refused(BackfillPlanText::tr("The statement does not group by intervals of time."));
    plan.m_interval = intervals->interval;
    plan.m_offset = intervals->offset;

    const QChar *const start = statement.text().constData();
    const auto place = [&](std::ptrdiff_t token) { return tokens[std::size_t(token)].text.data() - start; };
    const qsizetype behind = place(clauses.group);
    plan.m_after = statement.text().mid(behind);
    if (clauses.where < 0) {
        plan.m_before = statement.text().left(behind).trimmed();
    } else {
        const auto first = std::size_t(clauses.where) + 1;
        const std::optional<TimeCondition> condition =
            TimeCondition::of(tokens.subspan(first, std::size_t(clauses.group) - first));
        if (!condition || !condition->column.isEmpty())
            return refused(BackfillPlanText::tr("The statement has a condition on the time of its own."));
        plan.m_before = statement.text().left(place(clauses.where)).trimmed();
        const qsizetype from = place(clauses.where) + tokens[std::size_t(clauses.where)].text.size();
        plan.m_condition = statement.text().mid(from, behind - from).trimmed();
    }
    for (std::size_t i = std::size_t(clauses.group); i + 2 < tokens.size(); ++i) {
        const bool isFill = tokens[i].is(u"FILL") && tokens[i + 1].is(u"(");
        if (isFill && (tokens[i + 2].is(u"PREVIOUS") || tokens[i + 2].is(u"LINEAR")))
            plan.m_fillsFromOthers = true;
    }
    return plan;
}

QString BackfillPlan::caveat() const
{
    return m_fillsFromOthers
               ? BackfillPlanText::tr(
                     "fill() looks at the intervals before and after: at the edges of the windows they are "
                     "not seen.")
               : QString();
}

Result<std::vector<CopyWindows::Window>> BackfillPlan::windows(std::int64_t from, std::int64_t to, int intervals) const
{
    if (from >= to)
        return refused(BackfillPlanText::tr("The span of time ends before it begins."));
    if (intervals < 1)
        return refused(BackfillPlanText::tr("A window has at least one interval."));
    const std::int64_t interval = m_interval.count();
    const std::int64_t offset = m_offset.count() % interval;
    std::int64_t width = 0;
    std::int64_t shifted = 0;
    if (__builtin_mul_overflow(interval, std::int64_t(intervals), &width) ||
        __builtin_sub_overflow(from, offset, &shifted))
        return refused(BackfillPlanText::tr("The windows are too long."));
    const std::int64_t remainder = shifted % interval;
    const std::int64_t down = remainder < 0 ? remainder + interval : remainder;
    std::int64_t at = from - down;
    if (from < earliestTime + down)
        return refused(BackfillPlanText::tr("The span of time begins before the first time of InfluxDB."));
    std::vector<CopyWindows::Window> windows;
    while (at < to) {
        if (windows.size() == mostWindows)
            return refused(BackfillPlanText::tr("These are more than %n windows: take more intervals for each.",
                                                nullptr, int(mostWindows)));
        std::int64_t end = 0;
        if (__builtin_add_overflow(at, width, &end))
            return refused(BackfillPlanText::tr("The span of time ends after the last time of InfluxDB."));
        while (end - interval >= to) // whole intervals, and none behind the end
            end -= interval;
        windows.push_back({at, end});
        at = end;
    }
    return windows;
}

QString BackfillPlan::statement(const CopyWindows::Window &window) const
{
    const QString condition = m_condition.isEmpty() ? QString() : u'(' + m_condition + QStringLiteral(") AND ");
    return QStringLiteral("%1 WHERE %2time >= %3 AND time < %4 %5")
        .arg(m_before, condition, QString::number(window.from), QString::number(window.to), m_after);
}

} // namespace penstock
