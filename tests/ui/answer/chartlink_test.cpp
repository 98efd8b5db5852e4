// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/spanrows.h"
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <stop_token>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;

} // namespace

/// Table and chart of one answer keep step.
class ChartLinkTest final : public QObject
{
    Q_OBJECT

    ResultFeed *m_feed = nullptr;
    ResultView *m_view = nullptr;

    ResultTableView &table() const { return *m_view->tableView(); }
    ChartView &chart() const { return *m_view->chartView(); }
    std::size_t drawnPoints() const
    {
        const ChartDataPtr &content = chart().legend()->model().content();
        return content ? content->pointCount : 0;
    }
    QString said() const
    {
        QStringList texts;
        for (const auto *label : m_view->findChild<MessageBar *>()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u' ');
    }
    void showChart(int rows)
    {
        m_feed->append(samples::sensors(0, rows));
        m_feed->succeed();
        m_view->setPage(ResultView::Page::Chart);
        // Two fields of numbers.
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(2 * rows), patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_feed = new ResultFeed;
        m_view = new ResultView;
        m_view->resize(1000, 600);
        m_view->show();
        m_view->setFeed(m_feed, {QStringLiteral("SELECT * FROM sensors")});
    }

    void cleanup()
    {
        delete m_view;
        delete m_feed;
    }

