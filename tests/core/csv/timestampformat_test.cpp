// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timestampformat.h"
#include "core/csv/timestampparser.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace penstock;

namespace {

using Kind = TimestampFormat::Kind;

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t hour = 3'600 * second;
constexpr std::int64_t newYear2024 = 1'704'067'200 * second;
constexpr auto none = std::numeric_limits<std::int64_t>::min() + 1; // no expectation below is this time

std::string_view view(const QByteArray &text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

} // namespace

Q_DECLARE_METATYPE(penstock::TimestampFormat)

class TimestampFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<TimestampFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");

        const auto row = [](Kind kind, const char *text, std::int64_t expected, const char *zone = "") {
            const TimestampFormat format{.kind = kind, .timeZone = QString::fromLatin1(zone), .pattern = {}};
            const QByteArray name = format.name().toLatin1() + ' ' + text + ' ' + zone;
            QTest::newRow(name.constData()) << format << QByteArray(text) << qint64(expected);
        };
        row(Kind::Iso8601, "1970-01-01", 0);
        row(Kind::Iso8601, "2018-01-01", 1514764800 * second);
        row(Kind::Iso8601, "2024-01-01T00:00:00Z", newYear2024);
        row(Kind::Iso8601, "2024-01-01 00:00:00", newYear2024);
        row(Kind::Iso8601, "2024-01-01T01:02", newYear2024 + hour + 120 * second);
        row(Kind::Iso8601, " 2024-01-01T00:00:00z ", newYear2024);
        row(Kind::Iso8601, "2024-01-01T00:00:00.5Z", newYear2024 + second / 2);
        row(Kind::Iso8601, "2024-01-01T00:00:00,5Z", newYear2024 + second / 2);
        row(Kind::Iso8601, "2018-08-08T15:22:33.123456789Z", 1533741753123456789);
        row(Kind::Iso8601, "2018-08-08 15:22:33", 1533741753000000000);
        row(Kind::Iso8601, "2024-01-01T00:00:00.123456789000Z", newYear2024 + 123456789);
        row(Kind::Iso8601, "2024-01-01T00:00:00.1234567891Z", newYear2024 + 123456789);
        row(Kind::Iso8601, "2024-01-01T00:00:00.Z", none);
        row(Kind::Iso8601, "2024-01-01T01:00:00+01:00", newYear2024);
        row(Kind::Iso8601, "2023-12-31T19:00:00-0500", newYear2024);
        row(Kind::Iso8601, "2024-01-01T05:30:00+05:30", newYear2024);
        row(Kind::Iso8601, "2024-01-01T01+01", newYear2024);
        row(Kind::Iso8601, "2024-01-01T01:00+01", newYear2024);
        row(Kind::Iso8601, "2024-01-01 00:00:00 UTC", newYear2024);
        row(Kind::Iso8601, "2024-01-01 00:00:00 +00:00", newYear2024);
        row(Kind::Iso8601, "1969-12-31T23:59:59.5Z", -second / 2);
        row(Kind::Iso8601, "1969-12-31", -24 * hour);
        row(Kind::Iso8601, "2024-02-29", 1709164800 * second);
        row(Kind::Iso8601, "2000-02-29", 951782400 * second);
        row(Kind::Iso8601, "2023-02-29", none);
        row(Kind::Iso8601, "1900-02-29", none);
        row(Kind::Iso8601, "2024-13-01", none);
        row(Kind::Iso8601, "2024-00-01", none);
        row(Kind::Iso8601, "2024-04-31", none);
        row(Kind::Iso8601, "2024-01-01T24:00:00", newYear2024 + 24 * hour);
        row(Kind::Iso8601, "2024-01-01T24:00:01", none);
        row(Kind::Iso8601, "2024-01-01T00:60:00", none);
        row(Kind::Iso8601, "2024-01-01T00:00:60", none);
        row(Kind::Iso8601, "2024-01-01T00:00:00Zx", none);
        row(Kind::Iso8601, "2024-01-01T", none);
        row(Kind::Iso8601, "2024-01-01x", none);
        row(Kind::Iso8601, "2024-1-1", newYear2024);
        row(Kind::Iso8601, "2024/01/01", none);
        row(Kind::Iso8601, "foo", none);
        row(Kind::Iso8601, "", none);
        row(Kind::Iso8601, "1677-09-21T00:12:43.145224192Z", std::numeric_limits<std::int64_t>::min());
        row(Kind::Iso8601, "1677-09-21T00:12:43.145224191Z", none);
        row(Kind::Iso8601, "2262-04-11T23:47:16.854775807Z", std::numeric_limits<std::int64_t>::max());
        row(Kind::Iso8601, "2262-04-11T23:47:16.854775808Z", none);
        row(Kind::Iso8601, "9999-12-31", none);
        row(Kind::Iso8601, "0001-01-01", none);

