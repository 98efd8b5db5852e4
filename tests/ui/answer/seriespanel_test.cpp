// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/answer/pickedseries.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <utility>

using namespace penstock;

class SeriesPanelTest final : public PickedSeries
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