    /// The one of a column as well, whatever the order; and none.
    void theFilterIsTheCharts()
    {
        showChart(2'000);
        table().setFilter(QStringLiteral("host7"));
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(200), patienceMs);
        QVERIFY2(chart().notice().contains(QStringLiteral("Only the 100 rows")), qPrintable(chart().notice()));
        table().setSorts({{3, true}});
        table().setFilter({});
        table().setColumnFilter(3, QStringLiteral("< 50"));
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(2'000), patienceMs);
        QVERIFY2(chart().notice().contains(QStringLiteral("Only the 1,000 rows")), qPrintable(chart().notice()));
        table().setColumnFilter(3, {});
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(4'000), patienceMs);
        QVERIFY2(!chart().notice().contains(QStringLiteral("filter")), qPrintable(chart().notice()));
    }

    void theSelectionIsMarked()
    {
        showChart(100);
        // The table is sorted the other way round: its rows 0 to 2 are the last ones.
        QSignalSpy rows(&table(), &ResultTableView::rowsChanged);
        table().setSorts({{1, true}});
        QTRY_VERIFY_WITH_TIMEOUT(table().resultModel().isArranged() && !table().isArranging(), patienceMs);
        table().select({0, 2, 0, 1});
        QTRY_COMPARE_WITH_TIMEOUT(chart().canvas()->scene().markedPoints(), 6, patienceMs);
        const ChartScene::Line &line = chart().canvas()->scene().panes().front().lines.front();
        QCOMPARE(line.marked.points.size(), 3U);
        QCOMPARE(chart().canvas()->view().at(line.marked.points.back().x), samples::start + 99 * second + 1);
        table().select({5, 5, 0, 0});
        QTRY_COMPARE_WITH_TIMEOUT(chart().canvas()->scene().markedPoints(), 2, patienceMs);
    }

    void aSpanSelectsItsRows()
    {
        showChart(100);
        Q_EMIT chart().rowsAsked({samples::start + 10 * second, samples::start + 20 * second});
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("10 rows of this span are selected")),
                                  qPrintable(said()), patienceMs);
        QCOMPARE(table().selection().rows(), (GridSelection::Spans{{10, 19}}));
        QTRY_COMPARE_WITH_TIMEOUT(chart().canvas()->scene().markedPoints(), 20, patienceMs);
        // The way to them.
        for (auto *button : m_view->findChild<MessageBar *>()->findChildren<QToolButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Show them"))
                button->click();
        }
        QCOMPARE(m_view->page(), ResultView::Page::Table);
        QVERIFY(table().topRow() <= 10 && table().topRow() + table().pageRows() > 10);

        // Of a sorted table they stand apart.
        table().setSorts({{3, false}});
        QTRY_VERIFY_WITH_TIMEOUT(table().resultModel().isArranged() && !table().isArranging(), patienceMs);
        Q_EMIT chart().rowsAsked({samples::start + 10 * second, samples::start + 20 * second});
        QTRY_COMPARE_WITH_TIMEOUT(table().selection().rowCount(), 10, patienceMs);
        for (const auto &[first, last] : table().selection().rows()) {
            for (qint64 row = first; row <= last; ++row) {
                const std::size_t at = table().resultModel().tableRow(row);
                QVERIFY2(at >= 10 && at < 20, qPrintable(QString::number(at)));
            }
        }
        Q_EMIT chart().rowsAsked({samples::start - 10 * second, samples::start - second});
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("No row of the table")), patienceMs);
        QCOMPARE(table().selection().rowCount(), 10); // as it was
    }

    /// By a value that jumps, every second row of the sorted table is in the span.
    void tooManyPlacesAreRefused()
    {
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column value(QStringLiteral("v"), ColumnType::Integer);
        constexpr int half = int(SpanRows::mostSpans) + 1;
        for (int i = 0; i < 2 * half; ++i) {
            time.appendInteger(samples::start + i * second);
            value.appendInteger(i < half ? 2 * i : 2 * (i - half) + 1);
        }
        Table rows;
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(value));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(rows)});
        batch->seal();
        m_feed->append(batch);
        m_feed->succeed();
        m_view->setPage(ResultView::Page::Chart);
        table().setSorts({{1, false}});
        QTRY_VERIFY_WITH_TIMEOUT(table().resultModel().isArranged() && !table().isArranging(), patienceMs);
        Q_EMIT chart().rowsAsked({samples::start, samples::start + (half - 1) * second});
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("too many places")), qPrintable(said()), patienceMs);
        QCOMPARE(table().selection().rowCount(), 0);
        // One less is no matter.
        Q_EMIT chart().rowsAsked({samples::start, samples::start + (half - 2) * second});
        QTRY_COMPARE_WITH_TIMEOUT(table().selection().rowCount(), qint64(SpanRows::mostSpans), patienceMs);
    }

    void timesAreTheSame()
    {
        showChart(100);
        table().setTimes({TimeDisplay::Style::Iso, "Asia/Tokyo"});
        const QString text = chart().canvas()->accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("2024-01-01 09:00:00.000000001 +09:00")), qPrintable(text));
    }

    void rowsOfASpan()
    {
        const BatchPtr batch = samples::sensors(0, 1'000);
        const Table &rows = batch->fragments.front().rows;
        const ShownRows all{nullptr, 0, 1'000};
        const SpanRows found = SpanRows::of(rows, all, {samples::start + 3 * second, samples::start + 6 * second + 1});
        QCOMPARE(found.spans, (std::vector<ShownSpan>{{3, 6}}));
        QCOMPARE(found.rows, 4U);
        const RowOrder order = std::make_shared<const RowIndex>(RowIndex{6, 4, 900, 5, 3});
        // Then those that came later: rows 950 and on.
        const ShownRows some{order, 950, 55};
        const SpanRows apart = SpanRows::of(rows, some, {samples::start + 4 * second, samples::start + 6 * second + 1});
        QCOMPARE(apart.spans, (std::vector<ShownSpan>{{0, 1}, {3, 3}}));
        QCOMPARE(*tableRowsOf({{0, 1}, {3, 6}}, some), (RowIndex{3, 4, 5, 6, 950, 951}));
        QCOMPARE(*inTableOrder(order), (RowIndex{3, 4, 5, 6, 900}));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!SpanRows::of(rows, all, {0, samples::start}, stopped.get_token()).isWhole);
    }
};

QTEST_MAIN(ChartLinkTest)
#include "chartlink_test.moc"
