// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/victoriacounters.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace penstock {

namespace {

constexpr std::array droppedCounters{
    "vm_rows_ignored_total",
    "vm_concurrent_addrows_dropped_rows_total",
    "vm_hourly_series_limit_rows_dropped_total",
    "vm_daily_series_limit_rows_dropped_total",
    "vm_relabel_metrics_dropped_total",
    "vm_metrics_with_dropped_labels_total",
    "vm_too_long_label_names_total",
    "vm_too_long_label_values_total",
    "vm_rows_dropped_total",
};
constexpr QByteArrayView invalidLines{"vm_rows_invalid_total{type=\"influx\"}"};
constexpr QByteArrayView readLines{"vm_protoparser_rows_read_total{type=\"influx\"}"};

bool isOne(const QByteArray &name, const char *counter)
{
    return name.startsWith(counter) &&
           (name.size() == qsizetype(qstrlen(counter)) || name[qsizetype(qstrlen(counter))] == '{');
}

/// The value of a flag="…" line's `name`, else null.
QString flagValue(const QByteArray &line, const char *name)
{
    static const QRegularExpression form(QStringLiteral("^flag\\{name=\"([^\"]*)\", value=\"([^\"]*)\""));
    if (!line.startsWith("flag{"))
        return {};
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
    return match.captured(1) == QLatin1String(name) ? match.captured(2) : QString();
}

} // namespace

std::optional<std::chrono::hours> retentionFromFlag(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,9}(?:\\.\\d{1,9})?)([hdwyM]?)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    double hours = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit.isEmpty() || unit == u"M")
        hours *= 31 * 24;
    else if (unit == u"d")
        hours *= 24;
    else if (unit == u"w")
        hours *= 7 * 24;
    else if (unit == u"y")
        hours *= 365 * 24;
    return std::chrono::hours(std::llround(std::ceil(hours)));
}

std::optional<VictoriaCounters> VictoriaCounters::parse(const QByteArray &page)
{
    VictoriaCounters counters;
    bool isKnown = false;
    const QByteArrayList lines = page.split('\n');
    for (const QByteArray &line : lines) {
        if (const QString value = flagValue(line, "retentionPeriod"); !value.isNull())
            counters.retention = retentionFromFlag(value);
        if (const QString value = flagValue(line, "futureRetention"); !value.isNull())
            counters.future = retentionFromFlag(value).value_or(counters.future);
        const qsizetype space = line.lastIndexOf(' ');
        if (!line.startsWith("vm_") || space < 0)
            continue;
        const QByteArray name = line.left(space);
        const quint64 value = line.mid(space + 1).toULongLong();
        if (name == "vm_app_uptime_seconds")
            counters.uptime = value;
        if (name == readLines)
            counters.linesRead += value;
        if (name == invalidLines) {
            isKnown = true;
            counters.linesRead += value;
            counters.dropped += value;
        }
        for (const char *counter : droppedCounters)
            counters.dropped += isOne(name, counter) ? value : 0;
    }
    return isKnown ? std::optional(counters) : std::nullopt;
}

} // namespace penstock
