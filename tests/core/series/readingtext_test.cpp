// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/readingtext.h"

#include <QTest>

using namespace penstock;

class ReadingTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("resolution");
        QTest::addColumn<QString>("text");
        QTest::newRow("all digits") << 1.0 / 3 << 0.0 << QStringLiteral("0.3333333333333333");
        QTest::newRow("those that matter") << 48.20999999999998 << 0.01 << QStringLiteral("48.210");
        QTest::newRow("none that it has not") << 24.0 << 0.01 << QStringLiteral("24");
        QTest::newRow("a counter keeps its digits") << 1234567.0 << 100.0 << QStringLiteral("1234567");
        QTest::newRow("no negative zero") << -0.00001 << 0.5 << QStringLiteral("-1e-05");
        QTest::newRow("rounded to zero") << -0.000123456 << 0.5 << QStringLiteral("0.00");
        QTest::newRow("round") << 100'000.0 << 250.0 << QStringLiteral("100000");
        QTest::newRow("round, all digits") << 2e14 << 0.0 << QStringLiteral("200000000000000");
        QTest::newRow("huge") << 1e300 << 1e290 << QStringLiteral("1e+300");
    }

    void values()
    {
        QFETCH(double, value);
        QFETCH(double, resolution);
        QTEST(readingText(value, resolution), "text");
    }

    void times_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(1'704'067'201'000'000'000) << QStringLiteral("2024-01-01 00:00:01 UTC");
        QTest::newRow("milliseconds") << qint64(1'704'067'201'010'000'000)
                                      << QStringLiteral("2024-01-01 00:00:01.010 UTC");
        QTest::newRow("microseconds") << qint64(1'704'067'201'010'020'000)
                                      << QStringLiteral("2024-01-01 00:00:01.010020 UTC");
        QTest::newRow("nanoseconds") << qint64(1'704'067'201'010'020'300)
                                     << QStringLiteral("2024-01-01 00:00:01.010020300 UTC");
        QTest::newRow("before 1970") << qint64(-1) << QStringLiteral("1969-12-31 23:59:59.999999999 UTC");
    }

    void times()
    {
        QFETCH(qint64, time);
        QTEST(readingTime(time), "text");
    }
};

QTEST_GUILESS_MAIN(ReadingTextTest)
#include "readingtext_test.moc"
