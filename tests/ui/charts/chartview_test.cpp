// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "core/result/seriesbuilder.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <cmath>
#include <set>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr std::int64_t second = 1'000'000'000;

/// Rows of some hosts, a field each: what SELECT mean("cpu") … GROUP BY time(1s), "host" brings.
BatchPtr makeBatch(int hosts, int rowsPerHost)
{
    Table rows;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column mean(QStringLiteral("mean"), ColumnType::Float);
    for (int h = 0; h < hosts; ++h) {
        for (int i = 0; i < rowsPerHost; ++i) {
            time.appendInteger(start + i * second);
            host.appendText("host" + std::to_string(h));
            mean.appendFloat(h * 10 + std::sin(i / 50.0));
        }
    }
    rows.addColumn(std::move(time));
    rows.addColumn(std::move(host));
    rows.addColumn(std::move(mean));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(rows)});
    return batch;
}

struct Shown
{
    ResultFeed feed;
    ChartView view;

    explicit Shown(const BatchPtr &batch)
    {
        view.resize(900, 400);
        view.show();
        feed.append(batch);
        feed.succeed();
        QSignalSpy built(&view, &ChartView::built);
        view.setEntry(&feed, feed.result().entries().front().table);
        if (built.isEmpty())
            built.wait();
    }
    ~Shown() { view.setEntry(nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Shown)
};

} // namespace

class ChartViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAFewPointsOfMany()
    {
        Shown shown(makeBatch(3, 200'000));
        QVERIFY(!shown.view.isBuilding());
        const int drawn = shown.view.canvas()->drawnPoints();
        QVERIFY2(drawn > 3 * 500 && drawn <= 3 * (4 * 900 + 2), qPrintable(QString::number(drawn)));
        QVERIFY(shown.view.canvas()->accessibleDescription().contains(QStringLiteral("3 series")));
        QVERIFY(
            shown.view.canvas()->accessibleDescription().contains(QStringLiteral("2024-01-01T00:00:00.000000000Z")));
    }

    void drawsTwentyFourAtFirst()
    {
        Shown shown(makeBatch(30, 10));
        const SeriesLegend &legend = *shown.view.legend();
        QCOMPARE(legend.shown().size(), 24U);
        QVERIFY(legend.summary().contains(QStringLiteral("24")));
        QVERIFY(legend.summary().contains(QStringLiteral("30")));

        auto *list = shown.view.findChild<QListWidget *>();
        list->item(29)->setCheckState(Qt::Checked);
        QCOMPARE(legend.shown().size(), 25U);
        QCOMPARE(shown.view.canvas()->drawnPoints(), 250);
    }

    void zoomsByKeysAndBack()
    {
        Shown shown(makeBatch(1, 10'000));
        ChartCanvas &canvas = *shown.view.canvas();
        const TimeSpan whole = canvas.view();
        QVERIFY(!canvas.isZoomed());
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.isZoomed());
        QVERIFY(canvas.view().length() < whole.length());
        const TimeSpan zoomed = canvas.view();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(canvas.view().from > zoomed.from);
        QCOMPARE(canvas.view().length(), zoomed.length());
        QTest::keyClick(&canvas, Qt::Key_Left);
        QTest::keyClick(&canvas, Qt::Key_Minus);
        QTest::keyClick(&canvas, Qt::Key_Minus);
        QCOMPARE(canvas.view(), whole);
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QTest::keyClick(&canvas, Qt::Key_Home);
        QCOMPARE(canvas.view(), whole);
    }

    void zoomsByABand()
    {
        Shown shown(makeBatch(1, 10'000));
        ChartCanvas &canvas = *shown.view.canvas();
        const TimeSpan whole = canvas.view();
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, {300, 100});
        QTest::mouseMove(canvas.viewport(), {500, 120});
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, {500, 120});
        QVERIFY(canvas.isZoomed());
        QVERIFY(canvas.view().length() < whole.length() / 3);
        QVERIFY(canvas.view().from > whole.from);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, {300, 100});
        QCOMPARE(canvas.view(), whole);
    }

    void nothingNumeric()
    {
        Table rows;
        Column name(QStringLiteral("name"), ColumnType::Text);
        name.appendText("telemetry");
        rows.addColumn(std::move(name));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(rows)});
        Shown shown(batch);
        QCOMPARE(shown.view.findChild<QStackedWidget *>()->currentIndex(), 0);
        QCOMPARE(shown.view.canvas()->drawnPoints(), 0);
    }

    /// SELECT * brings tags as columns of text: without looking at them two hosts would make one jagged line.
    void textColumnsTellSeriesApart()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column host(QStringLiteral("host"), ColumnType::Text);
        Column cpu(QStringLiteral("cpu"), ColumnType::Integer);
        Column region(QStringLiteral("region"), ColumnType::Text);
        Column state(QStringLiteral("state"), ColumnType::Text); // a field: it tells nothing apart
        for (int i = 0; i < 100; ++i) {
            time.appendInteger(start + i / 2 * second);
            host.appendText(i % 2 ? "a" : "b");
            cpu.appendInteger(i);
            region.appendText("eu");
            state.appendText(i % 10 < 6 ? "on" : "off");
        }
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(host));
        rows.addColumn(std::move(cpu));
        rows.addColumn(std::move(region));
        rows.addColumn(std::move(state));
        const ChartDataPtr content = buildChartData(rows);
        QCOMPARE(content->series.size(), 2U);
        QCOMPARE(content->series[0].name, QStringLiteral("cpu · host=b"));
        QCOMPARE(content->series[0].times.size(), 50U);
        QCOMPARE(content->span, (TimeSpan{start, start + 49 * second}));
    }

    /// Two means of a hundred hosts, whose tags came in any order, each twice.
    void t1_1_3_theChartDrawsEverySeries()
    {
        ResultSet result;
        for (int i = 0; i < 200; ++i) {
            SeriesBuilder::Head head;
            head.tags = {{"host", "h" + std::to_string(i % 100)}, {"region", "r" + std::to_string(i % 7 % 2)}};
            if (i % 3 == 0)
                std::swap(head.tags[0], head.tags[1]);
            head.columns = {"time", "mean", "max"};
            SeriesBuilder builder(head);
            builder.cells()[0].appendInteger(start + i * second);
            builder.cells()[1].appendFloat(i);
            builder.cells()[2].appendFloat(i + 0.5);
            Batch batch;
            batch.add(0, builder.take());
            result.append(batch);
        }
        QCOMPARE(result.entries().size(), 1U);
        const ChartDataPtr content = buildChartData(*result.entries().front().table);
        std::set<QString> names;
        for (const ChartSeries &series : content->series)
            names.insert(series.name);
        QCOMPARE(names.size(), content->series.size());
        QCOMPARE(content->totalSeries, content->series.size());
        QCOMPARE(content->pointCount, 400U);
        QVERIFY(content->series.size() >= 200U);
    }

    void growsWithoutLosingTheView()
    {
        Shown shown(makeBatch(1, 1'000));
        ChartCanvas &canvas = *shown.view.canvas();
        canvas.zoom(0.5);
        const TimeSpan zoomed = canvas.view();
        ResultFeed feed;
        feed.append(makeBatch(1, 1'000));
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.view.setEntry(&feed, feed.result().entries().front().table);
        QVERIFY(built.wait());
        QVERIFY(!canvas.isZoomed());
        canvas.setView(zoomed);
        feed.append(makeBatch(1, 2'000));
        feed.succeed();
        QVERIFY(built.wait());
        QCOMPARE(canvas.view(), zoomed);
        shown.view.setEntry(nullptr, nullptr);
    }
};

QTEST_MAIN(ChartViewTest)
#include "chartview_test.moc"
