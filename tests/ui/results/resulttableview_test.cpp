// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/results/shownsensors.h"
#include "ui/results/numberlookdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace penstock;

class ResultTableViewTest final : public ShownSensors
{
    Q_OBJECT

    void sortBy(int place, bool descending)
    {
        m_view->setSorts({{std::size_t(m_view->columns().id(place)), descending}});
    }

    QAction *action(const QMenu &menu, const QString &text) const
    {
        const QList<QAction *> actions = menu.actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *a) { return a->text().remove(u'&') == text; });
        return found == actions.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void selectionsAreTakenApart_data()
    {
        QTest::addColumn<QList<QRect>>("ranges"); // x: columns, y: rows
        QTest::addColumn<QString>("blocks");      // rows of the table: columns
        QTest::newRow("nothing") << QList<QRect>() << QString();
        QTest::newRow("one cell") << QList<QRect>{{2, 5, 1, 1}} << QStringLiteral("5: 2");
        QTest::newRow("a rectangle") << QList<QRect>{{1, 2, 2, 3}} << QStringLiteral("2-4: 1 2");
        QTest::newRow("side by side: one block")
            << QList<QRect>{{3, 2, 1, 2}, {0, 2, 1, 2}} << QStringLiteral("2-3: 0 3");
        QTest::newRow("overlapping: each cell once")
            << QList<QRect>{{0, 4, 1, 3}, {0, 2, 1, 3}, {0, 9, 1, 1}} << QStringLiteral("2-6 9: 0");
        QTest::newRow("one within another") << QList<QRect>{{0, 1, 1, 5}, {0, 2, 1, 1}} << QStringLiteral("1-5: 0");
        QTest::newRow("across: not one cell more")
            << QList<QRect>{{0, 1, 3, 1}, {1, 0, 1, 3}} << QStringLiteral("0 2: 1; 1: 0 1 2");
    }

    void selectionsAreTakenApart()
    {
        QFETCH(QList<QRect>, ranges);
        show(20);
        for (const QRect &range : ranges)
            m_view->select({range.top(), range.bottom(), range.left(), range.right()}, true);
        QStringList blocks;
        for (const CellBlock &block : m_view->selectedCells()) {
            QStringList rows;
            for (const auto &[first, last] : block.rows)
                rows += first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
            QStringList columns;
            for (const std::size_t column : block.columns)
                columns += QString::number(column - 1); // the series' name is not shown
            blocks += rows.join(u' ') + QStringLiteral(": ") + columns.join(u' ');
        }
        QTEST(blocks.join(QStringLiteral("; ")), "blocks");
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
        QSignalSpy arranged(m_view->model(), &GridModel::rearranged);
        sortBy(2, true); // cpu
        QTRY_VERIFY(!arranged.isEmpty());
        m_view->select({0, 1, 1, 2});
        m_view->copy(true);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host\tcpu\nhost2\t7.4\nhost1\t3.7"));
    }

    void copiesAColumnThatWasMoved()
    {
        show(2);
        m_view->moveColumn(2, 0);
        m_view->select({0, 1, 0, 0});
        m_view->select({1, 1, 2, 2}, true);
        m_view->copy(true);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("cpu\n0\n\ncpu\thost\n3.7\thost1"));
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
        QSignalSpy arranged(m_view->model(), &GridModel::rearranged);
        sortBy(2, true);
        QTRY_VERIFY(!arranged.isEmpty());
        m_view->setFilter(QStringLiteral("host3"));
        QTRY_COMPARE(m_view->model()->rowCount(), 1);
        m_view->setEntry(m_feed.get(), 1);
        QVERIFY(m_view->wish().sorts.empty());
        QVERIFY(m_view->sortMarks().empty());
        QTRY_COMPARE(texts(1), QStringLiteral("host3 host3"));
        m_view->setEntry(nullptr);
        QCOMPARE(m_view->columns().count(), 0);
    }

    /// Ascending, descending, not at all; with Shift the columns before it stay.
    void clicksOnTheHeaderSort()
    {
        show(40);
        const int host = m_view->columns().id(1);
        const int cpu = m_view->columns().id(2);
        Q_EMIT m_view->sortAsked(host, false);
        Q_EMIT m_view->sortAsked(cpu, true);
        Q_EMIT m_view->sortAsked(cpu, true);
        QCOMPARE(m_view->sortMarks(), (std::vector<GridView::SortMark>{{host, false}, {cpu, true}}));
        QTRY_VERIFY(texts(1).startsWith(QStringLiteral("host0 host0 host1 host1 host10")));
        QVERIFY(texts(2).startsWith(QStringLiteral("74 0 77.7 3.7")));
        Q_EMIT m_view->sortAsked(cpu, true);
        QCOMPARE(m_view->sortMarks(), (std::vector<GridView::SortMark>{{host, false}}));
        Q_EMIT m_view->sortAsked(cpu, false);
        QCOMPARE(m_view->sortMarks(), (std::vector<GridView::SortMark>{{cpu, false}}));
        Q_EMIT m_view->sortAsked(cpu, false);
        Q_EMIT m_view->sortAsked(cpu, false);
        QVERIFY(m_view->sortMarks().empty());
        QTRY_VERIFY(texts(1).startsWith(QStringLiteral("host0 host1 host2")));
    }

    /// The person stays at the row when it moves, and it is found by its number in the table.
    void theCurrentRowIsFollowed()
    {
        show(40);
        m_view->setCurrent({3, 1});
        sortBy(0, true);
        QTRY_COMPARE(m_view->current(), (GridCell{36, 1}));
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{36, 36, 1, 1}}));
        QCOMPARE(m_view->resultModel().shownRow(39), std::optional<qint64>(0));
        m_view->setFilter(QStringLiteral("host7"));
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        QVERIFY(!m_view->resultModel().shownRow(39));
        const std::optional<qint64> seventh = m_view->resultModel().shownRow(7);
        QVERIFY(seventh);
        QCOMPARE(m_view->model()->rowNumber(*seventh), 8U);
    }

    void columnFiltersHoldTogether()
    {
        show(100);
        m_view->setColumnFilter(m_view->columns().id(1), QStringLiteral("=host7"));
        QTRY_COMPARE(m_view->model()->rowCount(), 5);
        m_view->setColumnFilter(m_view->columns().id(2), QStringLiteral("20..60"));
        QTRY_COMPARE(texts(2), QStringLiteral("25.9 47.9 21.9"));
        m_view->setFilter(QStringLiteral("47.9"));
        QTRY_COMPARE(m_view->model()->rowCount(), 1);
        m_view->setFilter({});
        m_view->setColumnFilter(m_view->columns().id(1), {});
        m_view->setColumnFilter(m_view->columns().id(2), QStringLiteral("< 1"));
        QTRY_COMPARE(texts(2), QStringLiteral("0"));
    }

    void widthsFitTheContent()
    {
        show(50);
        const GridColumns &columns = m_view->columns();
        QVERIFY(columns.width(0) > columns.width(4)); // a time, "off"
        const QFontMetrics metrics(m_view->font());
        // The name, and the arrow of a sorted column.
        QVERIFY(columns.width(4) >= metrics.horizontalAdvance(QStringLiteral("state")) + metrics.height());
        // What the person chose stays.
        m_view->setColumnWidth(0, 33);
        Q_EMIT m_view->columnResized(m_view->columns().id(0));
        m_feed->append(samples::sensors(50, 50));
        m_feed->succeed();
        QTRY_COMPARE(m_view->model()->rowCount(), 100);
        QCOMPARE(columns.width(0), 33);
    }

    void theMenuActsOnItsCell()
    {
        show(5);
        const QPoint place = m_view->cellRect({2, 1}).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        QSignalSpy wanted(m_view.get(), &ResultTableView::filterRequested);
        QVERIFY(action(*menu, QStringLiteral("Filter by “host2”")));
        action(*menu, QStringLiteral("Filter by “host2”"))->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("host2"));
        QVERIFY(!action(*menu, QStringLiteral("As the server sent them"))); // they are
        QVERIFY(action(*menu, QStringLiteral("Sort descending")));
        action(*menu, QStringLiteral("Sort descending"))->trigger();
        QCOMPARE(m_view->wish().sorts, (std::vector<RowSort>{{2, true}}));
        action(*menu, QStringLiteral("Pin column"))->trigger();
        QCOMPARE(m_view->columns().pinnedCount(), 1);
        QCOMPARE(m_view->columns().id(0), 2);
        menu->close();
    }

    /// Without a mouse: several columns, each of which can be turned around and left out again.
    void theMenuSortsBySeveral()
    {
        show(40);
        const auto menuAt = [this](int place) {
            m_view->setCurrent({2, place});
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QCoreApplication::sendEvent(m_view->viewport(), &event);
            const QList<QMenu *> menus = m_view->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
            return menus.isEmpty() ? nullptr : menus.last();
        };
        const auto choose = [&](int place, const QString &text) {
            QMenu *menu = menuAt(place);
            QAction *const wanted = menu ? action(*menu, text) : nullptr;
            if (wanted)
                wanted->trigger();
            delete menu;
            return wanted != nullptr;
        };
        const int host = m_view->columns().id(1);
        const int cpu = m_view->columns().id(2);
        using Marks = std::vector<GridView::SortMark>;
        QVERIFY(choose(1, QStringLiteral("Sort ascending")));
        QVERIFY(!choose(1, QStringLiteral("Reverse this order"))); // the others say it
        QVERIFY(choose(2, QStringLiteral("Sort equal rows by this")));
        QCOMPARE(m_view->sortMarks(), (Marks{{host, false}, {cpu, false}}));
        QVERIFY(choose(2, QStringLiteral("Reverse this order")));
        QCOMPARE(m_view->sortMarks(), (Marks{{host, false}, {cpu, true}}));
        QVERIFY(choose(1, QStringLiteral("Reverse this order")));
        QCOMPARE(m_view->sortMarks(), (Marks{{host, true}, {cpu, true}}));
        QTRY_VERIFY_WITH_TIMEOUT(texts(1).startsWith(QStringLiteral("host9 host9 host8")), 30'000);
        QVERIFY(choose(1, QStringLiteral("Sort no longer by this")));
        QCOMPARE(m_view->sortMarks(), (Marks{{cpu, true}}));
    }

    /// What a menu would do to columns that are gone is not offered any longer.
    void aMenuGoesWithItsTable()
    {
        show(40);
        m_view->setCurrent({2, 3});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        const QPointer<QMenu> menu = m_view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        ResultFeed other;
        other.append(samples::sensors(0, 3));
        m_view->exchangeEntry(&other); // the same columns: nothing is different
        QVERIFY(menu && menu->isVisible());
        m_view->setEntry(&other);
        QTRY_VERIFY_WITH_TIMEOUT(!menu, 30'000);
        m_view->setEntry(nullptr);
    }

    /// A newer answer comes while somebody thinks about the digits: they are those of its column, too.
    void aFormatIsForTheNewerAnswer()
    {
        show(40);
        const int cpu = m_view->columns().id(2);
        m_view->setCurrent({2, 2});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QMenu *const menu = m_view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QAction *const asking = menu ? action(*menu, QStringLiteral("Number format…")) : nullptr;
        QVERIFY(asking);
        asking->trigger();
        auto *const dialog = m_view->findChild<NumberLookDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>()->setValue(2);
        ResultFeed newer;
        newer.append(samples::sensors(0, 50));
        m_view->exchangeEntry(&newer);
        dialog->accept();
        QCOMPARE(m_view->resultModel().numberLook(cpu).digits, 2);
        m_view->setEntry(nullptr);
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
