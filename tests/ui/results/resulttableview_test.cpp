// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "ui/results/cellselection.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

class ResultTableViewTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultTableView> m_view;

    void show(int rows)
    {
        m_feed->append(samples::sensors(0, rows));
        m_view->setEntry(m_feed.get());
    }

    QItemSelection cells(int top, int left, int bottom, int right) const
    {
        const QAbstractItemModel &model = *m_view->model();
        return {model.index(top, left), model.index(bottom, right)};
    }

    QString texts(int column) const
    {
        QStringList rows;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            rows += m_view->model()->index(row, column).data().toString();
        return rows.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultTableView>();
        m_view->resize(900, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view->setEntry(nullptr);
        m_view.reset();
        m_feed.reset();
    }

    void selectionsAreCounted_data()
    {
        QTest::addColumn<QList<QRect>>("ranges"); // x: columns, y: rows
        QTest::addColumn<quint64>("count");
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QList<int>>("columns");
        QTest::newRow("nothing") << QList<QRect>() << quint64(0) << QList<int>() << QList<int>();
        QTest::newRow("one cell") << QList<QRect>{{2, 5, 1, 1}} << quint64(1) << QList<int>{5} << QList<int>{2};
        QTest::newRow("a rectangle") << QList<QRect>{{1, 2, 2, 3}} << quint64(6) << QList<int>{2, 3, 4}
                                     << QList<int>{1, 2};
        QTest::newRow("side by side: rows count once")
            << QList<QRect>{{3, 2, 1, 2}, {0, 2, 1, 2}} << quint64(4) << QList<int>{2, 3} << QList<int>{0, 3};
        QTest::newRow("overlapping") << QList<QRect>{{0, 4, 1, 3}, {0, 2, 1, 3}, {0, 9, 1, 1}} << quint64(6)
                                     << QList<int>{2, 3, 4, 5, 6, 9} << QList<int>{0};
        QTest::newRow("one within another")
            << QList<QRect>{{0, 1, 1, 5}, {0, 2, 1, 1}} << quint64(5) << QList<int>{1, 2, 3, 4, 5} << QList<int>{0};
    }

    void selectionsAreCounted()
    {
        QFETCH(QList<QRect>, ranges);
        show(20);
        QItemSelection selection;
        for (const QRect &range : ranges)
            selection += cells(range.top(), range.left(), range.bottom(), range.right());
        const CellSelection selected(selection);
        QTEST(quint64(selected.cellCount()), "count");
        const CellRange range = selected.cellsOf(m_view->resultModel());
        QTEST(QList<int>(range.rows.begin(), range.rows.end()), "rows");
        QList<int> columns;
        for (const std::size_t column : range.columns)
            columns += int(column) - 1; // the series' name is not shown
        QTEST(columns, "columns");
    }

    void tooMuchIsRefusedWithItsNumber()
    {
        show(500'000);
        QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
        QSignalSpy refused(m_view.get(), &ResultTableView::copyRefused);
        m_view->selectAll();
        m_view->copy();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<std::size_t>(), 500'000U * 5);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
    }

    void copiesInTheOrderThatIsShown()
    {
        show(3);
        QSignalSpy reset(m_view->model(), &QAbstractItemModel::modelReset);
        m_view->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder); // cpu
        QTRY_VERIFY(!reset.isEmpty());
        m_view->selectionModel()->select(cells(0, 1, 1, 2), QItemSelectionModel::Select);
        m_view->copy(true);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host\tcpu\nhost2\t7.4\nhost1\t3.7"));
    }

    void copiesNothingOfNothing()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
        m_view->copy();
        show(3);
        m_view->copy(); // nothing is selected
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
    }

    void aSecondEntryForgetsSortAndKeepsFilter()
    {
        m_feed->append(samples::sensors(0, 5, 0));
        m_feed->append(samples::sensors(0, 40, 1));
        m_view->setEntry(m_feed.get(), 0);
        QSignalSpy reset(m_view->model(), &QAbstractItemModel::modelReset);
        m_view->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        QTRY_VERIFY(!reset.isEmpty());
        m_view->setFilter(QStringLiteral("host3"));
        QTRY_COMPARE(m_view->model()->rowCount(), 1);
        m_view->setEntry(m_feed.get(), 1);
        QVERIFY(!m_view->wish().sortColumn);
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), -1);
        QTRY_COMPARE(texts(1), QStringLiteral("host3 host3"));
        m_view->setEntry(nullptr);
        QCOMPARE(m_view->model()->columnCount(), 0);
    }

    void widthsFitTheContent()
    {
        show(50);
        const QHeaderView &header = *m_view->horizontalHeader();
        QVERIFY(header.sectionSize(0) > header.sectionSize(4)); // a time, "off"
        const QFontMetrics metrics(m_view->font());
        QVERIFY(header.sectionSize(4) >= metrics.horizontalAdvance(QStringLiteral("state")));
        // What the person chose stays.
        m_view->setColumnWidth(0, 33);
        m_feed->append(samples::sensors(50, 50));
        m_feed->succeed();
        QTRY_COMPARE(m_view->model()->rowCount(), 100);
        QCOMPARE(header.sectionSize(0), 33);
    }

    void theMenuActsOnItsCell()
    {
        show(5);
        const QRect place = m_view->visualRect(m_view->model()->index(2, 1));
        QContextMenuEvent event(QContextMenuEvent::Mouse, place.center(),
                                m_view->viewport()->mapToGlobal(place.center()));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        const auto action = [menu](const QString &text) {
            const QList<QAction *> actions = menu->actions();
            const auto found =
                std::ranges::find_if(actions, [&](const QAction *a) { return a->text().remove(u'&') == text; });
            return found == actions.end() ? nullptr : *found;
        };
        QSignalSpy wanted(m_view.get(), &ResultTableView::filterRequested);
        QVERIFY(action(QStringLiteral("Filter by “host2”")));
        action(QStringLiteral("Filter by “host2”"))->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("host2"));
        QVERIFY(!action(QStringLiteral("As the server sent them"))); // they are
        QVERIFY(action(QStringLiteral("Sort descending")));
        action(QStringLiteral("Sort descending"))->trigger();
        QCOMPARE(m_view->wish().sortColumn, std::optional<std::size_t>(2));
        QVERIFY(m_view->wish().descending);
        menu->close();
    }

    void lettersAreForTheFilter()
    {
        show(5);
        QSignalSpy typed(m_view.get(), &ResultTableView::filterTyped);
        QTest::keyClicks(m_view.get(), QStringLiteral("h"));
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0][0].toString(), QStringLiteral("h"));
        QTest::keyClicks(m_view.get(), QStringLiteral(" "));
        QCOMPARE(typed.size(), 1);
    }
};

QTEST_MAIN(ResultTableViewTest)
#include "resulttableview_test.moc"
