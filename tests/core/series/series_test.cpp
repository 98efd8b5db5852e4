// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneForEachFieldAndTags();
    void timesAscend();
    void otherKeys();
    void measurementsTellApart();
    void limit();
    void withoutTime();
    void nanosecondsStayExact();
    void stop();
};

namespace {

// name, time, host, region, mean, count, note
Table table()
{
    Table result;
    Column name(QStringLiteral("measurement"), ColumnType::Text, ColumnRole::SeriesName);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column region(QStringLiteral("region"), ColumnType::Text, ColumnRole::Tag);
    Column mean(QStringLiteral("mean"), ColumnType::Float);
    Column count(QStringLiteral("count"), ColumnType::Integer);
    Column note(QStringLiteral("note"), ColumnType::Text);
    const auto add = [&](std::int64_t at, const char *h, const char *r, double m, std::int64_t c) {
        name.appendText("cpu");
        at < 0 ? time.appendNull() : time.appendInteger(at);
        host.appendText(h);
        region.appendText(r);
        std::isnan(m) ? mean.appendNull() : mean.appendFloat(m);
        c < 0 ? count.appendNull() : count.appendInteger(c);
        note.appendText("x");
    };
    add(1, "a", "eu", 1.5, 10);
    add(1, "b", "eu", 2.5, -1);
    add(2, "a", "eu", std::nan(""), 20);
    add(2, "b", "eu", 3.5, -1);
    add(-1, "a", "eu", 9, 9);
    add(3, "a", "us", 4.5, 30);
    for (Column *column : {&name, &time, &host, &region, &mean, &count, &note})
        result.addColumn(std::move(*column));
    return result;
}

QString described(const SeriesList &list)
{
    QStringList lines;
    for (const Series &series : list.series) {
        QString line = series.name + u':';
        for (std::size_t i = 0; i < series.times.size(); ++i)
            line += QStringLiteral(" %1=%2").arg(series.times[i]).arg(series.values[i]);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

void SeriesTest::oneForEachFieldAndTags()
{
    const SeriesList list = extractSeries(table(), 100);
    QCOMPARE(described(list), QStringLiteral("mean · host=a, region=eu: 1=1.5 2=nan\n"
                                             "count · host=a, region=eu: 1=10 2=20\n"
                                             "mean · host=b, region=eu: 1=2.5 2=3.5\n"
                                             "mean · host=a, region=us: 3=4.5\n"
                                             "count · host=a, region=us: 3=30"));
    QCOMPARE(list.total, std::size_t(5));
    QCOMPARE(list.rowsWithoutTime, std::size_t(1));
}

void SeriesTest::timesAscend()
{
    Table rows;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column value(QStringLiteral("v"), ColumnType::Integer);
    for (const int i : {5, 3, 3, 1}) {
        time.appendInteger(i);
        value.appendInteger(static_cast<std::int64_t>(value.size()));
    }
    rows.addColumn(std::move(time));
    rows.addColumn(std::move(value));
    QCOMPARE(described(extractSeries(rows, 9)), QStringLiteral("v: 1=3 3=1 3=2 5=0"));
}

void SeriesTest::otherKeys()
{
    const SeriesList list = extractSeries(table(), {3}, 100);
    QCOMPARE(described(list), QStringLiteral("mean · region=eu: 1=1.5 1=2.5 2=nan 2=3.5\n"
                                             "count · region=eu: 1=10 1=nan 2=20 2=nan\n"
                                             "mean · region=us: 3=4.5\n"
                                             "count · region=us: 3=30"));
    QCOMPARE(extractSeries(table(), std::vector<std::size_t>(), 100).series.at(0).name, QStringLiteral("mean"));
}

void SeriesTest::measurementsTellApart()
{
    Table rows = table();
    Table more;
    for (std::size_t i = 0; i < rows.columnCount(); ++i) {
        Column column(rows.column(i).name(), rows.column(i).type(), rows.column(i).role());
        i == 0   ? column.appendText("mem")
        : i == 1 ? column.appendInteger(7)
        : i == 4 ? column.appendFloat(1)
                 : column.appendNull();
        more.addColumn(std::move(column));
    }
    rows.append(more);
    const SeriesList list = extractSeries(rows, 100);
    QCOMPARE(list.series.front().name, QStringLiteral("cpu · mean · host=a, region=eu"));
    QCOMPARE(list.series.back().name, QStringLiteral("mem · mean · host=, region="));
}

void SeriesTest::limit()
{
    const SeriesList list = extractSeries(table(), 2);
    QCOMPARE(list.series.size(), std::size_t(2));
    QCOMPARE(list.total, std::size_t(5));
}

void SeriesTest::withoutTime()
{
    Table rows;
    Column value(QStringLiteral("v"), ColumnType::Float);
    value.appendFloat(1);
    rows.addColumn(std::move(value));
    QCOMPARE(extractSeries(rows, 9).total, std::size_t(0));
}

void SeriesTest::nanosecondsStayExact()
{
    Table rows;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column value(QStringLiteral("v"), ColumnType::Unsigned);
    time.appendInteger(std::numeric_limits<std::int64_t>::min());
    time.appendInteger(std::numeric_limits<std::int64_t>::max() - 1);
    value.appendUnsigned(1);
    value.appendUnsigned(std::numeric_limits<std::uint64_t>::max());
    rows.addColumn(std::move(time));
    rows.addColumn(std::move(value));
    const SeriesList list = extractSeries(rows, 9);
    QCOMPARE(list.series.at(0).times.at(0), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(list.series.at(0).times.at(1), std::numeric_limits<std::int64_t>::max() - 1);
    QCOMPARE(list.series.at(0).values.at(1), 18446744073709551616.0);
}

void SeriesTest::stop()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(extractSeries(table(), 9, source.get_token()).series.empty());
}

QTEST_GUILESS_MAIN(SeriesTest)

#include "series_test.moc"
