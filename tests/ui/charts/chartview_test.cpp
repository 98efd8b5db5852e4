// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace penstock;

namespace {

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
        view.setEntry(&feed);
        if (built.isEmpty())
            built.wait(30'000);
    }
    ~Shown() { view.setEntry(nullptr); }
    Q_DISABLE_COPY_MOVE(Shown)
};

} // namespace

class ChartViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAFewPointsOfMany()
    {
        Shown shown(samples::meansBatch(3, 200'000));
        QVERIFY(!shown.view.isBuilding());
        const int drawn = shown.view.canvas()->drawnPoints();
        QVERIFY2(drawn > 3 * 500 && drawn <= 3 * (4 * 900 + 2), qPrintable(QString::number(drawn)));
        QVERIFY(shown.view.canvas()->accessibleDescription().contains(QStringLiteral("3 series")));
        QVERIFY(
            shown.view.canvas()->accessibleDescription().contains(QStringLiteral("2024-01-01T00:00:00.000000000Z")));
    }

    void drawsTwentyFourAtFirst()
    {
        Shown shown(samples::meansBatch(30, 10));
        const SeriesLegend &legend = *shown.view.legend();
        QCOMPARE(legend.shown().size(), 24U);
        QVERIFY(legend.summary().contains(QStringLiteral("24")));
        QVERIFY(legend.summary().contains(QStringLiteral("30")));

        shown.view.legend()->model().setShown({29}, true);
        QCOMPARE(legend.shown().size(), 25U);
        QCOMPARE(shown.view.canvas()->drawnPoints(), 250);
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

    /// What is computed is marked, in the names and above the chart, and taken back.
    void whatIsComputedIsSaid()
    {
        Shown shown(samples::meansBatch(2, 100));
        QVERIFY(shown.view.notice().isEmpty());
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.view.bar()->setTransform({.kind = ChartTransform::Kind::Scale, .factor = 8});
        Q_EMIT shown.view.bar()->transformChanged();
        QVERIFY(built.wait(30'000));
        const SeriesListModel &listed = shown.view.legend()->model();
        QCOMPARE(listed.content()->series[1].name, QStringLiteral("mean · host=host1 × 8"));
        QCOMPARE(listed.content()->series[1].points.value(0), 80.0);
        QVERIFY2(shown.view.notice().contains(QStringLiteral("Values times 8")), qPrintable(shown.view.notice()));
        shown.view.bar()->setTransform({});
        Q_EMIT shown.view.bar()->transformChanged();
        QVERIFY(built.wait(30'000));
        QVERIFY(shown.view.notice().isEmpty());
        QCOMPARE(listed.content()->series[1].points.value(0), 10.0);
    }

    void theDifferenceFromAChosenSeries()
    {
        Shown shown(samples::meansBatch(3, 100));
        Q_EMIT shown.view.bar()->differenceAsked();
        QVERIFY(!shown.view.notice().isEmpty()); // choose one first
        QTreeView *const list = shown.view.legend()->list();
        list->setCurrentIndex(list->model()->index(1, 0));
        QSignalSpy built(&shown.view, &ChartView::built);
        Q_EMIT shown.view.bar()->differenceAsked();
        QVERIFY(built.wait(30'000));
        const ChartDataPtr &content = shown.view.legend()->model().content();
        QCOMPARE(content->series.size(), 2U);
        QCOMPARE(content->series[1].points.value(50), 10.0); // host2 from host1
        QVERIFY(shown.view.notice().contains(QStringLiteral("host=host1")));
    }

    void theFilterOfTheTableIsNotTheCharts()
    {
        Shown shown(samples::meansBatch(2, 10));
        shown.view.setFiltered(true);
        QVERIFY(shown.view.notice().contains(QStringLiteral("all rows")));
        shown.view.setFiltered(false);
        QVERIFY(shown.view.notice().isEmpty());
    }

    /// Two hosts that only a lost tag told apart: two values of one time in one series.
    void timesThatStandTwiceAreSaid()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column value(QStringLiteral("v"), ColumnType::Float);
        for (int i = 0; i < 20; ++i) {
            time.appendInteger(samples::start + i / 2 * samples::second);
            value.appendFloat(i % 2 * 10);
        }
        time.appendInteger(samples::start);
        value.appendFloat(7);
        time.appendNull();
        value.appendFloat(8);
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(value));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(rows)});
        batch->seal();
        Shown shown(batch);
        const QString notice = shown.view.notice();
        QVERIFY2(notice.contains(QStringLiteral("11 values have the time of another")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("1 value came behind")) ||
                     notice.contains(QStringLiteral("1 values came behind")),
                 qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("have no time")) || notice.contains(QStringLiteral("has no time")),
                 qPrintable(notice));
    }

    void goesBackByItsButtons()
    {
        Shown shown(samples::meansBatch(1, 1'000));
        ChartCanvas &canvas = *shown.view.canvas();
        const TimeSpan whole = canvas.view();
        canvas.zoom(0.5);
        const TimeSpan zoomed = canvas.view();
        Q_EMIT shown.view.bar()->backAsked();
        QCOMPARE(canvas.view(), whole);
        Q_EMIT shown.view.bar()->forwardAsked();
        QCOMPARE(canvas.view(), zoomed);
        Q_EMIT shown.view.bar()->wholeAsked();
        QCOMPARE(canvas.view(), whole);
    }

    void growsWithoutLosingTheView()
    {
        Shown shown(samples::meansBatch(1, 1'000));
        ChartCanvas &canvas = *shown.view.canvas();
        canvas.zoom(0.5);
        const TimeSpan zoomed = canvas.view();
        ResultFeed feed;
        feed.append(samples::meansBatch(1, 1'000));
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.view.setEntry(&feed);
        QVERIFY(built.wait(30'000));
        QVERIFY(!canvas.isZoomed());
        canvas.setView(zoomed);
        feed.append(samples::meansBatch(1, 2'000));
        feed.succeed();
        QVERIFY(built.wait(30'000));
        QCOMPARE(canvas.view(), zoomed);
        shown.view.setEntry(nullptr);
    }
};

QTEST_MAIN(ChartViewTest)
#include "chartview_test.moc"
