// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryplan.h"

#include "core/result/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

const Column *columnNamed(const Table &table, QStringView name)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name)
            return &table.column(i);
    }
    return nullptr;
}

std::optional<PlanFigure> figureIn(const QString &line)
{
    const qsizetype colon = line.indexOf(QStringLiteral(": "));
    if (colon <= 0)
        return std::nullopt;
    return PlanFigure{.name = line.left(colon), .value = line.sliced(colon + 2)};
}

std::optional<std::int64_t> durationOf(const QList<PlanFigure> &figures, QStringView name)
{
    const auto found = std::ranges::find(figures, name, &PlanFigure::name);
    return found == figures.end() ? std::nullopt : planDuration(found->value);
}

/// EXPLAIN of InfluxQL: a block of KEY: value for each expression.
QueryPlan blocks(const Column &column)
{
    QueryPlan plan;
    for (std::size_t row = 0; row < column.size(); ++row) {
        const QString line = toText(column, row).trimmed();
        if (line.isEmpty() || std::ranges::all_of(line, [](QChar c) { return c == u'-'; }))
            continue;
        const std::optional<PlanFigure> figure = figureIn(line);
        const bool begins = plan.steps.empty() || line.startsWith(u"EXPRESSION");
        if (begins)
            plan.steps.push_back({.name = figure ? figure->name : line, .detail = figure ? figure->value : QString()});
        else
            plan.steps.back().figures += figure.value_or(PlanFigure{.name = line});
    }
    return plan;
}

/// Where the text of a line of a drawn tree begins: behind ├── or └──; -1: it goes on with the line before.
qsizetype textStart(const QString &line)
{
    const qsizetype branch = line.indexOf(QStringLiteral("── "));
    const bool isBranch =
        branch > 0 && (line[branch - 1] == u'├' || line[branch - 1] == u'└') &&
        std::all_of(line.begin(), line.begin() + branch - 1, [](QChar c) { return c == u'│' || c.isSpace(); });
    return isBranch ? branch + 3 : -1;
}

/// EXPLAIN ANALYZE of InfluxQL: a drawn tree of steps, their labels and their figures.
QueryPlan drawnTree(const Column &column)
{
    constexpr qsizetype step = 4; // characters for each level
    QueryPlan plan;
    std::vector<std::ptrdiff_t> path; // of each level the step; that of labels is the step which they label
    std::size_t labels = 0;           // the level of those; 0: none
    PlanFigure *last = nullptr;
    for (std::size_t row = 0; row < column.size(); ++row) {
        const QString line = toText(column, row);
        const qsizetype start = textStart(line);
        if (start < 0) {
            if (last && !line.trimmed().isEmpty())
                last->value += u'\n' + line;
            continue;
        }
        const auto level = std::min(std::size_t(start / step - 1), path.size());
        path.resize(level);
        labels = labels > level ? 0 : labels;
        const std::ptrdiff_t parent = path.empty() ? -1 : path.back();
        const QString text = line.sliced(start);
        if (const std::optional<PlanFigure> figure = figureIn(text); figure && parent >= 0) {
            QList<PlanFigure> &figures = plan.steps[std::size_t(parent)].figures;
            figures += PlanFigure{figure->name, figure->value, path.size() == labels};
            last = &figures.last();
        } else if (text == u"labels" && parent >= 0) {
            path.push_back(parent);
            labels = path.size();
        } else {
            path.push_back(std::ptrdiff_t(plan.steps.size()));
            plan.steps.push_back({.name = text, .parent = parent});
            last = nullptr;
        }
    }
    for (PlanStep &one : plan.steps) {
        one.duration = durationOf(one.figures, u"total_time");
        const auto planning = durationOf(one.figures, u"planning_time");
        const auto execution = durationOf(one.figures, u"execution_time");
        if (!one.duration && (planning || execution))
            one.duration = planning.value_or(0) + execution.value_or(0);
        if (one.parent < 0 && one.duration)
            plan.duration = plan.duration.value_or(0) + *one.duration;
    }
    return plan;
}

/// name=value, … : commas within brackets and braces belong to a value.
QList<PlanFigure> metricsIn(QStringView text)
{
    QList<PlanFigure> figures;
    int depth = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u',');
        if (c == u'[' || c == u'{' || c == u'(')
            ++depth;
        else if (c == u']' || c == u'}' || c == u')')
            --depth;
        if (c != u',' || (depth > 0 && i < text.size()))
            continue;
        const QStringView part = text.sliced(from, i - from).trimmed();
        from = i + 1;
        // output_rows{partition=0}=3
        const qsizetype equals = part.indexOf(u'=', part.indexOf(u'}') + 1);
        if (equals > 0)
            figures += PlanFigure{.name = part.left(equals).toString(), .value = part.sliced(equals + 1).toString()};
        else if (!part.isEmpty())
            figures += PlanFigure{.name = part.toString()};
    }
    return figures;
}