        row(Kind::EpochSeconds, "1704067200", newYear2024);
        row(Kind::EpochSeconds, "0", 0);
        row(Kind::EpochSeconds, "-1", -second);
        row(Kind::EpochSeconds, "1704067200.25", newYear2024 + second / 4);
        row(Kind::EpochSeconds, "-0.5", -second / 2);
        row(Kind::EpochSeconds, "1704067200.123456789", newYear2024 + 123456789);
        row(Kind::EpochSeconds, "1704067200.1234567890", newYear2024 + 123456789);
        row(Kind::EpochSeconds, "1704067200.1234567891", newYear2024 + 123456789);
        row(Kind::EpochSeconds, "9223372036.854775807", std::numeric_limits<std::int64_t>::max());
        row(Kind::EpochSeconds, "9223372036.854775808", none);
        row(Kind::EpochSeconds, "-9223372036.854775808", std::numeric_limits<std::int64_t>::min());
        row(Kind::EpochSeconds, "9223372037", none);
        row(Kind::EpochSeconds, "1.7e9", none);
        row(Kind::EpochSeconds, "1704067200s", none);
        row(Kind::EpochSeconds, "+1704067200", none);
        row(Kind::EpochSeconds, "-", none);
        row(Kind::EpochMilliseconds, "1704067200123", newYear2024 + 123'000'000);
        row(Kind::EpochMilliseconds, "1704067200123.5", newYear2024 + 123'500'000);
        row(Kind::EpochMicroseconds, "1704067200123456", newYear2024 + 123'456'000);
        row(Kind::EpochNanoseconds, "1704067200123456789", newYear2024 + 123'456'789);
        row(Kind::EpochNanoseconds, "-9223372036854775808", std::numeric_limits<std::int64_t>::min());
        row(Kind::EpochNanoseconds, "9223372036854775808", none);
        row(Kind::EpochNanoseconds, "1704067200123456789.0", newYear2024 + 123'456'789);
        row(Kind::EpochNanoseconds, "1704067200123456789.5", newYear2024 + 123'456'789);

