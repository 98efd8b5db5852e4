// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timetext.h"

#include <QTest>

#include <limits>

namespace penstock {

class TimeTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_3_momentsAreExactAndHaveAZone_data();
    void t3_3_momentsAreExactAndHaveAZone();
    void t3_3_1_whatIsNoMomentIsRefused_data();
    void t3_3_1_whatIsNoMomentIsRefused();
};

void TimeTextTest::t3_3_momentsAreExactAndHaveAZone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanoseconds");
    const auto row = [](const char *text, qint64 nanoseconds) {
        QTest::newRow(text) << QByteArray(text) << nanoseconds;
    };
    row("2023-11-14T22:13:20.123456789Z", 1'700'000'000'123'456'789);
    row("2023-11-14T22:13:20.123456790Z", 1'700'000'000'123'456'790);
    row("2023-11-14 22:13:20.5Z", 1'700'000'000'500'000'000);
    row("2023-11-14T22:13:20+00:00", 1'700'000'000'000'000'000);
    row("2023-11-15T00:13:20+02:00", 1'700'000'000'000'000'000);
    row("2023-11-14T14:13:20-0800", 1'700'000'000'000'000'000);
    row("2023-11-14T22:13Z", 1'699'999'980'000'000'000);
    row("1969-12-31T23:59:59.999999999Z", -1);
    row("1700000000123456789", 1'700'000'000'123'456'789);
    row("-1", -1);
    row("0", 0);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    row("2262-04-11T23:47:16.854775807Z", std::numeric_limits<qint64>::max());
    row("1677-09-21T00:12:43.145224192Z", std::numeric_limits<qint64>::min());
}

void TimeTextTest::t3_3_momentsAreExactAndHaveAZone()
{
    QFETCH(const QByteArray, text);
    const auto moment = readMoment(text.toStdString());
    QVERIFY(moment);
    QTEST(qint64(*moment), "nanoseconds");
}

void TimeTextTest::t3_3_1_whatIsNoMomentIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *text, MomentFault fault) { QTest::newRow(text) << QByteArray(text) << int(fault); };
    row("2023-11-14T22:13:20", MomentFault::NoZone);
    row("2023-11-14 22:13:20.123456789", MomentFault::NoZone);
    row("2023-11-14", MomentFault::NoZone);
    row("9223372036854775808", MomentFault::OutOfRange);
    row("-9223372036854775809", MomentFault::OutOfRange);
    row("2262-04-11T23:47:16.854775808Z", MomentFault::OutOfRange);
    row("1677-09-21T00:12:43.145224191Z", MomentFault::OutOfRange);
    row("9999-12-31T00:00:00Z", MomentFault::OutOfRange);
    row("", MomentFault::NotATime);
    row("-", MomentFault::NotATime);
    row("now", MomentFault::NotATime);
    row("1.5", MomentFault::NotATime);
    row("2023-11-14T22:13:20.1234567891Z", MomentFault::NotATime); // finer than a nanosecond
    row("2023-02-29T00:00:00Z", MomentFault::NotATime);
    row("2023-11-14T22:13:20Zx", MomentFault::NotATime);
    row("14.11.2023 22:13:20Z", MomentFault::NotATime);
}

void TimeTextTest::t3_3_1_whatIsNoMomentIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    const auto moment = readMoment(text.toStdString());
    QVERIFY(!moment);
    QCOMPARE(int(moment.error()), fault);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::TimeTextTest)
#include "timetext_test.moc"
