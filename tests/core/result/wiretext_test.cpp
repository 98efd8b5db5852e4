// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/column.h"
#include "core/result/wiretext.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace penstock;

using Nanoseconds = std::optional<std::int64_t>;
Q_DECLARE_METATYPE(Nanoseconds)

class WireTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void timesReadWhatIsWritten();
    void zonelessTimes_data();
    void zonelessTimes();
    void durations_data();
    void durations();
    void durationsReadWhatIsWritten();
    void numbers();
};

namespace {

constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
constexpr auto largest = std::numeric_limits<std::int64_t>::max();

/// Small numbers as often as large ones.
std::int64_t anyInteger(std::mt19937_64 *random)
{
    return static_cast<std::int64_t>((*random)()) >> ((*random)() % 64);
}

} // namespace

void WireTextTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Nanoseconds>("expected");
    const auto row = [](const char *text, Nanoseconds expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("1970-01-01T00:00:00Z", 0);
    row("1970-01-01T00:00:00.5Z", 500'000'000);
    row("1969-12-31T23:59:59.999999999Z", -1);
    row("2024-02-29T12:00:00.000000001+01:30", 1'709'202'600'000'000'001);
    row("2024-02-29T12:00:00-00:01", 1'709'208'060'000'000'000);
    row("2262-04-11T23:47:16.854775807Z", largest);
    row("1677-09-21T00:12:43.145224192Z", smallest);
    row("1677-09-21T01:12:43.145224192+01:00", smallest);
    for (const char *const none : {"2262-04-11T23:47:16.854775808Z",
                                   "1677-09-21T00:12:43.145224191Z",
                                   "9999-12-31T23:59:59Z",
                                   "0000-01-01T00:00:00Z",
                                   "1970-01-01T00:00:00",
                                   "1970-01-01T00:00:00.Z",
                                   "1970-01-01T00:00:00.0000000000Z",
                                   "1970-01-01 00:00:00Z",
                                   "1970-01-01t00:00:00Z",
                                   "1970-01-01T00:00:00z",
                                   "1970-01-01T00:00:00+0100",
                                   "1970-01-01T00:00:00+24:00",
                                   "1970-01-01T00:00:00+00:60",
                                   "1970-01-01T00:00:00Z ",
                                   "2023-02-29T00:00:00Z",
                                   "1900-02-29T00:00:00Z",
                                   "1970-13-01T00:00:00Z",
                                   "1970-00-01T00:00:00Z",
                                   "1970-01-00T00:00:00Z",
                                   "1970-01-01T24:00:00Z",
                                   "1970-01-01T00:60:00Z",
                                   "1970-01-01T00:00:60Z",
                                   "197a-01-01T00:00:00Z",
                                   "1970",
                                   ""}) {
        row(none, {});
    }
}

void WireTextTest::times()
{
    QFETCH(QByteArray, text);
    QTEST(readRfc3339(text.toStdString()), "expected");
}

void WireTextTest::timesReadWhatIsWritten()
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 100'000; ++i) {
        const std::int64_t time = anyInteger(&random);
        const std::string text = formatTimestamp(time).toStdString();
        if (readRfc3339(text) != time || readZonelessTime(std::string_view(text).substr(0, 29)) != time)
            QFAIL(text.c_str());
    }
}

void WireTextTest::zonelessTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Nanoseconds>("expected");
    const auto row = [](const char *text, Nanoseconds expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("2065-01-07T17:28:51", 2'998'574'931'000'000'000);
    row("1970-01-01T00:00:00.001", 1'000'000);
    row("1970-01-01T00:00:00.000001", 1'000);
    row("1970-01-01T00:00:00.000000001", 1);
    for (const char *const none : {"1970-01-01T00:00:00Z", "1970-01-01T00:00:00.1", "1970-01-01T00:00:00.0000",
                                   "1970-01-01T00:00:00.00Z", "1970-01-01", "1970-01-01T00:00", ""}) {
        row(none, {});
    }
}

void WireTextTest::zonelessTimes()
{
    QFETCH(QByteArray, text);
    QTEST(readZonelessTime(text.toStdString()), "expected");
}

void WireTextTest::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Nanoseconds>("expected");
    const auto row = [](const char *text, Nanoseconds expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("0s", 0);
    row("1h2m3s4ms5us6ns", 3'723'004'005'006);
    row("168h0m0s", 604'800'000'000'000);
    row("1w1d", 691'200'000'000'000);
    row("-5ms", -5'000'000);
    row("1.5s", 1'500'000'000);
    row("2.000000001s", 2'000'000'001);
    row("0.5us", 500);
    row("1.25h", 4'500'000'000'000);
    row("3\u00b5s", 3'000);
    row("3\u03bcs", 3'000);
    row("-9223372036854775808ns", smallest);
    row("9223372036854775807ns", largest);
    row("1500", 1'500);
    row("-1", -1);
    for (const char *const none :
         {"", "-", "s", "1x", "1mo", "1y", "1h2", "1.5ns", "0.0000000001s", "1.s", "1h 2m", "9223372036854775808ns",
          "-9223372036854775809ns", "20000000h", "99999999999999999999s"}) {
        row(none, {});
    }
}

void WireTextTest::durations()
{
    QFETCH(QByteArray, text);
    QTEST(readDuration(text.toStdString()), "expected");
}

void WireTextTest::durationsReadWhatIsWritten()
{
    QCOMPARE(formatDuration(0), QStringLiteral("0s"));
    QCOMPARE(formatDuration(3'723'004'000'000), QStringLiteral("1h2m3s4ms"));
    QCOMPARE(formatDuration(-1'001), QStringLiteral("-1us1ns"));
    QCOMPARE(formatDuration(604'800'000'000'000), QStringLiteral("168h"));
    QCOMPARE(formatDuration(smallest), QStringLiteral("-2562047h47m16s854ms775us808ns"));
    std::mt19937_64 random(7);
    for (int i = 0; i < 100'000; ++i) {
        const std::int64_t duration = i == 0 ? smallest : anyInteger(&random);
        const std::string text = formatDuration(duration).toStdString();
        if (readDuration(text) != duration)
            QFAIL(text.c_str());
    }
}

void WireTextTest::numbers()
{
    QCOMPARE(readInteger64("-9223372036854775808"), Nanoseconds(smallest));
    QCOMPARE(readInteger64("9223372036854775808"), Nanoseconds());
    QCOMPARE(readInteger64("+1"), Nanoseconds());
    QCOMPARE(readInteger64(""), Nanoseconds());
    QCOMPARE(readUnsigned64("18446744073709551615"), std::optional(std::numeric_limits<std::uint64_t>::max()));
    QCOMPARE(readUnsigned64("-1"), std::optional<std::uint64_t>());
    QCOMPARE(readFloat("0.1"), std::optional(0.1));
    QCOMPARE(readFloat("-1e-7"), std::optional(-1e-7));
    QCOMPARE(readFloat("+Inf"), std::optional(std::numeric_limits<double>::infinity()));
    QCOMPARE(readFloat("-Inf"), std::optional(-std::numeric_limits<double>::infinity()));
    QVERIFY(std::isnan(readFloat("NaN").value_or(0)));
    for (const char *const none : {"", "nan", "inf", "infinity", "0x10", "1.5x", "1,5", " 1", "+", "+-1"})
        QCOMPARE(readFloat(none), std::optional<double>());
}

QTEST_GUILESS_MAIN(WireTextTest)

#include "wiretext_test.moc"
