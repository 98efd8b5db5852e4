// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timerange.h"
#include "core/query/zonedmoment.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t now = 1'704'067'200 * second; // 2024-01-01T00:00:00Z

} // namespace

class TimeRangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"all", "data", "last 5m", "last 1h", "last 90m", "last 7d", "last 1ns",
                                 "1704067200000000001 1704067200000000002", "-9223372036854775806 9223372036854775806"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void textsComeBack()
    {
        QFETCH(QString, text);
        const auto range = TimeRange::fromText(text);
        QVERIFY(range);
        QCOMPARE(range->toText(), text);
        QCOMPARE(TimeRange::fromText(range->toText()), range);
    }

    void damagedTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "last", "last ", "last 0s", "last -1h", "last 5", "All", "1 1", "2 1", "1",
                                 "1 2 3", "1.5 2", "1e3 2e3", "99999999999999999999 1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void damagedTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!TimeRange::fromText(text));
    }

    void spans()
    {
        QCOMPARE(TimeRange().span(now), (TimeSpan{earliestTime, latestTime}));
        QCOMPARE(TimeRange::ofData().span(now), (TimeSpan{earliestTime, latestTime}));
        QCOMPARE(TimeRange::ofLast(std::chrono::hours(1)).span(now), (TimeSpan{now - 3'600 * second, now - 1}));
        const auto longest = std::chrono::nanoseconds(std::numeric_limits<std::int64_t>::max());
        QCOMPARE(qint64(TimeRange::ofLast(longest).span(-now).from), qint64(earliestTime));
        QCOMPARE(TimeRange::between(5, 6)->span(now), (TimeSpan{5, 5}));
        QCOMPARE(TimeRange::between(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max())
                     ->span(now),
                 (TimeSpan{earliestTime, latestTime}));
        QVERIFY(!TimeRange::between(5, 5));
        QVERIFY(!TimeRange::between(6, 5));
    }

    /// Open ends only.
    void dataClosesSpans()
    {
        const TimeSpan all{earliestTime, latestTime};
        QVERIFY(isOpen(all) && isOpen({earliestTime, 5}) && isOpen({5, latestTime}) && !isOpen({5, 6}));
        QCOMPARE(closedByData(all, TimeSpan{10, 20}, now), (TimeSpan{10, 20}));
        QCOMPARE(closedByData({15, latestTime}, TimeSpan{10, 20}, now), (TimeSpan{15, 20}));
        QCOMPARE(closedByData({earliestTime, 15}, TimeSpan{10, 20}, now), (TimeSpan{10, 15}));
        QCOMPARE(closedByData({25, latestTime}, TimeSpan{10, 20}, now), (TimeSpan{25, 25}));
        QCOMPARE(closedByData({earliestTime, 5}, TimeSpan{10, 20}, now), (TimeSpan{5, 5}));
        QCOMPARE(closedByData({12, 13}, TimeSpan{10, 20}, now), (TimeSpan{12, 13}));
        QCOMPARE(closedByData(all, std::nullopt, now), (TimeSpan{now, now}));
        QCOMPARE(closedByData(all, TimeSpan{-5, latestTime}, now), (TimeSpan{-5, latestTime}));
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("time");
        const QByteArray berlin("Europe/Berlin");
        QTest::newRow("Z") << "2024-01-01T00:00:00.000000001Z" << berlin << qint64(now + 1);
        QTest::newRow("offset") << "2024-01-01T02:00:00+02:00" << berlin << qint64(now);
        QTest::newRow("number") << "1704067200000000007" << berlin << qint64(now + 7);
        QTest::newRow("negative") << " -5 " << QByteArray() << qint64(-5);
        QTest::newRow("date in UTC") << "2024-01-01" << QByteArray() << qint64(now);
        QTest::newRow("date in Berlin") << "2024-01-01" << berlin << qint64(now - 3'600 * second);
        QTest::newRow("winter") << "2024-01-01 01:00" << berlin << qint64(now);
        QTest::newRow("summer") << "2024-07-01T02:00:00" << berlin << qint64(1'719'792'000 * second);
        QTest::newRow("fraction") << "2024-01-01 01:00:00.123456789" << berlin << qint64(now + 123'456'789);
        QTest::newRow("just before the gap") << "2024-03-31 01:59:59" << berlin << qint64(1'711'846'799 * second);
        QTest::newRow("behind the gap") << "2024-03-31 03:00:00" << berlin << qint64(1'711'846'800 * second);
    }

    void moments()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, zone);
        const Result<std::int64_t> time = momentInZone(text, zone);
        QVERIFY2(time, qPrintable(time ? QString() : time.error().message));
        QTEST(qint64(*time), "time");
    }

    void wrongMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("word") << "yesterday" << "“yesterday” is no time";
        QTest::newRow("empty") << "" << "is no time";
        QTest::newRow("no such day") << "2024-02-30" << "is no time";
        QTest::newRow("too early") << "1677-01-01" << "times reach from 1677-09-21";
        QTest::newRow("too late") << "2262-04-12T00:00:00Z" << "times reach from";
        QTest::newRow("gap") << "2024-03-31 02:30" << "the clocks of Europe/Berlin skip this time";
        QTest::newRow("twice") << "2024-10-27 02:30"
                               << "twice. Write 2024-10-27T02:30:00.000000000+02:00 or "
                                  "2024-10-27T02:30:00.000000000+01:00.";
        QTest::newRow("ten decimals") << "2024-01-01T00:00:00.1234567891Z" << "is no time";
        QTest::newRow("latest number") << "9223372036854775807" << "times reach from";
    }

    void wrongMoments()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Result<std::int64_t> time = momentInZone(text, "Europe/Berlin");
        QVERIFY2(!time, qPrintable(text));
        QVERIFY2(time.error().message.contains(said), qPrintable(time.error().message));
    }
};

QTEST_GUILESS_MAIN(TimeRangeTest)
#include "timerange_test.moc"
