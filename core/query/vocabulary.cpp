// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/vocabulary.h"

#include <algorithm>

namespace penstock {

namespace {

QStringList listOf(const char *words)
{
    QStringList list = QString::fromLatin1(words).split(u' ');
    list.sort();
    return list;
}

} // namespace

/// https://docs.influxdata.com/influxdb/v1/query_language/spec/#keywords, and what SELECT and SHOW use beside them; the
/// reserved words of DataFusion's SQL; https://docs.influxdata.com/flux/v0/spec/lexical-elements/#keywords
const QStringList &keywords(Language language)
{
    static const QStringList influxQl =
        listOf("ALL ALTER ANALYZE AND ANY AS ASC BEGIN BY CARDINALITY CONTINUOUS CREATE "
               "DATABASE DATABASES DEFAULT DELETE DESC DESTINATIONS DIAGNOSTICS DISTINCT DROP "
               "DURATION END EVERY EXACT EXPLAIN FALSE FIELD FILL FOR FROM GRANT GRANTS GROUP "
               "GROUPS IN INF INSERT INTO KEY KEYS KILL LIMIT MEASUREMENT MEASUREMENTS NAME NOT "
               "NULL OFFSET ON OR ORDER PASSWORD POLICIES POLICY PRIVILEGES QUERIES QUERY READ "
               "REPLICATION RESAMPLE RETENTION REVOKE SELECT SERIES SET SHARD SHARDS SHOW "
               "SLIMIT SOFFSET STATS SUBSCRIPTION SUBSCRIPTIONS TAG TO TRUE TZ USER USERS "
               "VALUES WHERE WITH WRITE");
    static const QStringList sql =
        listOf("ALL AND ANY AS ASC ASOF BETWEEN BY CASE CAST CROSS CURRENT DESC DESCRIBE "
               "DISTINCT ELSE END EXCEPT EXISTS EXPLAIN ANALYZE VERBOSE FALSE FETCH FILTER "
               "FIRST FOLLOWING FROM FULL GROUP GROUPING HAVING ILIKE IN INNER INTERSECT "
               "INTERVAL IS JOIN LAST LATERAL LEFT LIKE LIMIT NATURAL NOT NULL NULLS OFFSET ON "
               "OR ORDER OUTER OVER PARTITION PRECEDING RANGE RECURSIVE RIGHT ROW ROWS SELECT "
               "SETS SHOW SIMILAR TABLES COLUMNS THEN TIMESTAMP TO TRUE UNBOUNDED UNION USING "
               "VALUES WHEN WHERE WINDOW WITH");
    static const QStringList flux =
        listOf("and builtin else empty exists false if import in not option or package return "
               "testcase then true with");
    return language == Language::Flux ? flux : language == Language::Sql ? sql : influxQl;
}

/// https://docs.influxdata.com/influxdb/v1/query_language/functions/, those of 1.6 on;
/// https://docs.influxdata.com/influxdb3/core/reference/sql/functions/; Flux: the package universe, without those that
/// only other packages use.
const QStringList &functions(Language language)
{
    static const QStringList influxQl =
        listOf("abs acos asin atan atan2 bottom ceil chande_momentum_oscillator cos count cumulative_sum derivative "
               "difference distinct double_exponential_moving_average elapsed exp exponential_moving_average first "
               "floor holt_winters holt_winters_with_fit integral kaufmans_adaptive_moving_average "
               "kaufmans_efficiency_ratio last ln log log10 log2 max mean median min mode moving_average "
               "non_negative_derivative non_negative_difference now percentile pow relative_strength_index round "
               "sample sin spread sqrt stddev sum tan time top triple_exponential_derivative "
               "triple_exponential_moving_average");
    static const QStringList sql =
        listOf("abs acos approx_distinct approx_median approx_percentile_cont array_agg ascii asin atan atan2 avg "
               "btrim ceil char_length coalesce concat concat_ws corr cos count covar covar_pop covar_samp date_bin "
               "date_bin_gapfill date_part date_trunc digest exp extract first_value floor from_unixtime gcd "
               "interpolate isnan iszero lag last_value lcm lead left length ln locf log log10 log2 lower lpad ltrim "
               "max md5 median min now nth_value ntile nullif octet_length percent_rank power random rank "
               "regexp_like regexp_match regexp_replace repeat replace reverse right round row_number rpad rtrim "
               "selector_first selector_last selector_max selector_min sha256 signum sin split_part sqrt "
               "starts_with stddev stddev_pop stddev_samp strpos substr sum tan to_char to_hex to_timestamp "
               "to_timestamp_micros to_timestamp_millis to_timestamp_nanos to_timestamp_seconds translate trim trunc "
               "tz upper uuid var var_pop var_samp");
    static const QStringList flux =
        listOf("aggregateWindow bool bottom buckets columns count covariance cumulativeSum derivative die difference "
               "distinct drop duplicate duration elapsed exponentialMovingAverage fill filter findColumn "
               "findRecord first float from getColumn getRecord group highestAverage highestMax histogram "
               "histogramQuantile holtWinters hourSelection increase int integral join keep keyValues keys last "
               "length limit lowestAverage lowestMin map max mean median min mode movingAverage now pearsonr pivot "
               "quantile range reduce relativeStrengthIndex rename sample set skew sort spread stateCount "
               "stateDuration stddev string sum tail time timeShift timeWeightedAvg timedMovingAverage to toBool "
               "toFloat toInt toString toTime toUInt top tripleExponentialDerivative truncateTimeColumn uint union "
               "unique wideTo window yield");
    return language == Language::Flux ? flux : language == Language::Sql ? sql : influxQl;
}

bool isKeyword(QStringView word, Language language)
{
    const auto isLess = [language](QStringView known, QStringView other) {
        return known.compare(other, language == Language::Flux ? Qt::CaseSensitive : Qt::CaseInsensitive) < 0;
    };
    const QStringList &known = keywords(language);
    const auto at = std::lower_bound(known.begin(), known.end(), word, isLess);
    return at != known.end() && !isLess(word, *at);
}

} // namespace penstock
