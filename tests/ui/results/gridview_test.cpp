// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/results/manyrows.h"
#include "ui/results/gridheader.h"
#include "ui/results/gridview.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace penstock;

namespace {

constexpr qint64 billion = 1'000'000'000;

} // namespace

class GridViewTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManyRows> m_model;
    std::unique_ptr<GridView> m_view;

    void show(qint64 rows)
    {
        m_view.reset();
        m_model = std::make_unique<ManyRows>(rows);
        m_view = std::make_unique<GridView>();
        m_view->setModel(m_model.get());
        m_view->resize(700, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }

    /// Where the cell is to be clicked.
    QPoint at(qint64 row, int place) const { return m_view->cellRect({row, place}).center(); }

    QList<int> ids() const
    {
        QList<int> ids;
        for (int place = 0; place < m_view->columns().count(); ++place)
            ids += m_view->columns().id(place);
        return ids;
    }

private Q_SLOTS:
    void cleanup() { m_view.reset(); }

    void rowsBeyondEveryInteger_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::newRow("a billion") << billion;
        QTest::newRow("more than the bar can count") << (qint64(1) << 40);
        QTest::newRow("all that there are") << std::numeric_limits<qint64>::max() / 4;
    }

    void rowsBeyondEveryInteger()
    {
        QFETCH(qint64, rows);
        show(rows);
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->current(), (GridCell{rows - 1, 3}));
        QCOMPARE(m_view->topRow(), rows - m_view->pageRows());
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        key(Qt::Key_PageUp);
        QCOMPARE(m_view->current().row, rows - 1 - m_view->pageRows());
        QCOMPARE(m_view->topRow(), rows - 2 * m_view->pageRows());
        key(Qt::Key_Up);
        key(Qt::Key_Up, Qt::ShiftModifier);
        key(Qt::Key_Left, Qt::ShiftModifier);
        const qint64 row = rows - m_view->pageRows() - 3;
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{row, row + 1, 2, 3}}));
        // A row at a time, although the bar counts otherwise.
        const qint64 top = m_view->topRow();
        m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        QCOMPARE(m_view->topRow(), top - 1);
        m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        QCOMPARE(m_view->topRow(), std::min(top - 1 + m_view->pageRows(), rows - m_view->pageRows()));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        QVERIFY(qAbs(double(m_view->topRow()) / double(rows) - 0.5) < 0.001);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection().rowCount(), rows);
        key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->topRow(), 0);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    /// Only what is on the screen is looked at, and of a scrolled picture only what is new.
    void looksAtNoMoreThanIsShown()
    {
        show(billion);
        m_view->repaint();
        m_model->takeAsked();
        m_view->setTopRow(billion / 2);
        m_view->repaint();
        const int page = m_model->takeAsked();
        QVERIFY2(page > 0 && page <= 4 * int(m_view->pageRows() + 1), qPrintable(QString::number(page)));
        m_view->selectAll();
        m_view->repaint();
        QVERIFY(m_model->takeAsked() <= 4 * int(m_view->pageRows() + 1));
    }

    void rangesByMouse()
    {
        show(1'000);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(2, 1));
        QCOMPARE(m_view->current(), (GridCell{2, 1}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(5, 2));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at(8, 0));
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{2, 5, 1, 2}, {8, 8, 0, 0}}));
        QCOMPARE(m_view->selection().rowCount(), 5);
        // A selected cell is taken out of its rectangle.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at(3, 1));
        QVERIFY(!m_view->selection().contains({3, 1}));
        QVERIFY(m_view->selection().contains({3, 2}));
        QVERIFY(m_view->selection().contains({4, 1}));
        QCOMPARE(m_view->selection().rowCount(), 5);
        // Rows, on their numbers.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(3, at(4, 0).y()));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(3, at(6, 0).y()));
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{4, 6, 0, 3}}));
    }

    void draggingSelects()
    {
        show(1'000);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(1, 0));
        QTest::mouseMove(m_view->viewport(), at(4, 2));
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{1, 4, 0, 2}}));
        // Below the window the rows go on by themselves.
        QTest::mouseMove(m_view->viewport(), QPoint(at(4, 2).x(), m_view->viewport()->height() + 20));
        QTRY_VERIFY(m_view->topRow() > 20);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(4, 2));
        QCOMPARE(m_view->selection().ranges().front().top, 1);
    }

    void wholeRowsAndColumnsByKeys()
    {
        show(billion);
        m_view->setCurrent({7, 2});
        key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{0, billion - 1, 2, 2}}));
        QCOMPARE(m_view->topRow(), 0); // the person stays
        key(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{7, 7, 0, 3}}));
        QCOMPARE(m_view->current(), (GridCell{7, 2}));
    }

    /// Without a mouse: several rectangles, single cells, rows and columns.
    void severalRangesByKeys()
    {
        show(100);
        m_view->setCurrent({2, 0});
        key(Qt::Key_Down, Qt::ShiftModifier);
        m_view->setAdding(true);
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down);
        key(Qt::Key_Right);
        QCOMPARE(m_view->current(), (GridCell{6, 1}));
        QCOMPARE(m_view->selection().ranges(),
                 (std::vector<GridRange>{{2, 3, 0, 0}})); // nothing but the place is other
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{2, 3, 0, 0}, {6, 7, 1, 2}}));
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{2, 3, 0, 0}, {6, 7, 1, 2}, {9, 9, 2, 2}}));
        key(Qt::Key_Space); // and out again
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{2, 3, 0, 0}, {6, 7, 1, 2}}));
        key(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{2, 3, 0, 0}, {6, 7, 1, 2}, {9, 9, 0, 3}}));
        key(Qt::Key_Escape);
        QVERIFY(!m_view->isAdding());
        key(Qt::Key_Up);
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{8, 8, 2, 2}}));
        // The mouse has ways of its own.
        m_view->setAdding(true);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(2, 1));
        QVERIFY(!m_view->isAdding());
    }

    void columnsAreMovedHiddenAndPinned()
    {
        show(100);
        m_view->setCurrent({1, 3});
        m_view->moveColumn(3, 0);
        QCOMPARE(ids(), (QList<int>{3, 0, 1, 2}));
        QCOMPARE(m_view->current(), (GridCell{1, 0})); // where its column is now
        m_view->setColumnPinned(2, true);
        QCOMPARE(ids(), (QList<int>{1, 3, 0, 2}));
        QCOMPARE(m_view->columns().pinnedCount(), 1);
        m_view->hideColumn(2);
        QCOMPARE(ids(), (QList<int>{1, 3, 2}));
        QCOMPARE(m_view->columns().hidden(), std::vector<int>{0});
        m_view->setColumnWidth(0, 300);
        m_view->setColumnWidth(1, 500);
        m_view->horizontalScrollBar()->setValue(120);
        QCOMPARE(m_view->columnLeft(0), m_view->gutterWidth()); // pinned
        QCOMPARE(m_view->columnLeft(1), m_view->gutterWidth() + 300 - 120);
        QCOMPARE(m_view->placeAt(m_view->gutterWidth() + 310), 1);
        // Late ones stand where the model has them; what is hidden stays so.
        m_model->setColumns({0, 1, 4, 2, 3});
        QCOMPARE(ids(), (QList<int>{1, 4, 3, 2}));
        m_view->showColumn(0);
        QCOMPARE(ids(), (QList<int>{1, 0, 4, 3, 2}));
        for (int place = m_view->columns().count() - 1; place >= 0; --place)
            m_view->hideColumn(place);
        QCOMPARE(m_view->columns().count(), 1); // one is left to come back from
    }

    void theHeaderIsDraggedAndClicked()
    {
        show(100);
        QSignalSpy sorted(m_view.get(), &GridView::sortAsked);
        const auto middle = [this](int place) {
            return QPoint(m_view->columnLeft(place) + m_view->columns().width(place) / 2, 5);
        };
        QTest::mouseClick(m_view->header(), Qt::LeftButton, Qt::ShiftModifier, middle(1));
        QCOMPARE(sorted.takeFirst(), (QVariantList{1, true}));
        const int width = m_view->columns().width(0);
        const QPoint edge(m_view->columnLeft(1), 5);
        QTest::mousePress(m_view->header(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(m_view->header(), edge + QPoint(40, 0));
        QTest::mouseRelease(m_view->header(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        QCOMPARE(m_view->columns().width(0), width + 40);
        QTest::mouseDClick(m_view->header(), Qt::LeftButton, {}, QPoint(m_view->columnLeft(1), 5));
        QCOMPARE(m_view->columns().width(0), width);
        QTest::mousePress(m_view->header(), Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(m_view->header(), middle(2) + QPoint(10, 0));
        QTest::mouseRelease(m_view->header(), Qt::LeftButton, {}, middle(2) + QPoint(10, 0));
        QCOMPARE(ids(), (QList<int>{1, 2, 0, 3}));
        QVERIFY(sorted.isEmpty());
    }

    /// Whoever drags while the columns become others goes on with that column, or with none.
    void aDragGoesAlongWithItsColumn()
    {
        show(100);
        QSignalSpy sorted(m_view.get(), &GridView::sortAsked);
        const auto edge = [this](int place) {
            return QPoint(m_view->columnLeft(place) + m_view->columns().width(place), 5);
        };
        const auto widthOf = [this](int id) { return m_view->columns().width(m_view->columns().placeOf(id)); };
        const int width = widthOf(1);
        const QPoint grip = edge(1);
        QTest::mousePress(m_view->header(), Qt::LeftButton, {}, grip);
        m_model->setColumns({4, 0, 1, 2, 3}); // one more before it
        QCOMPARE(ids(), (QList<int>{4, 0, 1, 2, 3}));
        const int other = widthOf(0);
        QTest::mouseMove(m_view->header(), grip + QPoint(30, 0));
        QCOMPARE(widthOf(1), width + 30);
        QCOMPARE(widthOf(0), other);
        m_model->setColumns({4, 0}); // and it is gone
        QTest::mouseMove(m_view->header(), grip + QPoint(60, 0));
        QTest::mouseRelease(m_view->header(), Qt::LeftButton, {}, grip + QPoint(60, 0));
        QCOMPARE(widthOf(0), other);
        // Another table has a column of that number, too, which is not the one that was pressed.
        m_model->replace({0, 1, 2, 3});
        const QPoint name(m_view->columnLeft(2) + 20, 5);
        QTest::mousePress(m_view->header(), Qt::LeftButton, {}, name);
        m_model->replace({0, 1, 2, 3});
        QTest::mouseMove(m_view->header(), QPoint(m_view->columnLeft(0) + 5, 5));
        QTest::mouseRelease(m_view->header(), Qt::LeftButton, {}, QPoint(m_view->columnLeft(0) + 5, 5));
        QCOMPARE(ids(), (QList<int>{0, 1, 2, 3}));
        QVERIFY(sorted.isEmpty());
        // So with cells.
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(1, 0));
        m_model->grow(0);
        QTest::mouseMove(m_view->viewport(), QPoint(200, m_view->viewport()->height() + 20));
        m_model->replace({});
        QTest::mouseMove(m_view->viewport(), QPoint(210, m_view->viewport()->height() + 20));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(210, 20));
        QVERIFY(m_view->selection().ranges().empty());
    }

    void widthsAreOfRowsFromFirstToLast()
    {
        show(billion);
        const QString last = m_model->shownText(billion - 2, 3);
        QVERIFY(m_view->columns().width(3) >= m_view->fontMetrics().horizontalAdvance(last));
    }

    void theWheelTurnsRows()
    {
        show(billion);
        const QPoint place = at(3, 1);
        const auto turn = [&](int angle) {
            QWheelEvent event(place, m_view->viewport()->mapToGlobal(place), {}, QPoint(0, angle), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        turn(-120);
        QCOMPARE(m_view->topRow(), QApplication::wheelScrollLines());
        turn(-40);
        turn(-40);
        turn(-40);
        QCOMPARE(m_view->topRow(), 2 * QApplication::wheelScrollLines());
        turn(1'200);
        QCOMPARE(m_view->topRow(), 0);
    }

    void rowsThatComeMoveNothing()
    {
        show(1'000);
        m_view->setCurrent({500, 1});
        const qint64 top = m_view->topRow();
        m_model->grow(billion);
        QCOMPARE(m_view->topRow(), top);
        QCOMPARE(m_view->current(), (GridCell{500, 1}));
        QVERIFY(m_view->gutterWidth() > 0);
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->current().row, billion - 1);
    }

    void nothingIsNoTrouble()
    {
        show(0);
        for (const Qt::Key pressed : {Qt::Key_End, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_A, Qt::Key_Space})
            key(pressed, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        QVERIFY(!m_view->current().isValid());
        QVERIFY(m_view->selection().ranges().empty());
    }
};

QTEST_MAIN(GridViewTest)
#include "gridview_test.moc"
