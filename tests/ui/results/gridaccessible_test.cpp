// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/results/manyrows.h"
#include "ui/results/gridview.h"

#include <QAccessible>
#include <QTest>

#include <limits>

using namespace penstock;

/// A grid as a screen reader meets it.
class GridAccessibleTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManyRows> m_model;
    std::unique_ptr<GridView> m_view;
    QAccessibleInterface *m_grid = nullptr;

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ManyRows>(1'000'000'000);
        m_view = std::make_unique<GridView>();
        m_view->setAccessibleName(QStringLiteral("Rows"));
        m_view->setModel(m_model.get());
        m_view->resize(700, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_grid = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(m_grid);
    }

    void cleanup() { m_view.reset(); }

    void isATable()
    {
        QCOMPARE(m_grid->role(), QAccessible::Table);
        QCOMPARE(m_grid->text(QAccessible::Name), QStringLiteral("Rows"));
        QAccessibleTableInterface *table = m_grid->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->columnCount(), 4);
        // As many as an int can count with their columns.
        QCOMPARE(table->rowCount(), std::numeric_limits<int>::max() / 4 - 2);
        QVERIFY(m_grid->childCount() > 0);
        QAccessibleInterface *header = m_grid->child(2);
        QCOMPARE(header->role(), QAccessible::ColumnHeader);
        QCOMPARE(header->text(QAccessible::Name), QStringLiteral("column2"));
        QVERIFY(!header->text(QAccessible::Description).contains(QStringLiteral("sorted")));
        m_view->setSortMarks({{m_view->columns().id(2), true}});
        QVERIFY(header->text(QAccessible::Description).endsWith(QStringLiteral("sorted descending")));
        m_view->setSortMarks({{m_view->columns().id(0), true}, {m_view->columns().id(2), false}});
        QVERIFY(header->text(QAccessible::Description).endsWith(QStringLiteral("sorted ascending (2)")));
        QAccessibleInterface *cell = table->cellAt(400'000'000, 2);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("c2r400000000"));
        QVERIFY(cell->text(QAccessible::Description).contains(QStringLiteral("column2")));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 400'000'000);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first(), header);
        QCOMPARE(cell->parent(), m_grid);
        QCOMPARE(m_grid->child(m_grid->indexOfChild(cell)), cell);
        QVERIFY(cell->state().offscreen);
        QVERIFY(!table->cellAt(0, 0)->state().offscreen);
        QCOMPARE(table->cellAt(9, 1)->text(QAccessible::Name), QStringLiteral("no value"));
        QVERIFY(!table->cellAt(0, 4));
    }

    void cellsAreWhereTheyArePainted()
    {
        QAccessibleInterface *cell = m_grid->tableInterface()->cellAt(3, 1);
        const QPoint middle = cell->rect().center();
        QCOMPARE(m_view->viewport()->mapFromGlobal(middle), m_view->cellRect({3, 1}).center());
        QCOMPARE(m_grid->childAt(middle.x(), middle.y()), cell);
    }

    void selectionIsTold()
    {
        m_view->select({2, 4, 1, 2});
        QAccessibleTableInterface *table = m_grid->tableInterface();
        QCOMPARE(table->selectedCellCount(), 6);
        QCOMPARE(table->selectedCells().size(), 6);
        QVERIFY(table->cellAt(3, 1)->state().selected);
        QVERIFY(!table->cellAt(3, 0)->state().selected);
        QVERIFY(table->selectRow(7));
        QVERIFY(table->isRowSelected(7));
        QCOMPARE(table->selectedRows(), QList<int>{7});
        m_view->selectColumn(3);
        QCOMPARE(table->selectedColumns(), QList<int>{3});
    }

    /// What is said of several rectangles is true of the cells, each once; rows and columns are also taken out of them.
    void selectionIsChanged()
    {
        QAccessibleTableInterface *table = m_grid->tableInterface();
        m_view->select({2, 4, 1, 2});
        m_view->select({3, 5, 2, 3}, true); // two cells are in both
        QCOMPARE(table->selectedCellCount(), 10);
        QCOMPARE(table->selectedCells().size(), 10);
        QVERIFY(!table->isRowSelected(3));
        m_view->select({3, 3, 0, 1}, true); // now it is, piece by piece
        QVERIFY(table->isRowSelected(3));
        QCOMPARE(table->selectedRows(), QList<int>{3});
        QVERIFY(!table->unselectRow(4)); // it is not
        QVERIFY(table->unselectRow(3));
        QVERIFY(!table->isRowSelected(3));
        QCOMPARE(table->selectedCellCount(), 7);
        QVERIFY(m_view->selection().contains({2, 1}) && m_view->selection().contains({4, 3}));
        QVERIFY(table->selectColumn(0));
        QVERIFY(table->selectRow(9));
        QVERIFY(table->unselectColumn(0));
        QVERIFY(!table->isColumnSelected(0));
        QVERIFY(!m_view->selection().contains({9, 0}));
        QVERIFY(m_view->selection().contains({9, 1}));
        QVERIFY(!table->unselectColumn(7) && !table->unselectRow(-1));
        // Of a billion rows no list is made.
        m_view->selectColumn(3);
        QCOMPARE(table->selectedRowCount(), 0);
        QVERIFY(table->selectedRows().isEmpty());
        m_view->selectAll();
        QCOMPARE(table->selectedRowCount(), table->rowCount());
        QCOMPARE(table->selectedRows().size(), 10'000);
    }

    void theFocusIsInACell()
    {
        m_view->setFocus();
        QCOMPARE(m_grid->focusChild()->text(QAccessible::Name), QStringLiteral("0")); // it is somewhere at once
        m_view->setCurrent({0, 1});
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_grid->focusChild()->text(QAccessible::Name), QStringLiteral("c1r1"));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_grid->focusChild()->text(QAccessible::Name), QStringLiteral("c2r1"));
        QVERIFY(m_grid->focusChild()->state().focused);
        QCOMPARE(m_grid->child(m_grid->indexOfChild(m_grid->focusChild())), m_grid->focusChild());
    }

    /// Each cell that is asked for is made once, and given back with the view.
    void manyCellsAreNotKept()
    {
        QAccessibleTableInterface *table = m_grid->tableInterface();
        for (int row = 0; row < 20'000; ++row)
            QCOMPARE(table->cellAt(row, 0)->text(QAccessible::Name), QString::number(row));
        QCOMPARE(table->cellAt(5, 0), table->cellAt(5, 0));
    }
};

QTEST_MAIN(GridAccessibleTest)
#include "gridaccessible_test.moc"
