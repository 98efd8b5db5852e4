// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/lanerows.h"

#include <QTest>

#include <numeric>

using namespace penstock;

/// What gives way in a narrow strip, so that the state of a lane can be read.
class LaneRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateStays_data()
    {
        using Widths = QList<int>;
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("state"); // that it needs
        QTest::addColumn<Widths>("expected");
        // The name needs 200 and is cut down to 60; offset 80, lag 50, age 70.
        QTest::newRow("wide") << 700 << 180 << Widths{200, 300, 80, 50, 70};
        QTest::newRow("a short state has its share too") << 700 << 40 << Widths{200, 300, 80, 50, 70};
        QTest::newRow("it gives what the name lacks") << 650 << 180 << Widths{200, 250, 80, 50, 70};
        QTest::newRow("a long state leaves room for the name") << 900 << 450 << Widths{200, 500, 80, 50, 70};
        QTest::newRow("up to here") << 900 << 500 << Widths{200, 500, 80, 50, 70};
        QTest::newRow("and no further") << 900 << 501 << Widths{60, 640, 80, 50, 70};
        QTest::newRow("the name gives way") << 460 << 180 << Widths{60, 200, 80, 50, 70};
        QTest::newRow("as far as it can") << 440 << 180 << Widths{60, 180, 80, 50, 70};
        QTest::newRow("then the offset") << 439 << 180 << Widths{139, 180, 0, 50, 70};
        QTest::newRow("then how long it waits") << 359 << 180 << Widths{129, 180, 0, 50, 0};
        QTest::newRow("then the lag") << 289 << 180 << Widths{60, 229, 0, 0, 0};
        QTest::newRow("nothing else is left") << 240 << 180 << Widths{60, 180, 0, 0, 0};
        QTest::newRow("too narrow for all of it") << 200 << 180 << Widths{60, 140, 0, 0, 0};
        QTest::newRow("no room") << 0 << 180 << Widths{0, 0, 0, 0, 0};
    }

    void theStateStays()
    {
        QFETCH(int, room);
        QFETCH(int, state);
        QFETCH(QList<int>, expected);
        const LaneRows::Widths widths = LaneRows::widthsIn(room, {200, state, 80, 50, 70}, 60);
        QCOMPARE(QList<int>(widths.cbegin(), widths.cend()), expected);
        QCOMPARE(std::accumulate(widths.cbegin(), widths.cend(), 0), room);
    }
};

QTEST_MAIN(LaneRowsTest)
#include "lanerows_test.moc"
