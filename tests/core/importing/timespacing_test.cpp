// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timespacing.h"

#include <QTest>

using namespace penstock;

class TimeSpacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualStepAndGaps_data();
    void usualStepAndGaps();
};

void TimeSpacingTest::usualStepAndGaps_data()
{
    QTest::addColumn<QList<qint64>>("steps");
    QTest::addColumn<quint64>("usual");
    QTest::addColumn<quint64>("gaps");
    QTest::newRow("none") << QList<qint64>() << quint64(0) << quint64(0);
    QTest::newRow("one") << QList<qint64>{60} << quint64(60) << quint64(0);
    QTest::newRow("the same") << QList<qint64>{60, 60, 60} << quint64(60) << quint64(0);
    QTest::newRow("nearly all the same") << QList<qint64>{60, 60, 61, 60, 60, 59} << quint64(60) << quint64(0);
    QTest::newRow("no two the same") << QList<qint64>{61, 62, 63} << quint64(62) << quint64(0);
    QTest::newRow("a gap") << QList<qint64>{60, 60, 60, 6'000, 60} << quint64(60) << quint64(1);
}

void TimeSpacingTest::usualStepAndGaps()
{
    QFETCH(const QList<qint64>, steps);
    TimeSpacing spacing;
    qint64 time = 1'700'000'000;
    quint64 line = 2;
    for (const qint64 step : steps) {
        spacing.add(time, time + step, ++line);
        time += step;
    }
    QTEST(quint64(spacing.usual()), "usual");
    QTEST(quint64(spacing.gaps()), "gaps");
}

QTEST_APPLESS_MAIN(TimeSpacingTest)
#include "timespacing_test.moc"
