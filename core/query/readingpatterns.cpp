// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/readingpatterns.h"

#include <QCoreApplication>

#include <iterator>

namespace penstock {

namespace {

/// One question; null where a language cannot ask it.
struct Question
{
    const char *name;
    const char *title;
    const char *influxQl;
    const char *sql;
    const char *flux;
};

// Flux: from the first to the last time that a point may have.
constexpr Question questions[] = {
    {"select_recent", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Recent rows"),
     R"(SELECT * FROM "{measurement}" WHERE $timeFilter ORDER BY time DESC LIMIT {limit})",
     R"(SELECT * FROM "{measurement}" WHERE $timeFilter ORDER BY time DESC LIMIT {limit})",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}")
  |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
  |> sort(columns: ["_time"], desc: true)
  |> limit(n: {limit}))"},
    {"select_all", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "All rows"), R"(SELECT * FROM "{measurement}")",
     R"(SELECT * FROM "{measurement}" ORDER BY time)",
     R"(from(bucket: "{database}")
  |> range(start: time(v: -9223372036854775806), stop: time(v: 9223372036854775806))
  |> filter(fn: (r) => r._measurement == "{measurement}")
  |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value"))"},
    {"last_value", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Last value of each series"),
     R"(SELECT last("{field}") FROM "{measurement}" GROUP BY *)", nullptr,
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> last())"},
    {"latest_row", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Latest row"),
     R"(SELECT * FROM "{measurement}" ORDER BY time DESC LIMIT 1)",
     R"(SELECT * FROM "{measurement}" ORDER BY time DESC LIMIT 1)", nullptr},
    {"mean_by_window", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Mean in time windows"),
     R"(SELECT mean("{field}") FROM "{measurement}" WHERE $timeFilter )"
     R"(GROUP BY time({window}), * fill(none))",
     R"(SELECT date_bin(INTERVAL '{window}', time) AS time, avg("{field}") AS mean FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY 1 ORDER BY 1)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> aggregateWindow(every: {window}, fn: mean, createEmpty: false))"},
    {"range_by_window", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Min, mean, max in time windows"),
     R"(SELECT min("{field}"), mean("{field}"), max("{field}") FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY time({window}), * fill(none))",
     R"(SELECT date_bin(INTERVAL '{window}', time) AS time, min("{field}") AS min, avg("{field}") AS mean, )"
     R"(max("{field}") AS max FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY 1 ORDER BY 1)",
     R"(data = from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
data |> aggregateWindow(every: {window}, fn: min, createEmpty: false) |> yield(name: "min")
data |> aggregateWindow(every: {window}, fn: mean, createEmpty: false) |> yield(name: "mean")
data |> aggregateWindow(every: {window}, fn: max, createEmpty: false) |> yield(name: "max"))"},
    {"percentile_by_window", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Percentile in time windows"),
     R"(SELECT percentile("{field}", {percent}) FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY time({window}), * fill(none))",
     R"(SELECT date_bin(INTERVAL '{window}', time) AS time, )"
     R"(approx_percentile_cont("{field}", {percent} / 100.0) AS percentile FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY 1 ORDER BY 1)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> aggregateWindow(every: {window}, createEmpty: false,
      fn: (column, tables=<-) => tables |> quantile(column: column, q: float(v: {percent}) / 100.0)))"},
    {"rate_of_change", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Rate of change"),
     R"(SELECT non_negative_derivative(mean("{field}"), {unit}) FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY time({window}), *)",
     R"(WITH windows AS (SELECT date_bin(INTERVAL '{window}', time) AS time, avg("{field}") AS mean FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY 1) )"
     R"(SELECT * FROM (SELECT time, (mean - lag(mean) OVER (ORDER BY time)) / )"
     R"(((date_part('epoch', time) - lag(date_part('epoch', time)) OVER (ORDER BY time)) / )"
     R"(date_part('epoch', to_timestamp(0) + INTERVAL '{unit}')) AS rate FROM windows) AS rates )"
     R"(WHERE rate IS NULL OR rate >= 0 ORDER BY time)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> aggregateWindow(every: {window}, fn: mean, createEmpty: false)
  |> derivative(unit: {unit}, nonNegative: true))"},
    {"top_n", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Highest values"),
     R"(SELECT top("{field}", {count}) FROM "{measurement}" WHERE $timeFilter)",
     R"(SELECT time, "{field}" FROM "{measurement}" WHERE $timeFilter )"
     R"(ORDER BY "{field}" DESC NULLS LAST LIMIT {count})",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> group()
  |> top(n: {count}))"},
    {"gaps", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Gaps between values"),
     R"(SELECT "gap" FROM (SELECT elapsed("{field}", 1s) AS "gap" FROM "{measurement}" )"
     R"(WHERE $timeFilter GROUP BY *) WHERE "gap" > {seconds} GROUP BY *)",
     R"(WITH steps AS (SELECT time, date_part('epoch', time) - )"
     R"(lag(date_part('epoch', time)) OVER (ORDER BY time) AS gap FROM "{measurement}" )"
     R"(WHERE "{field}" IS NOT NULL AND $timeFilter) )"
     R"(SELECT * FROM steps WHERE gap > {seconds} ORDER BY time)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> elapsed(unit: 1s)
  |> filter(fn: (r) => r.elapsed > {seconds}))"},
    {"day_before", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Today and the day before"),
     R"(SELECT mean("{field}") AS "today" FROM "{measurement}" WHERE time >= now() - 1d AND time < now() )"
     R"(GROUP BY time({window}), * fill(none); )"
     R"(SELECT mean("{field}") AS "day before" FROM "{measurement}" WHERE time >= now() - 2d AND time < now() - 1d )"
     R"(GROUP BY time({window}), * fill(none))",
     R"(WITH windows AS (SELECT date_bin(INTERVAL '{window}', time) AS time, avg("{field}") AS mean FROM "{measurement}" )"
     R"(WHERE time >= now() - INTERVAL '2 days' AND time < now() GROUP BY 1) )"
     R"(SELECT today.time, today.mean AS today, before.mean AS day_before FROM windows AS today )"
     R"(LEFT JOIN windows AS before ON before.time = today.time - INTERVAL '1 day' )"
     R"(WHERE today.time >= now() - INTERVAL '1 day' ORDER BY 1)",
     R"(day = (start, stop) => from(bucket: "{database}")
  |> range(start: start, stop: stop)
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> aggregateWindow(every: {window}, fn: mean, createEmpty: false)
union(tables: [
    day(start: -1d, stop: now()) |> set(key: "_field", value: "today"),
    day(start: -2d, stop: -1d) |> timeShift(duration: 1d) |> set(key: "_field", value: "day before"),
]))"},
    {"time_span", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "First and last value"),
     R"(SELECT first("{field}") FROM "{measurement}"; SELECT last("{field}") FROM "{measurement}")",
     R"(SELECT min(time) AS first, max(time) AS last, count(*) AS rows FROM "{measurement}")",
     R"(data = from(bucket: "{database}")
  |> range(start: time(v: -9223372036854775806), stop: time(v: 9223372036854775806))
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
data |> first() |> group() |> sort(columns: ["_time"]) |> limit(n: 1) |> yield(name: "first")
data |> last() |> group() |> sort(columns: ["_time"], desc: true) |> limit(n: 1) |> yield(name: "last"))"},
    {"count_rows", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Number of values"),
     R"(SELECT count(*) FROM "{measurement}" WHERE $timeFilter)",
     R"(SELECT count(*) AS rows FROM "{measurement}" WHERE $timeFilter)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}")
  |> count())"},
    {"select_where_tag", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Rows with a tag value"),
     R"(SELECT * FROM "{measurement}" WHERE "{tag}" = '{value}' AND $timeFilter)",
     R"(SELECT * FROM "{measurement}" WHERE "{tag}" = '{value}' AND $timeFilter )"
     R"(ORDER BY time)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r["{tag}"] == "{value}"))"},
    {"select_where_tag_matches", QT_TRANSLATE_NOOP("penstock::PatternCatalog", "Rows with a tag that matches"),
     R"(SELECT * FROM "{measurement}" WHERE "{tag}" =~ /{regex}/ AND $timeFilter)",
     R"(SELECT * FROM "{measurement}" WHERE "{tag}" ~ '{regex}' AND $timeFilter )"
     R"(ORDER BY time)",
     R"(from(bucket: "{database}")
  |> $timeFilter
  |> filter(fn: (r) => r._measurement == "{measurement}" and r["{tag}"] =~ /{regex}/))"},
};

const char *textOf(const Question &question, Language language)
{
    switch (language) {
    case Language::Sql:
        return question.sql;
    case Language::Flux:
        return question.flux;
    case Language::InfluxQl:
        break;
    }
    return question.influxQl;
}

} // namespace

QList<QueryPattern> readingPatterns(Language language)
{
    QList<QueryPattern> patterns;
    patterns.reserve(std::size(questions));
    for (const Question &question : questions) {
        if (const char *text = textOf(question, language))
            patterns.append({QString::fromLatin1(question.name),
                             QCoreApplication::translate("penstock::PatternCatalog", question.title),
                             QString::fromLatin1(text), language});
    }
    return patterns;
}

} // namespace penstock
