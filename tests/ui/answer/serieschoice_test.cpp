// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/answer/pickedseries.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace penstock;

namespace {

/// As SELECT * has it: columns of text, none of which says whether it is a tag. `places`: host and region of the rows
/// of each time.
BatchPtr ungrouped(const std::vector<std::pair<const char *, const char *>> &places, int first, int times)
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text);
    Column region(QStringLiteral("region"), ColumnType::Text);
    Column value(QStringLiteral("value"), ColumnType::Integer);
    for (int i = first; i < first + times; ++i) {
        for (const auto &[where, wider] : places) {
            time.appendInteger(1'704'067'200'000'000'000 + i * std::int64_t(1'000'000'000));
            host.appendText(where);
            region.appendText(wider);
            value.appendInteger(i);
        }
    }
    auto batch = std::make_shared<Batch>();
    Table table;
    for (Column *column : {&time, &host, &region, &value})
        table.addColumn(std::move(*column));
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

} // namespace

/// What was picked, while rows arrive and when the question is answered anew.
class SeriesChoiceTest final : public PickedSeries
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// New rows of what is picked come in, and where one is stays.
    void whileRowsArrive()
    {
        pick(7);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        table().setCurrent({4, 1});
        m_feed->append(grouped(200, 200));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->index(7, 2).data().toString(), QStringLiteral("20"), patienceMs);
        QCOMPARE(table().current(), (GridCell{4, 1}));
        QCOMPARE(list().selectionModel()->selectedRows().size(), 1);
        m_feed->append(grouped(400, 1));
        m_feed->succeed();
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->index(0, 2).data().toString(), QStringLiteral("21"), patienceMs);
        QCOMPARE(hosts(), QStringList{QStringLiteral("host7")});
    }

    /// They are listed, and stay out.
    void seriesThatComeLater()
    {
        auto growing = std::make_unique<ResultFeed>();
        m_view->setFeed(growing.get(), {QStringLiteral("SELECT 1")});
        growing->append(grouped(0, 5));
        QTRY_COMPARE_WITH_TIMEOUT(listed().size(), 5, patienceMs);
        pick(3);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        growing->append(grouped(5, 35));
        QTRY_COMPARE_WITH_TIMEOUT(listed().size(), 20, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patienceMs);
        QCOMPARE(hosts(), QStringList{QStringLiteral("host3")});
        QCOMPARE(panel().summary(), QStringLiteral("1 of 20 series are shown"));
        m_view->setFeed(nullptr);
    }

    /// While rows arrive another column turns out to tell series apart: the rows that were picked stay, and only these.
    void aFinerListKeepsTheChoice()
    {
        auto growing = std::make_unique<ResultFeed>();
        m_view->setFeed(growing.get(), {QStringLiteral("SELECT * FROM places")});
        growing->append(ungrouped({{"a", "eu"}, {"b", "eu"}}, 0, 10));
        QTRY_COMPARE_WITH_TIMEOUT(panel().model().rowCount(), 2, patienceMs);
        QCOMPARE(panel().model().columnCount(), 2); // the host, and how many rows
        pick(0);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        growing->append(ungrouped({{"a", "eu"}, {"a", "us"}, {"b", "eu"}}, 10, 5));
        QTRY_COMPARE_WITH_TIMEOUT(panel().model().rowCount(), 3, patienceMs);
        QCOMPARE(panel().model().columnCount(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, patienceMs); // 10, 5 and 5 of a
        QCOMPARE(panel().summary(), QStringLiteral("2 of 3 series are shown"));
        QCOMPARE(list().selectionModel()->selectedRows().size(), 2);
        QTRY_VERIFY2_WITH_TIMEOUT(footer().contains(QStringLiteral("20 of 35 rows so far · only 2 series")),
                                  qPrintable(footer()), patienceMs);
        m_view->setFeed(nullptr);
    }

    /// A newer answer's series are told apart by other columns: what cannot be kept is said.
    void aListByOtherColumnsSaysWhatItKeeps_data()
    {
        QTest::addColumn<bool>("hasHosts"); // in the newer answer; else all is of one
        QTest::addColumn<qint64>("shown");  // rows
        QTest::addColumn<QString>("said");
        QTest::newRow("by the host alone") << true << qint64(10) << QStringLiteral("as far as it goes by host.");
        QTest::newRow("by none of the chosen") << false << qint64(20) << QStringLiteral("all are shown.");
    }

    void aListByOtherColumnsSaysWhatItKeeps()
    {
        QFETCH(bool, hasHosts);
        QFETCH(qint64, shown);
        QFETCH(QString, said);
        const QStringList statement{QStringLiteral("SELECT * FROM places")};
        auto before = std::make_unique<ResultFeed>();
        m_view->setFeed(before.get(), statement);
        if (hasHosts)
            before->append(ungrouped({{"a", "eu"}, {"a", "us"}, {"b", "eu"}}, 0, 10));
        else
            before->append(ungrouped({{"a", "eu"}, {"b", "eu"}}, 0, 10));
        before->succeed();
        QTRY_COMPARE_WITH_TIMEOUT(panel().model().rowCount(), hasHosts ? 3 : 2, patienceMs);
        pick(0);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        QVERIFY(!panel().summary().contains(QStringLiteral("tell series apart now")));
        auto newer = std::make_unique<ResultFeed>();
        if (hasHosts)
            newer->append(ungrouped({{"a", "eu"}, {"b", "eu"}}, 0, 10));
        else
            newer->append(ungrouped({{"a", "eu"}, {"a", "us"}}, 0, 10));
        newer->succeed();
        m_view->exchangeFeed(newer.get(), statement, nullptr, nullptr);
        QTRY_VERIFY2_WITH_TIMEOUT(panel().summary().endsWith(said), qPrintable(panel().summary()), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), shown, patienceMs);
        QCOMPARE(list().selectionModel()->selectedRows().size(), hasHosts ? 1 : 0);
        pick(1); // whoever chooses anew has read it
        QVERIFY2(!panel().summary().contains(QStringLiteral("tell series apart now")), qPrintable(panel().summary()));
        m_view->setFeed(nullptr);
    }

    /// The same question is answered anew: what was picked stays. Another table begins with all.
    void aNewerAnswerKeepsTheChoice()
    {
        m_feed->succeed();
        pick(7);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        auto newer = std::make_unique<ResultFeed>();
        newer->append(grouped(5, 400));
        newer->succeed();
        m_view->exchangeFeed(newer.get(), {QStringLiteral("SELECT * FROM sensors GROUP BY host")}, nullptr, nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, patienceMs);
        QCOMPARE(hosts(), QStringList{QStringLiteral("host7")});
        // It is another row of the list now.
        QTRY_COMPARE_WITH_TIMEOUT(listed().first(), QStringLiteral("host5"), patienceMs);
        QCOMPARE(list().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(list().selectionModel()->selectedRows().first().row(), 2);
        auto last = std::make_unique<ResultFeed>();
        m_view->setFeed(last.get(), {QStringLiteral("SELECT 1")});
        last->append(grouped(0, 100));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 100, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(panel().summary(), QStringLiteral("20 series, all shown"), patienceMs);
        m_view->setFeed(nullptr);
        QCOMPARE(panel().model().rowCount(), 0);
    }

    /// The newer answer comes into the chart with the filter on it: at no time are all rows drawn.
    void theChartOfANewerAnswerHasTheChoice()
    {
        m_feed->succeed();
        pick(7);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        m_view->setPage(ResultView::Page::Chart);
        ChartView &chart = *m_view->chartView();
        const SeriesListModel &drawn = chart.legend()->model();
        QTRY_VERIFY_WITH_TIMEOUT(drawn.content() && drawn.content()->pointCount == 20, patienceMs); // of two fields
        std::vector<std::size_t> points;
        connect(&chart, &ChartView::built, &chart,
                [&] { points.push_back(drawn.content() ? drawn.content()->pointCount : 0); });
        auto newer = std::make_unique<ResultFeed>();
        newer->append(grouped(0, 400));
        newer->succeed();
        m_view->exchangeFeed(newer.get(), {QStringLiteral("SELECT * FROM sensors GROUP BY host")}, nullptr, nullptr);
        QVERIFY(chart.isBuilding());
        QTRY_VERIFY_WITH_TIMEOUT(!chart.isBuilding() && drawn.content() && drawn.content()->pointCount == 40,
                                 patienceMs);
        QVERIFY(std::ranges::all_of(points, [](std::size_t count) { return count == 40; }));
        QVERIFY2(chart.notice().contains(QStringLiteral("Only the 20 rows")), qPrintable(chart.notice()));
        m_view->setFeed(nullptr);
    }
};

QTEST_MAIN(SeriesChoiceTest)
#include "serieschoice_test.moc"
