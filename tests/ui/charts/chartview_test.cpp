// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

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

        auto *list = shown.view.findChild<QListWidget *>();
        list->item(29)->setCheckState(Qt::Checked);
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
