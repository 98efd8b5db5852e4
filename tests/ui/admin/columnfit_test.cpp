// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/columnfit.h"

#include <QTest>

#include <numeric>

using namespace penstock;

/// The widths of columns, and that a few pixels are nothing to scroll for.
class ColumnFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("wanted");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("none") << 500 << QList<int>{} << QList<int>{};
        QTest::newRow("all the air") << 500 << QList<int>{100, 200} << QList<int>{116, 216};
        QTest::newRow("a part of the air") << 320 << QList<int>{100, 200} << QList<int>{110, 210};
        QTest::newRow("no air") << 300 << QList<int>{100, 200} << QList<int>{100, 200};
        QTest::newRow("a few pixels too few") << 293 << QList<int>{100, 200} << QList<int>{100, 193};
        QTest::newRow("of two that are as wide") << 480 << QList<int>{200, 100, 200} << QList<int>{190, 100, 190};
        QTest::newRow("of all") << 400 << QList<int>{200, 150, 180} << QList<int>{133, 133, 133};
        QTest::newRow("down to the next one") << 420 << QList<int>{300, 100, 150} << QList<int>{170, 100, 150};
        QTest::newRow("as narrow as may be") << 240 << QList<int>{300, 300} << QList<int>{120, 120};
        QTest::newRow("nothing helps") << 238 << QList<int>{300, 300} << QList<int>{316, 316};
        QTest::newRow("narrow ones stay") << 200 << QList<int>{80, 80, 80} << QList<int>{96, 96, 96};
        QTest::newRow("one") << 150 << QList<int>{300} << QList<int>{150};
    }

    void widths()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, wanted);
        QFETCH(QList<int>, expected);
        QCOMPARE((ColumnFit{.room = room, .air = 16, .least = 120}.widths(wanted)), expected);
    }

    /// What nothing stands in is given before anything is cut or scrolled.
    void whatIsSparedIsGivenFirst_data()
    {
        QTest::addColumn<int>("room"); // for 130, 100 and 90, of which 4, 0 and 20 can be spared
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("enough") << 320 << QList<int>{130, 100, 90};
        QTest::newRow("the air first") << 326 << QList<int>{132, 102, 92};
        QTest::newRow("one pixel") << 319 << QList<int>{129, 100, 90};
        QTest::newRow("each the same") << 312 << QList<int>{126, 100, 86};
        QTest::newRow("all of it") << 296 << QList<int>{126, 100, 70};
        QTest::newRow("and then one is cut") << 290 << QList<int>{120, 100, 70};
        QTest::newRow("nothing helps") << 289 << QList<int>{146, 116, 106};
    }

    void whatIsSparedIsGivenFirst()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, expected);
        const ColumnFit fit{.room = room, .air = 16, .least = 120};
        QCOMPARE(fit.widths({130, 100, 90}, {4, 0, 20}), expected);
    }
};

QTEST_MAIN(ColumnFitTest)
#include "columnfit_test.moc"