        row(Kind::YearMonthDay, "2024/01/31", newYear2024 + 30 * 24 * hour);
        row(Kind::YearMonthDay, "2024/1/5 7:08", newYear2024 + 4 * 24 * hour + 7 * hour + 480 * second);
        row(Kind::YearMonthDay, "20240131", newYear2024 + 30 * 24 * hour);
        row(Kind::YearMonthDay, "20240101T010203Z", newYear2024 + hour + 123 * second);
        row(Kind::YearMonthDay, "2024.01.01 00:00:01.5", newYear2024 + second + second / 2);
        row(Kind::YearMonthDay, "2024/01-01", none);
        row(Kind::YearMonthDay, "202401", none);
        row(Kind::YearMonthDay, "20241301", none);
        row(Kind::DayMonthYear, "31.01.2024", newYear2024 + 30 * 24 * hour);
        row(Kind::DayMonthYear, "31/01/2024 12:34:56", newYear2024 + 30 * 24 * hour + 12 * hour + 2'096 * second);
        row(Kind::DayMonthYear, "31-01-2024", newYear2024 + 30 * 24 * hour);
        row(Kind::DayMonthYear, "1.2.2024", newYear2024 + 31 * 24 * hour);
        row(Kind::DayMonthYear, "01/31/2024", none);
        row(Kind::DayMonthYear, "31.01.24", newYear2024 + 30 * 24 * hour);
        row(Kind::DayMonthYear, "31.01.69", -335 * 24 * hour);
        row(Kind::MonthDayYear, "01/31/2024", newYear2024 + 30 * 24 * hour);
        row(Kind::MonthDayYear, "1/2/2004", 1073001600 * second);
        row(Kind::MonthDayYear, "1/1/2024 12:00 AM", newYear2024);
        row(Kind::MonthDayYear, "1/1/2024 12:30:00 pm", newYear2024 + 12 * hour + 1'800 * second);
        row(Kind::MonthDayYear, "1/1/2024 1:00PM", newYear2024 + 13 * hour);
        row(Kind::MonthDayYear, "1/1/2024 13:00 PM", none);
        row(Kind::MonthDayYear, "1/1/2024 0:00 AM", none);
        row(Kind::MonthDayYear, "31/01/2024", none);

        row(Kind::Digits, "2024010101", newYear2024 + hour);
        row(Kind::Digits, "202401010102", newYear2024 + hour + 120 * second);
        row(Kind::Digits, "20240101010203", newYear2024 + hour + 123 * second);
        row(Kind::Digits, "20240101010203.5", newYear2024 + hour + 123 * second + second / 2);
        row(Kind::Digits, "20240101010203500", newYear2024 + hour + 123 * second + second / 2);
        row(Kind::Digits, "2024010124", newYear2024 + 24 * hour);
        row(Kind::Digits, "1709629200", none); // of the year 1709
        row(Kind::Digits, "2024013201", none);
        row(Kind::Digits, "202401", none);
        row(Kind::Period, "2024", newYear2024);
        row(Kind::Period, "2024-01", newYear2024);
        row(Kind::Period, "202402", newYear2024 + 31 * 24 * hour);
        row(Kind::Period, "2/2024", newYear2024 + 31 * 24 * hour);
        row(Kind::Period, "Feb 2024", newYear2024 + 31 * 24 * hour);
        row(Kind::Period, "Feb-24", newYear2024 + 31 * 24 * hour);
        row(Kind::Period, "jan-2024", newYear2024);
        row(Kind::Iso8601, "2024-01-01T00:00Z/2024-01-01T01:00Z", newYear2024);
        row(Kind::Iso8601, "2024-01-01 01:00 - 2024-01-01 02:00", newYear2024 + hour);
        row(Kind::DayMonthYear, "01.01.2024 01:00 - 01.01.2024 02:00", newYear2024 + hour);
        row(Kind::DayMonthYear, "01.01.2024 01:00 \xE2\x80\x93 02:00", newYear2024 + hour);
        row(Kind::MonthDayYear, "01/01/2024 to 01/02/2024", newYear2024);
        row(Kind::Period, "2024-Q2", newYear2024 + 91 * 24 * hour);
        row(Kind::Period, "Q1 2024", newYear2024);
        row(Kind::Period, "2024-W01", newYear2024);
        row(Kind::Period, "2024-W01-2", newYear2024 + 24 * hour);
        row(Kind::Period, "2021-W01", 1'609'718'400 * second); // a Monday in the year's first days
        row(Kind::Period, "1969-W01", -367 * 24 * hour);
        row(Kind::Period, "2024-W53", none);
        row(Kind::Period, "2024-13", none);
        row(Kind::Period, "2024-Q5", none);
        row(Kind::ExcelSerial, "45292", newYear2024);
        row(Kind::ExcelSerial, "45292.25", newYear2024 + 6 * hour);
        row(Kind::ExcelSerial, "45292.3333333333", newYear2024 + 8 * hour);
        row(Kind::ExcelSerial, "45292.", none);
        row(Kind::FileTime, "133485408000000000", newYear2024);
        row(Kind::FileTime, "133485408000000001", newYear2024 + 100);

        row(Kind::Iso8601, "2018-07-01", 1530396000 * second, "Europe/Berlin");
        row(Kind::Iso8601, "2018-01-01", (1514764800 - 3600) * second, "Europe/Berlin");
        row(Kind::Iso8601, "2018-07-01T00:00:00Z", 1530403200 * second, "Europe/Berlin");
        row(Kind::Iso8601, "2018-03-25 01:59:59", 1521939599 * second, "Europe/Berlin");
        row(Kind::Iso8601, "2018-03-25 02:00:00", none, "Europe/Berlin");
        row(Kind::Iso8601, "2018-03-25 02:59:59", none, "Europe/Berlin");
        row(Kind::Iso8601, "2018-03-25 03:00:00", 1521939600 * second, "Europe/Berlin");
        row(Kind::Iso8601, "2018-10-28 02:30:00", 1540686600 * second, "Europe/Berlin"); // comes twice: the first
        row(Kind::Iso8601, "2018-10-28 03:00:00", 1540692000 * second, "Europe/Berlin");
        row(Kind::Iso8601, "2024-01-01 05:30:00", newYear2024, "Asia/Kolkata");
        row(Kind::Iso8601, "2011-12-30 12:00:00", none, "Pacific/Apia"); // a day that was left out
        row(Kind::EpochSeconds, "1704067200", newYear2024, "Europe/Berlin");
        row(Kind::Iso8601, "2024-01-01", newYear2024, "UTC");
        row(Kind::Iso8601, "2024-01-01", none, "Nowhere/Land");
    }

    void parses()
    {
        QFETCH(TimestampFormat, format);
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        QCOMPARE(qint64(format.parse(view(text)).value_or(none)), expected);
    }

    void aParserThatRemembersAgreesWithOneThatDoesNot()
    {
        // Hours around both changes of a year, forwards, then a jump back.
        const TimestampFormat format{Kind::Iso8601, QStringLiteral("America/New_York")};
        TimestampParser parser(format);
        int checked = 0;
        for (const char *month : {"02", "03", "04", "10", "11", "12", "03"}) {
            for (int day = 1; day <= 28; ++day) {
                for (int hourOfDay = 0; hourOfDay < 24; ++hourOfDay) {
                    // Also at the very moments of the changes, but for the hour that comes twice.
                    const bool isFull = day % 2 == 1 && (month != QByteArray("11") || hourOfDay != 1);
                    const QByteArray text =
                        QByteArray("2024-") + month + '-' + QByteArray::number(day).rightJustified(2, '0') + ' ' +
                        QByteArray::number(hourOfDay).rightJustified(2, '0') + (isFull ? ":00" : ":30");
                    QVERIFY2(parser.parse(view(text)) == format.parse(view(text)), text.constData());
                    checked += parser.parse(view(text)) ? 1 : 0;
                }
            }
        }
        QCOMPARE(checked, 7 * 28 * 24 - 2); // 10 March, 02:30, is passed twice
    }

    void theMomentOfAChangeIsNoDoubtOfEarlierTimes()
    {
        // Station after station: the second begins months before the change at which the first was.
        TimestampParser parser({Kind::Iso8601, QStringLiteral("Europe/Berlin")});
        QCOMPARE(parser.parse("2024-03-31 03:00"), std::optional<qint64>(1711846800 * second));
        QCOMPARE(parser.parse("2024-01-15 12:00"), std::optional<qint64>(1705316400 * second));
        QCOMPARE(parser.parse("2024-10-27 03:00"), std::optional<qint64>(1729994400 * second));
        QCOMPARE(parser.parse("2024-07-15 12:00"), std::optional<qint64>(1721037600 * second));
    }

    void hoursThatComeTwice_data()
    {
        QTest::addColumn<QString>("local"); // Berlin, 27 October 2024: at 03:00 the clocks are set back to 02:00
        QTest::addColumn<QString>("utc");
        QTest::addColumn<int>("undecided");
        const auto row = [](const char *name, const char *local, const char *utc, int undecided) {
            QTest::newRow(name) << QString::fromLatin1(local) << QString::fromLatin1(utc) << undecided;
        };
        row("the clock goes back", "01:30 02:00 02:30 02:00 02:30 03:00", "23:30 00:00 00:30 01:00 01:30 02:00", 0);
        row("and forth", "03:00 02:30 02:00 02:30 02:00 01:30", "02:00 01:30 01:00 00:30 00:00 23:30", 0);
        row("every hour", "01:00 02:00 02:00 03:00", "23:00 00:00 01:00 02:00", 0);
        row("every hour, descending", "04:00 03:00 02:00 02:00 01:00", "03:00 02:00 01:00 00:00 23:00", 0);
        row("every hour, two series", "01:00 01:00 02:00 02:00 02:00 02:00 03:00 03:00",
            "23:00 23:00 00:00 00:00 01:00 01:00 02:00 02:00", 0);
        row("two events at once", "01:50 02:10 02:10 02:20 03:10", "23:50 00:10 00:10 00:20 02:10", 3);
        row("one of the hours is missing", "01:00 02:00 03:00", "23:00 00:00 02:00", 1);
        row("at the end", "01:00 02:00", "23:00 00:00", 1);
    }
    void hoursThatComeTwice()
    {
        QFETCH(QString, local);
        QFETCH(QString, utc);
        QFETCH(int, undecided);
        TimestampParser parser({Kind::Iso8601, QStringLiteral("Europe/Berlin")});
        QStringList read;
        for (const QString &clock : local.split(u' ')) {
            const auto time = parser.parse((QStringLiteral("2024-10-27 ") + clock).toStdString());
            QVERIFY(time);
            read += QDateTime::fromSecsSinceEpoch(*time / second, Qt::UTC).toString(QStringLiteral("HH:mm"));
        }
        QCOMPARE(read.join(u' '), utc);
        QCOMPARE(int(parser.undecidedHours()), undecided);
    }

    void names()
    {
        for (const char *name : {"iso8601", "s", "ms", "us", "ns", "ymd", "dmy", "mdy"}) {
            const auto format = TimestampFormat::fromName(QString::fromLatin1(name));
            QVERIFY2(format, name);
            QCOMPARE(format->name(), QString::fromLatin1(name));
            QVERIFY(!format->displayName().isEmpty());
        }
        QVERIFY(!TimestampFormat::fromName(QStringLiteral("rfc822")));
    }
};

QTEST_GUILESS_MAIN(TimestampFormatTest)
#include "timestampformat_test.moc"
