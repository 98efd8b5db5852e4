// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t now = 1'700'000'000'000'000'000;
constexpr std::int64_t newYear = 1'514'764'800'000'000'000;
const auto maxInt = std::numeric_limits<std::int64_t>::max();

/// The line without its line break, or '!' and why there is none.
QString lineOf(const Point &point, const LineEncoder::Options &options = {})
{
    std::string line;
    const Status status = LineEncoder(options).append(point, now, line);
    return status ? QString::fromStdString(line).chopped(1) : u'!' + status.error().message;
}

template <typename... Time> QString timeOf(const Time &...time)
{
    Point point = Point("m").addField("f", 1);
    const Status status = point.setTime(time...);
    return status ? lineOf(point).section(u' ', 2) : u'!' + status.error().message;
}

} // namespace

/// The times of points, as what they may be given and as they are written.
class PointTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_zone = qgetenv("TZ"); }

    void cleanup()
    {
        qputenv("TZ", m_zone);
        tzset();
    }

    void a9_everyTimeIsExact_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &actual, const QString &expected) {
            QTest::newRow(name) << actual << expected;
        };
        const auto text = [&row](const char *time, const char *expected) {
            row(time, timeOf(std::string_view(time)), QString::fromLatin1(expected));
        };
        // 0 is 1970, not "now".
        row("0", timeOf(std::int64_t(0), Precision::Nanoseconds), QStringLiteral("0"));
        row("none", lineOf(Point("m").addField("f", 1)).section(u' ', 2), QString::number(now));
        row("seconds", timeOf(std::int64_t(1'514'764'800), Precision::Seconds), QString::number(newYear));
        row("milliseconds", timeOf(std::int64_t(-1), Precision::Milliseconds), QStringLiteral("-1000000"));
        row("hours", timeOf(std::int64_t(1), Precision::Hours), QStringLiteral("3600000000000"));
        row("last", timeOf(maxInt - 1, Precision::Nanoseconds), QString::number(maxInt - 1));
        row("first", timeOf(-(maxInt - 1), Precision::Nanoseconds), QString::number(-(maxInt - 1)));
        text("2018-01-01", "1514764800000000000");
        text("2018-01-01T00:00:00Z", "1514764800000000000");
        text("2018-01-01 00:00:00+00:00", "1514764800000000000");
        text("2018-01-01T01:00:00+01:00", "1514764800000000000");
        text("2009-11-10T23:00:00Z", "1257894000000000000");
        text("2018-08-08 15:22:33", "1533741753000000000");
        // All nine digits; the older client kept six.
        text("2018-08-08T15:22:33.123456789Z", "1533741753123456789");
        text("1677-09-21T00:12:43.145224194Z", "-9223372036854775806");
        text("2262-04-11T23:47:16.854775806Z", "9223372036854775806");
    }

    void a9_everyTimeIsExact()
    {
        QFETCH(QString, actual);
        QTEST(actual, "expected");
    }

    void a9_noTimeIsAnError_data()
    {
        QTest::addColumn<QString>("actual");
        for (const char *text : {"", "foo", "2018/01/01", "1514764800", "2018-01-01T00:00:00.1234567891Z", "2018-02-30",
                                 "NaT", "None", "1677-09-21T00:12:43.145224193Z", "2262-04-11T23:47:16.854775807Z"})
            QTest::newRow(text) << timeOf(std::string_view(text));
        QTest::newRow("too late") << timeOf(maxInt, Precision::Nanoseconds);
        QTest::newRow("too early") << timeOf(-maxInt, Precision::Nanoseconds);
        QTest::newRow("nanoseconds as seconds") << timeOf(newYear, Precision::Seconds);
    }

    void a9_noTimeIsAnError()
    {
        QFETCH(QString, actual);
        QVERIFY2(actual.startsWith(u'!'), qPrintable(actual));
    }

    void a10_timesWithoutZoneAreUtc_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Europe/London", "Asia/Kathmandu"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void a10_timesWithoutZoneAreUtc()
    {
        QFETCH(QByteArray, zone);
        qputenv("TZ", zone);
        tzset();
        // The older client is an hour off in summer.
        QCOMPARE(timeOf(std::string_view("2018-07-01")), QStringLiteral("1530403200000000000"));
        // An hour that the clocks of Berlin skip, and one that they have twice.
        QCOMPARE(timeOf(std::string_view("2018-03-25T02:30:00")), QStringLiteral("1521945000000000000"));
        QCOMPARE(timeOf(std::string_view("2018-10-28 02:30:00")), QStringLiteral("1540693800000000000"));
    }

    void a11_fractionsBefore1970()
    {
        QCOMPARE(timeOf(std::string_view("1969-12-31T23:59:59.5Z")), QStringLiteral("-500000000"));
        QCOMPARE(timeOf(std::string_view("1969-12-31T23:59:59.999999999Z")), QStringLiteral("-1"));
    }

    void a21_everyTimeInTheWritesPrecision_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<QString>("expected");

        const auto row = [](qint64 time, Precision precision, const char *expected) {
            QTest::addRow("%lld in %s", static_cast<long long>(time), v1Spelling(precision).constData())
                << time << precision << QString::fromLatin1(expected);
        };
        row(newYear + 999'999'999, Precision::Microseconds, "1514764800999999");
        row(newYear + 999'999'999, Precision::Milliseconds, "1514764800999");
        row(newYear + 999'999'999, Precision::Seconds, "1514764800");
        row(newYear + 999'999'999, Precision::Minutes, "25246080");
        row(newYear + 999'999'999, Precision::Hours, "420768");
        // Rounded down, not towards 1970.
        row(-1, Precision::Microseconds, "-1");
        row(-1'000, Precision::Microseconds, "-1");
        row(-1, Precision::Hours, "-1");
        row(0, Precision::Hours, "0");
        // The server makes nanoseconds of it again: what is rounded down must not leave its range.
        row(maxInt - 1, Precision::Hours, "2562047");
        row(-(maxInt - 1), Precision::Hours, "!");
        row(-(maxInt - 1), Precision::Nanoseconds, "-9223372036854775806");
    }

    void a21_everyTimeInTheWritesPrecision()
    {
        QFETCH(qint64, time);
        QFETCH(Precision, precision);
        QFETCH(QString, expected);
        Point point = Point("m").addField("f", 1);
        QVERIFY(point.setTime(std::int64_t(time), Precision::Nanoseconds));
        const QString line = lineOf(point, {.precision = precision});
        if (expected == u'!')
            QVERIFY2(line.startsWith(u'!'), qPrintable(line));
        else
            QCOMPARE(line, QStringLiteral("m f=1i ") + expected);
    }

private:
    QByteArray m_zone;
};

QTEST_GUILESS_MAIN(PointTimeTest)
#include "pointtime_test.moc"
