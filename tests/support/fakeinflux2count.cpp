// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2count.h"

#include "tests/support/fakeannotatedcsv.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace penstock {

namespace {

struct Counted
{
    QByteArray field;
    const FakePoint *point = nullptr; ///< one of the series
    qint64 values = 0;
};

/// What the statement asks for; a form that it does not have ends the test.
struct Asked
{
    QByteArray measurement;
    qint64 start = 0;
    qint64 stop = 0;
};

Asked read(const QString &query)
{
    static const QRegularExpression form(
        QStringLiteral(R"re(^from\(bucket: "(?:[^"\\]|\\.)*"\) \|> range\(start: time\(v: (-?\d+)\), )re"
                       R"re(stop: time\(v: (-?\d+)\)\) \|> filter\(fn: \(r\) => r\._measurement == )re"
                       R"re("((?:[^"\\]|\\.)*)"\) \|> count\(\)( \|> group\(columns: \["_field"\]\) )re"
                       R"re(\|> sum\(\) \|> group\(\) \|> max\(\))?$)re"));
    const QRegularExpressionMatch match = form.match(query);
    if (!match.hasMatch())
        qFatal("the fake InfluxDB 2 does not count: %s", qPrintable(query));
    QString measurement = match.captured(3);
    measurement.replace(QRegularExpression(QStringLiteral(R"re(\\(.))re")), QStringLiteral("\\1"));
    return {measurement.toUtf8(), match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

FakeAnswer csv(const QByteArray &text)
{
    return FakeAnswer::of(200).header("Content-Type", "text/csv; charset=utf-8").chunks({text});
}

/// How many measurements a bucket has; of an empty one nothing comes back.
bool countsMeasurements(const QString &query)
{
    return query.contains(u"|> distinct(column: \"_measurement\")") && query.endsWith(u"|> count()");
}

} // namespace

FakeAnswer fakeInflux2Count(const FakePointStore::Tables &tables, const QString &query,
                            const QByteArrayList &annotations)
{
    if (countsMeasurements(query.trimmed())) {
        FakeAnnotatedCsv text(annotations);
        text.block({{"long", "_value"}}).row({QByteArray::number(tables.size())});
        return csv(tables.isEmpty() ? QByteArray("\r\n") : text.text());
    }
    const Asked asked = read(query.trimmed());
    const FakePointStore::Table table = tables.value(asked.measurement);
    QMap<QByteArray, Counted> all;
    for (const FakePoint &point : table.points) {
        if (*point.time < asked.start || *point.time >= asked.stop)
            continue;
        for (auto field = point.fields.keyBegin(); field != point.fields.keyEnd(); ++field) {
            Counted &counted = all[point.series() + ' ' + *field];
            counted = {*field, &point, counted.values + 1};
        }
    }
    FakeAnnotatedCsv text(annotations);
    if (query.contains(u"|> max()")) {
        QMap<QByteArray, qint64> fields;
        for (const Counted &counted : all)
            fields[counted.field] += counted.values;
        const auto most = std::ranges::max_element(fields);
        if (most != fields.end())
            text.block({{"string", "_field"}, {"long", "_value"}}).row({most.key(), QByteArray::number(*most)});
    } else {
        int number = 0;
        for (const Counted &counted : all) {
            QList<FakeAnnotatedCsv::Column> columns{{"dateTime:RFC3339", "_start", true},
                                                    {"dateTime:RFC3339", "_stop", true},
                                                    {"string", "_field", true},
                                                    {"string", "_measurement", true},
                                                    {"long", "_value"}};
            for (const QByteArray &tag : counted.point->tags.keys())
                columns += FakeAnnotatedCsv::Column{"string", tag, true};
            text.block(columns, "_result", number++)
                .row(QByteArrayList{"1970-01-01T00:00:00Z", "2030-01-01T00:00:00Z", counted.field,
                                    counted.point->measurement, QByteArray::number(counted.values)} +
                     counted.point->tags.values());
        }
    }
    return csv(all.isEmpty() ? QByteArray("\r\n") : text.text());
}

} // namespace penstock
