// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
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

QToolButton *buttonOf(const ChartView &view, const QString &text)
{
    for (auto *button : view.bar()->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

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
        QVERIFY(shown.view.canvas()->accessibleDescription().contains(QStringLiteral("from 2024-01-01 00:00:00 UTC")));
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

    void namesThatGrowGetRoom()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column inside(QStringLiteral("inside"), ColumnType::Float);
        Column outside(QStringLiteral("outside"), ColumnType::Float);
        for (int i = 0; i < 100; ++i) {
            time.appendInteger(samples::start + i * samples::second);
            inside.appendFloat(i);
            outside.appendFloat(-i);
        }
        for (Column *column : {&time, &inside, &outside})
            rows.addColumn(std::move(*column));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(rows)});
        batch->seal();
        Shown shown(batch);
        const int before = shown.view.legend()->width();
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.view.bar()->setTransform({.kind = ChartTransform::Kind::Derivative});
        Q_EMIT shown.view.bar()->transformChanged();
        QVERIFY(built.wait(30'000));
        QTRY_VERIFY2(shown.view.legend()->width() > before, qPrintable(QString::number(before)));
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

    /// As the person wants it; either is said.
    void theFilterOfTheTableIsTheCharts()
    {
        Shown shown(samples::meansBatch(2, 10));
        QToolButton *const onlyFiltered = buttonOf(shown.view, QStringLiteral("Filtered rows only"));
        QVERIFY(onlyFiltered);
        QVERIFY(!onlyFiltered->isVisible());
        const auto points = [&shown] { return int(shown.view.legend()->model().content()->pointCount); };
        // In the order of a table that is sorted the other way round: three rows of the first host, one of the second.
        shown.view.setFilteredRows(std::make_shared<const RowIndex>(RowIndex{17, 5, 4, 3}));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.view.isBuilding(), 30'000);
        QVERIFY(onlyFiltered->isVisible());
        QCOMPARE(points(), 4);
        const ChartData &drawn = *shown.view.legend()->model().content();
        QCOMPARE(drawn.series.size(), 2U);
        QCOMPARE(drawn.series[0].points.time(0), samples::start + 3 * samples::second);
        QCOMPARE(drawn.series[1].points.time(0), samples::start + 7 * samples::second);
        QVERIFY2(shown.view.notice().contains(QStringLiteral("Only the 4 rows")), qPrintable(shown.view.notice()));
        onlyFiltered->click();
        QTRY_COMPARE_WITH_TIMEOUT(points(), 20, 30'000);
        QVERIFY(shown.view.notice().contains(QStringLiteral("all rows")));
        onlyFiltered->click();
        QTRY_COMPARE_WITH_TIMEOUT(points(), 4, 30'000);
        shown.view.setFilteredRows(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(points(), 20, 30'000);
        QVERIFY(shown.view.notice().isEmpty());
        QVERIFY(!onlyFiltered->isVisible());
    }

    /// The switch stays, and what is the matter is said.
    void aFilterThatLeavesNothing()
    {
        Shown shown(samples::meansBatch(2, 10));
        shown.view.setFilteredRows(std::make_shared<const RowIndex>());
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.canvas()->drawnPoints(), 0, 30'000);
        QVERIFY2(shown.view.notice().contains(QStringLiteral("Only the 0 rows")), qPrintable(shown.view.notice()));
        QToolButton *const onlyFiltered = buttonOf(shown.view, QStringLiteral("Filtered rows only"));
        QVERIFY(onlyFiltered && onlyFiltered->isVisible());
        onlyFiltered->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.canvas()->drawnPoints(), 20, 30'000);
    }

    /// Rows 3 and 4 of the first host and 13 of the second.
    void selectedRowsAreMarked()
    {
        Shown shown(samples::meansBatch(2, 10));
        shown.view.setSelectedRows(std::make_shared<const RowIndex>(RowIndex{3, 4, 13}), 3);
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.canvas()->scene().markedPoints(), 3, 30'000);
        const std::vector<ChartScene::Line> &lines = shown.view.canvas()->scene().panes().front().lines;
        QCOMPARE(lines[0].marked.points.size(), 2U);
        QCOMPARE(lines[0].marked.points[1].value, std::sin(4 / 50.0));
        QCOMPARE(lines[1].marked.points[0].value, 10 + std::sin(3 / 50.0));
        // What is computed has the marks at its own values.
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.view.bar()->setTransform({.kind = ChartTransform::Kind::Scale, .factor = 8});
        Q_EMIT shown.view.bar()->transformChanged();
        QVERIFY(built.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.canvas()->scene().markedPoints(), 3, 30'000);
        QCOMPARE(shown.view.canvas()->scene().panes().front().lines[1].marked.points[0].value,
                 8 * (10 + std::sin(3 / 50.0)));
        shown.view.setSelectedRows(nullptr, 0);
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.canvas()->scene().markedPoints(), 0, 30'000);
        // More are not, which is said.
        shown.view.setSelectedRows(nullptr, ChartView::mostMarked + 1);
        QVERIFY2(shown.view.notice().contains(QStringLiteral("1,000,001 rows are selected")),
                 qPrintable(shown.view.notice()));
    }

    void timesAreAsInTheTable()
    {
        Shown shown(samples::meansBatch(1, 10));
        const auto said = [&shown] { return shown.view.canvas()->accessibleDescription(); };
        shown.view.setTimes({TimeDisplay::Style::Iso, "Europe/Berlin"});
        QVERIFY2(said().contains(QStringLiteral("2024-01-01 01:00:00 +01:00")), qPrintable(said()));
        shown.view.setTimes({TimeDisplay::Style::SinceFirst, {}, samples::start});
        QVERIFY2(said().contains(QStringLiteral("to +9s")), qPrintable(said()));
        shown.view.setTimes({TimeDisplay::Style::Milliseconds, {}});
        QVERIFY2(said().contains(QStringLiteral("from 1704067200000 to 1704067209000")), qPrintable(said()));
    }

    /// S asks for the rows of what is in view, a band with Control for its own; Q for the span from the server.
    void asksForASpan()
    {
        Shown shown(samples::meansBatch(1, 100));
        ChartCanvas &canvas = *shown.view.canvas();
        QSignalSpy rows(&shown.view, &ChartView::rowsAsked);
        QSignalSpy query(&shown.view, &ChartView::queryAsked);
        canvas.zoom(0.5);
        QTest::keyClick(&canvas, Qt::Key_S);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.last().first().value<TimeSpan>(), canvas.view());
        QTest::keyClick(&canvas, Qt::Key_Q);
        QCOMPARE(query.size(), 1);
        QCOMPARE(query.last().first().value<TimeSpan>(), canvas.view());
        const TimeSpan before = canvas.view();
        const QRectF plot = canvas.scene().plot();
        const QPoint from(int(plot.left() + plot.width() / 4), int(plot.center().y()));
        const QPoint to(int(plot.left() + plot.width() / 2), int(plot.center().y()));
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        moveMouse(canvas, to, Qt::LeftButton);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, to);
        QCOMPARE(canvas.view(), before); // it is no zoom
        QCOMPARE(rows.size(), 2);
        const auto chosen = rows.last().first().value<TimeSpan>();
        QVERIFY(std::abs(before.shareOf(chosen.from) - 0.25) < 0.01 &&
                std::abs(before.shareOf(chosen.to) - 0.5) < 0.01);
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
        QVERIFY2(notice.contains(QStringLiteral("1 value came after")) ||
                     notice.contains(QStringLiteral("1 values came after")),
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
