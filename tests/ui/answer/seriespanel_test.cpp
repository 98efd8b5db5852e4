// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/answer/resultview.h"
#include "ui/answer/seriespanel.h"
#include "ui/answer/tableseriesmodel.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace penstock;

namespace {

/// As GROUP BY has it: 20 hosts that are tags, and two fields.
BatchPtr grouped(int first, int rows)
{
    Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column cpu(QStringLiteral("cpu"), ColumnType::Float);
    Column count(QStringLiteral("count"), ColumnType::Integer);
    for (int i = first; i < first + rows; ++i) {
        name.appendText("sensors");
        time.appendInteger(1'704'067'200'000'000'000 + i * std::int64_t(1'000'000'000));
        host.appendText("host" + std::to_string(i % 20));
        cpu.appendFloat(i / 8.0);
        count.appendInteger(i);
    }
    auto batch = std::make_shared<Batch>();
    Table table;
    for (Column *column : {&name, &time, &host, &cpu, &count})
        table.addColumn(std::move(*column));
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

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

class SeriesPanelTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    SeriesPanel &panel() const { return *m_view->seriesPanel(); }
    ResultTableView &table() const { return *m_view->tableView(); }
    QTreeView &list() const { return *panel().list(); }
    qint64 rows() const { return table().resultModel().rowCount(); }
    QToolButton *button() const
    {
        const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Series"), &QToolButton::accessibleName);
        return found == buttons.end() ? nullptr : *found;
    }
    QStringList listed() const
    {
        QStringList hosts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            hosts += list().model()->index(row, 1).data().toString(); // after the measurement
        return hosts;
    }
    void pick(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect) const
    {
        list().selectionModel()->select(list().model()->index(row, 0), how | QItemSelectionModel::Rows);
    }
    /// The hosts of the rows that are shown, each once.
    QStringList hosts() const
    {
        const GridModel &model = *table().model();
        QStringList found;
        for (qint64 row = 0; row < model.rowCount(); ++row)
            found += model.shownText(row, 2);
        found.removeDuplicates();
        found.sort();
        return found;
    }
    QString footer() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultView>();
        m_view->resize(1'000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFeed(m_feed.get(), {QStringLiteral("SELECT * FROM sensors GROUP BY host")});
        m_feed->append(grouped(0, 200));
        QVERIFY(!panel().isVisible());
        QVERIFY(button());
        button()->click();
        QVERIFY(panel().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(panel().model().rowCount(), 20, patienceMs);
        m_tester = std::make_unique<QAbstractItemModelTester>(list().model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_view.reset();
        m_feed.reset();
    }

    void showsWhatIsPicked()
    {
        QCOMPARE(panel().summary(), QStringLiteral("20 series, all shown"));
        QCOMPARE(listed().first(), QStringLiteral("host0"));
        QCOMPARE(list().model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("host"));
        QCOMPARE(list().model()->index(3, 2).data().toString(), QStringLiteral("10"));
        QVERIFY(list().isColumnHidden(0)); // one measurement
        pick(7);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        QCOMPARE(hosts(), QStringList{QStringLiteral("host7")});
        QCOMPARE(panel().summary(), QStringLiteral("1 of 20 series are shown"));
        QTRY_VERIFY2_WITH_TIMEOUT(footer().contains(QStringLiteral("10 of 200 rows so far · only 1 series")),
                                  qPrintable(footer()), patienceMs);
        pick(3, QItemSelectionModel::Select);
        QTRY_COMPARE_WITH_TIMEOUT(hosts(), (QStringList{QStringLiteral("host3"), QStringLiteral("host7")}), patienceMs);
        const auto *all = panel().findChild<QPushButton *>();
        QVERIFY(all->isEnabled());
        QTest::mouseClick(panel().findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, patienceMs);
        QVERIFY(!all->isEnabled());
        QVERIFY(list().selectionModel()->selectedRows().isEmpty());
    }

    void byTheKeyboard()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Home);
        QTest::keyClick(&list(), Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(hosts(), QStringList{QStringLiteral("host1")}, patienceMs);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(hosts(), (QStringList{QStringLiteral("host1"), QStringLiteral("host2")}), patienceMs);
    }

    /// The search looks; it neither chooses nor forgets.
    void theSearchChoosesNothing()
    {
        auto *search = panel().findChild<QLineEdit *>();
        pick(7);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        search->setText(QStringLiteral("HOST1"));
        QCOMPARE(listed().size(), 11); // 1, 10 to 19
        QCOMPARE(panel().summary(), QStringLiteral("1 of 20 series are shown"));
        pick(0, QItemSelectionModel::Select); // one more, and 7 stays
        QTRY_COMPARE_WITH_TIMEOUT(hosts(), (QStringList{QStringLiteral("host1"), QStringLiteral("host7")}), patienceMs);
        search->setText(QStringLiteral("10")); // of the names, not of the rows
        QCOMPARE(listed(), QStringList{QStringLiteral("host10")});
        search->clear();
        QCOMPARE(listed().size(), 20);
        QCOMPARE(list().selectionModel()->selectedRows().size(), 2);
        search->setText(QStringLiteral("host1"));
        pick(1); // instead
        QTRY_COMPARE_WITH_TIMEOUT(hosts(), QStringList{QStringLiteral("host10")}, patienceMs);
    }

    void sortsByItsColumns()
    {
        list().sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(listed().first(), QStringLiteral("host9"));
        pick(0);
        QTRY_COMPARE_WITH_TIMEOUT(hosts(), QStringList{QStringLiteral("host9")}, patienceMs);
    }

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

    void theChartGoesAlong()
    {
        m_feed->succeed();
        pick(7);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 10, patienceMs);
        m_view->setPage(ResultView::Page::Chart);
        const SeriesListModel &drawn = m_view->chartView()->legend()->model();
        QTRY_VERIFY_WITH_TIMEOUT(drawn.content() && drawn.content()->pointCount == 20, patienceMs); // of two fields
        QVERIFY(!button()->isVisible());
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

    /// What the footer says is what the grid shows, also between a wish and its fulfilment.
    void theFooterIsOfTheRowsThatAreShown()
    {
        m_feed->succeed();
        pick(7);
        Q_EMIT table().rowsChanged();
        QVERIFY2(footer().contains(QStringLiteral("200 rows · ")), qPrintable(footer()));
        QVERIFY2(!footer().contains(QStringLiteral("only 1 series")), qPrintable(footer()));
        QTRY_VERIFY2_WITH_TIMEOUT(footer().contains(QStringLiteral("10 of 200 rows · only 1 series")),
                                  qPrintable(footer()), patienceMs);
        list().selectionModel()->clearSelection();
        QCOMPARE(rows(), 10);
        Q_EMIT table().rowsChanged();
        QVERIFY2(footer().contains(QStringLiteral("10 of 200 rows · only 1 series")), qPrintable(footer()));
        QTRY_VERIFY2_WITH_TIMEOUT(!footer().contains(QStringLiteral("of 200 rows")), qPrintable(footer()), patienceMs);
        QCOMPARE(rows(), 200);
    }

    void oneSeriesIsSaidToBe()
    {
        auto single = std::make_unique<ResultFeed>();
        m_view->setFeed(single.get(), {QStringLiteral("SELECT 1")});
        Column value(QStringLiteral("value"), ColumnType::Integer);
        value.appendInteger(1);
        Table one;
        one.addColumn(std::move(value));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(one)});
        batch->seal();
        single->append(batch);
        QTRY_VERIFY_WITH_TIMEOUT(panel().summary().contains(QStringLiteral("it is one")), patienceMs);
        QVERIFY(!list().isVisible());
        m_view->setFeed(nullptr);
    }
};

QTEST_MAIN(SeriesPanelTest)
#include "seriespanel_test.moc"
