// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <thread>

using namespace penstock;

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

QString described(const ChartDataPtr &chart)
{
    QStringList lines;
    for (const ChartSeries &series : chart->series) {
        QString line = series.name + u':';
        for (std::size_t i = 0; i < series.points.size(); ++i)
            line += QStringLiteral(" %1=%2").arg(series.points.time(i)).arg(series.points.value(i));
        lines += line;
    }
    return lines.join(u'\n');
}

Table emptyTable()
{
    Table rows;
    rows.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
    rows.addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
    rows.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
    return rows;
}

} // namespace

class ChartBuilderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneForEachFieldAndTags()
    {
        ChartBuilder builder;
        const ChartDataPtr chart = builder.build(table());
        QCOMPARE(described(chart), QStringLiteral("mean · host=a, region=eu: 1=1.5 2=nan\n"
                                                  "count · host=a, region=eu: 1=10 2=20\n"
                                                  "mean · host=b, region=eu: 1=2.5 2=3.5\n"
                                                  "mean · host=a, region=us: 3=4.5\n"
                                                  "count · host=a, region=us: 3=30"));
        QCOMPARE(chart->totalSeries, std::size_t(5));
        QCOMPARE(chart->span, (TimeSpan{1, 3}));
        QCOMPARE(chart->pointCount, std::size_t(8));
        QCOMPARE(builder.rowsWithoutTime(), std::size_t(1));
    }

    void timesAscend()
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
        QCOMPARE(described(ChartBuilder().build(rows)), QStringLiteral("v: 1=3 3=1 3=2 5=0"));
    }

    void measurementsTellApart()
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
        const ChartDataPtr chart = ChartBuilder().build(rows);
        QCOMPARE(chart->series.front().name, QStringLiteral("cpu · mean · host=a, region=eu"));
        QCOMPARE(chart->series.back().name, QStringLiteral("mem · mean · host=, region="));
    }

    void limit()
    {
        ChartBuilder builder(2);
        const ChartDataPtr chart = builder.build(table());
        QCOMPARE(described(chart), QStringLiteral("mean · host=a, region=eu: 1=1.5 2=nan\n"
                                                  "count · host=a, region=eu: 1=10 2=20"));
        QCOMPARE(chart->totalSeries, std::size_t(5));
    }

    void withoutTime()
    {
        Table rows;
        Column value(QStringLiteral("v"), ColumnType::Float);
        value.appendFloat(1);
        rows.addColumn(std::move(value));
        QCOMPARE(ChartBuilder().build(rows)->totalSeries, std::size_t(0));
    }

    void nanosecondsStayExact()
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
        const ChartDataPtr chart = ChartBuilder().build(rows);
        QCOMPARE(chart->series.at(0).points.time(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(chart->series.at(0).points.time(1), std::numeric_limits<std::int64_t>::max() - 1);
        QCOMPARE(chart->series.at(0).points.value(1), 18446744073709551616.0);
    }

    /// A stopped builder goes on where it was.
    void stop()
    {
        std::stop_source source;
        source.request_stop();
        ChartBuilder builder;
        const Table rows = table();
        QVERIFY(builder.build(rows, source.get_token())->series.empty());
        QCOMPARE(described(builder.build(rows)), described(ChartBuilder().build(rows)));
    }

    /// Built while the table grows, a chart is the one that is built at the end.
    void growsWithTheTable_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<bool>("mixed"); // hosts row by row, as SELECT * brings them
        QTest::addColumn<bool>("disorder");
        QTest::newRow("one series") << 1 << false << false;
        QTest::newRow("series by series") << 4 << false << false;
        QTest::newRow("row by row") << 4 << true << false;
        QTest::newRow("out of order") << 3 << true << true;
    }

    void growsWithTheTable()
    {
        QFETCH(int, hosts);
        QFETCH(bool, mixed);
        QFETCH(bool, disorder);
        std::mt19937 random(9);
        Table whole = emptyTable();
        ChartBuilder builder;
        for (int piece = 0; piece < 12; ++piece) {
            Table rows = emptyTable();
            for (int i = 0; i < 1'700; ++i) {
                const int host = mixed ? i % hosts : piece * hosts / 12;
                const std::int64_t time = disorder ? std::int64_t(random() % 50'000) : piece * 10'000 + i;
                rows.column(0).appendInteger(time);
                rows.column(1).appendText("host" + std::to_string(host));
                if (i % 11 == 0)
                    rows.column(2).appendNull();
                else if (piece < 6)
                    rows.column(2).appendInteger(i); // whole numbers, until there are others
                else
                    rows.column(2).appendFloat(i + 0.5);
            }
            rows.seal();
            whole.append(rows, {0, 1, 2});
            QCOMPARE(described(builder.build(whole)), described(ChartBuilder().build(whole)));
        }
        QCOMPARE(builder.build(whole)->series.size(), std::size_t(hosts));
        QCOMPARE(builder.build(whole)->pointCount, std::size_t(12 * 1'700));
    }

    /// A field that has its first number late, and a tag that comes late: all is read again.
    void beginsAnewForOtherColumns()
    {
        Table rows = emptyTable();
        Column late(QStringLiteral("late"), ColumnType::Float);
        rows.addColumn(std::move(late));
        const auto add = [&rows](std::int64_t time, bool withLate) {
            rows.column(0).appendInteger(time);
            rows.column(1).appendText("a");
            rows.column(2).appendFloat(double(time));
            withLate ? rows.column(3).appendFloat(7) : rows.column(3).appendNull();
        };
        ChartBuilder builder;
        add(1, false);
        QCOMPARE(described(builder.build(rows)), QStringLiteral("v · host=a: 1=1"));
        add(2, true);
        QCOMPARE(described(builder.build(rows)), QStringLiteral("v · host=a: 1=1 2=2\nlate · host=a: 1=nan 2=7"));
    }

    /// SELECT *: hosts that never have a time in common. Without the schema nothing tells them apart, and that shows as
    /// no fault; with it they are two. A text field that changes is none.
    void knownTagsTellApart()
    {
        Table rows;
        rows.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        rows.addColumn(Column(QStringLiteral("host"), ColumnType::Text));
        rows.addColumn(Column(QStringLiteral("state"), ColumnType::Text));
        rows.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
        for (int i = 0; i < 6; ++i) {
            rows.column(0).appendInteger(i);
            rows.column(1).appendText(i % 2 ? "b" : "a");
            rows.column(2).appendText(i < 3 ? "on" : "off");
            rows.column(3).appendInteger(i * 10);
        }
        QCOMPARE(described(ChartBuilder().build(rows)), QStringLiteral("v: 0=0 1=10 2=20 3=30 4=40 5=50"));
        ChartBuilder builder(10, QStringList{QStringLiteral("host"), QStringLiteral("elsewhere")});
        const ChartDataPtr chart = builder.build(rows);
        QCOMPARE(described(chart), QStringLiteral("v · host=a: 0=0 2=20 4=40\nv · host=b: 1=10 3=30 5=50"));
        QCOMPARE(chart->parts, (QStringList{QStringLiteral("host"), QString()}));
        QCOMPARE(chart->series[1].parts, (QStringList{QStringLiteral("b"), QStringLiteral("v")}));
        // Known to have no tags: nothing is guessed from texts that differ.
        ChartBuilder without(10, QStringList());
        QCOMPARE(without.build(rows)->series.size(), std::size_t(1));
    }

    /// Where the known tags are not in the answer, columns of text still tell rows of one time apart.
    void knownTagsThatAreRenamed()
    {
        Table rows;
        rows.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        rows.addColumn(Column(QStringLiteral("h"), ColumnType::Text));
        rows.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
        for (int i = 0; i < 4; ++i) {
            rows.column(0).appendInteger(i / 2);
            rows.column(1).appendText(i % 2 ? "b" : "a");
            rows.column(2).appendInteger(i);
        }
        ChartBuilder builder(10, QStringList{QStringLiteral("host")});
        QCOMPARE(described(builder.build(rows)), QStringLiteral("v · h=a: 0=0 1=2\nv · h=b: 0=1 1=3"));
    }

    /// Rows that came after later ones are counted; an answer that begins with its end has an order too.
    void disorderIsCounted_data()
    {
        QTest::addColumn<QList<int>>("times");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("doubled");
        QTest::newRow("in order") << QList<int>{1, 2, 3} << 0 << 0;
        QTest::newRow("latest first") << QList<int>{3, 2, 1} << 0 << 0;
        QTest::newRow("one is late") << QList<int>{1, 3, 2, 4} << 1 << 0;
        QTest::newRow("twice") << QList<int>{1, 2, 2, 3} << 0 << 1;
        QTest::newRow("late and twice") << QList<int>{1, 3, 1, 2} << 2 << 1;
    }

    void disorderIsCounted()
    {
        QFETCH(QList<int>, times);
        Table rows = emptyTable();
        ChartBuilder builder;
        for (const int time : std::as_const(times)) {
            rows.column(0).appendInteger(time);
            rows.column(1).appendText("a");
            rows.column(2).appendInteger(7);
            builder.build(rows); // row by row, as they arrive
        }
        const ChartDataPtr chart = builder.build(rows);
        QTEST(int(chart->series.front().late), "late");
        QTEST(int(chart->series.front().points.doubled()), "doubled");
    }

    /// A chart is drawn in one thread while another one goes on with the table.
    void chartsAreReadWhileOthersAreMade()
    {
        Table whole = emptyTable();
        ChartBuilder builder;
        ChartDataPtr chart;
        for (int piece = 0; piece < 20; ++piece) {
            Table rows = emptyTable();
            for (int i = 0; i < 2'000; ++i) {
                rows.column(0).appendInteger(piece * 2'000 + i);
                rows.column(1).appendText("a");
                rows.column(2).appendFloat(i);
            }
            rows.seal();
            whole.append(rows, {0, 1, 2});
            const Table snapshot = whole.share();
            ChartDataPtr next;
            std::thread worker([&] { next = builder.build(snapshot); });
            if (chart) {
                QCOMPARE(chart->pointCount, std::size_t(piece * 2'000));
                QCOMPARE(chart->valuesIn(chart->span, {0}), (ValueRange{0, 1'999}));
            }
            worker.join();
            chart = next;
        }
        QCOMPARE(chart->pointCount, std::size_t(40'000));
    }
};

QTEST_GUILESS_MAIN(ChartBuilderTest)

#include "chartbuilder_test.moc"