PlanStep operatorIn(QStringView line)
{
    PlanStep step;
    const QString mark = QStringLiteral("metrics=[");
    const qsizetype metrics = line.lastIndexOf(mark);
    if (metrics >= 0 && line.endsWith(u']')) {
        step.figures = metricsIn(line.sliced(metrics + mark.size()).chopped(1));
        line = line.left(metrics).trimmed();
        if (line.endsWith(u','))
            line.chop(1);
    }
    const qsizetype colon = line.indexOf(u':');
    step.name = (colon < 0 ? line : line.left(colon)).trimmed().toString();
    if (colon >= 0)
        step.detail = line.sliced(colon + 1).trimmed().toString();
    for (const PlanFigure &figure : std::as_const(step.figures)) {
        if (!figure.name.startsWith(u"elapsed_compute"))
            continue;
        if (const auto time = planDuration(figure.value))
            step.duration = step.duration.value_or(0) + *time;
    }
    return step;
}

/// EXPLAIN of SQL, and of InfluxQL on 3.x: operators, indented, for each type of plan.
QueryPlan operators(const Column &types, const Column &texts)
{
    QueryPlan plan;
    for (std::size_t row = 0; row < texts.size(); ++row) {
        const auto root = std::ptrdiff_t(plan.steps.size());
        plan.steps.push_back({.name = toText(types, row)});
        const QString text = toText(texts, row);
        if (const auto time = planDuration(text.trimmed())) { // VERBOSE: Duration
            plan.steps.back().detail = text.trimmed();
            continue;
        }
        std::vector<std::pair<qsizetype, std::ptrdiff_t>> path; // indentation, step
        const QList<QStringView> lines = QStringView(text).split(u'\n', Qt::SkipEmptyParts);
        for (const QStringView line : lines) {
            const auto first = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
            const qsizetype indent = first - line.begin();
            while (!path.empty() && path.back().first >= indent)
                path.pop_back();
            PlanStep step = operatorIn(line.trimmed());
            step.parent = path.empty() ? root : path.back().second;
            if (step.duration)
                plan.duration = plan.duration.value_or(0) + *step.duration;
            path.emplace_back(indent, std::ptrdiff_t(plan.steps.size()));
            plan.steps.push_back(std::move(step));
        }
    }
    return plan;
}

/// All lines of all rows, up to one more than people read.
std::size_t lineCount(const Column &column)
{
    std::size_t lines = column.size();
    for (std::size_t row = 0; row < column.size() && lines <= QueryPlan::mostLines; ++row)
        lines += std::size_t(toText(column, row).count(u'\n'));
    return lines;
}

} // namespace

bool PlanFigure::isZero() const
{
    static const QRegularExpression zero(QStringLiteral("^0(\\.0+)?\\s*(B|ns|µs|ms|s)?$"));
    return !isLabel && zero.match(value).hasMatch();
}

std::optional<QueryPlan> QueryPlan::of(const Table &table)
{
    const Column *const influx = columnNamed(table, u"QUERY PLAN");
    const Column *const analyzed = columnNamed(table, u"EXPLAIN ANALYZE");
    const Column *const types = columnNamed(table, u"plan_type");
    const Column *const texts = columnNamed(table, u"plan");
    const Column *const lines = influx ? influx : analyzed ? analyzed : types ? texts : nullptr;
    if (!lines || lineCount(*lines) > mostLines)
        return std::nullopt;
    QueryPlan plan = influx ? blocks(*influx) : analyzed ? drawnTree(*analyzed) : operators(*types, *texts);
    return plan.steps.empty() ? std::nullopt : std::optional(std::move(plan));
}

std::optional<double> QueryPlan::share(std::size_t step) const
{
    const std::optional<std::int64_t> &part = steps[step].duration;
    const std::int64_t whole = duration.value_or(0);
    if (!part || whole <= 0)
        return std::nullopt;
    return std::clamp(double(*part) / double(whole), 0.0, 1.0);
}

std::optional<std::int64_t> planDuration(QStringView text)
{
    static const QRegularExpression part(QStringLiteral("\\G(\\d+(?:\\.\\d+)?)(ns|us|µs|μs|ms|s|m|h)"));
    static const QHash<QString, double> units{{QStringLiteral("ns"), 1},   {QStringLiteral("us"), 1e3},
                                              {QStringLiteral("µs"), 1e3}, {QStringLiteral("μs"), 1e3},
                                              {QStringLiteral("ms"), 1e6}, {QStringLiteral("s"), 1e9},
                                              {QStringLiteral("m"), 60e9}, {QStringLiteral("h"), 3600e9}};
    double sum = 0;
    qsizetype end = 0;
    for (auto parts = part.globalMatch(text.toString()); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        sum += match.captured(1).toDouble() * units.value(match.captured(2));
        end = match.capturedEnd();
    }
    if (end == 0 || end != text.size() || sum > 9e18)
        return std::nullopt;
    return std::llround(sum);
}

} // namespace penstock
