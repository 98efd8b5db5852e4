// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/results/manyrows.h"
#include "ui/results/gridcolumns.h"
#include "ui/results/gridheader.h"
#include "ui/results/gridview.h"

#include <QScrollBar>
#include <QTest>

#include <array>

using namespace penstock;

/// What columns give of their air before anything is to be scrolled.
class GridColumnsTest final : public QObject
{
    Q_OBJECT

    static QList<int> widthsOf(const GridColumns &columns)
    {
        QList<int> widths;
        for (int place = 0; place < columns.count(); ++place)
            widths += columns.width(place);
        return widths;
    }

private Q_SLOTS:
    void airIsGivenFirst_data()
    {
        QTest::addColumn<int>("room"); // for columns of 100, 80 and 60, of which 10, 0 and 30 are air
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("not known yet") << 0 << QList<int>{100, 80, 60};
        QTest::newRow("more than all") << 400 << QList<int>{100, 80, 60};
        QTest::newRow("for all") << 240 << QList<int>{100, 80, 60};
        QTest::newRow("one pixel is missing") << 239 << QList<int>{99, 80, 60};
        QTest::newRow("each gives the same") << 232 << QList<int>{96, 80, 56};
        QTest::newRow("one has no more") << 210 << QList<int>{90, 80, 40};
        QTest::newRow("all of it") << 200 << QList<int>{90, 80, 30};
        QTest::newRow("more than the air is missing") << 199 << QList<int>{100, 80, 60};
    }

    void airIsGivenFirst()
    {
        QFETCH(const int, room);
        QFETCH(const QList<int>, widths);
        GridColumns columns;
        columns.reset(std::array{1, 2, 3}, GridColumns::firstWidth);
        columns.setRoom(room);
        columns.setWidth(0, 100, 10);
        columns.setWidth(1, 80);
        columns.setWidth(2, 60, 30);
        QCOMPARE(widthsOf(columns), widths);
        QCOMPARE(columns.left(2), widths[0] + widths[1]);
        QCOMPARE(columns.totalWidth(), widths[0] + widths[1] + widths[2]);
        // The same once the room is there later, and all comes back.
        QCOMPARE(columns.setRoom(1'000), widths != QList<int>({100, 80, 60}));
        QCOMPARE(widthsOf(columns), QList<int>({100, 80, 60}));
        QCOMPARE(columns.setRoom(room), widths != QList<int>({100, 80, 60}));
        QCOMPARE(widthsOf(columns), widths);
    }

    /// Their own widths are what somebody wants.
    void chosenWidthsGiveNothing()
    {
        GridColumns columns;
        columns.reset(std::array{1, 2}, GridColumns::firstWidth);
        columns.setRoom(150);
        columns.setWidth(0, 100, 10);
        columns.setWidth(1, 60, 10);
        QCOMPARE(widthsOf(columns), QList<int>({95, 55}));
        columns.setWidth(0, 100);
        QCOMPARE(widthsOf(columns), QList<int>({100, 50}));
        columns.hide(1);
        QCOMPARE(widthsOf(columns), QList<int>{100});
    }

    /// The name of each is whole, also beside the arrow of one that is sorted by.
    void aTableThatMissesALittleIsNotScrolled()
    {
        ManyRows model(3);
        GridView view;
        view.setModel(&model);
        view.resize(2'000, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const GridColumns &columns = view.columns();
        const QList<int> before = widthsOf(columns);
        const int chrome = view.width() - view.viewport()->width() + view.gutterWidth();
        view.resize(chrome + columns.totalWidth() - 3, 400);
        QTRY_COMPARE(columns.totalWidth(), view.viewport()->width() - view.gutterWidth());
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(widthsOf(columns) != before);
        for (int place = 0; place < columns.count(); ++place)
            QVERIFY(columns.width(place) >= view.header()->leastFor(model.columnName(columns.id(place))));
        view.resize(chrome + columns.totalWidth() / 2, 400);
        QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
        QCOMPARE(widthsOf(columns), before); // it is scrolled anyway
    }
};

QTEST_MAIN(GridColumnsTest)
#include "gridcolumns_test.moc"
