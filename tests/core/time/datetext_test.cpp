// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datetext.h"

#include <QDateTime>
#include <QTest>

namespace penstock {

class DateTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refuses_data();
    void refuses();
    void timesOfDay_data();
    void timesOfDay();
    void monthNames();
};

void DateTextTest::readsDates_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char *text, DateOrder order, const char *utc) {
        QTest::newRow(text) << order << QByteArray(utc);
    };
    const auto ymd = DateOrder::YearMonthDay;
    const auto dmy = DateOrder::DayMonthYear;
    const auto mdy = DateOrder::MonthDayYear;
    row("2024/03/05", ymd, "2024-03-05T00:00:00.000Z");
    row("2024.3.5 9:05", ymd, "2024-03-05T09:05:00.000Z");
    row("20240305 090500", ymd, "2024-03-05T09:05:00.000Z");
    row("20240305T0905Z", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05-09:05", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05_09:05:01", ymd, "2024-03-05T09:05:01.000Z");
    row("2024 3 5 9", ymd, "2024-03-05T09:00:00.000Z");
    row("2024-Mar-05 09:05", ymd, "2024-03-05T09:05:00.000Z");
    row("24-03-05 09:05", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 09:00:00:250", ymd, "2024-03-05T09:00:00.250Z");
    row("2024-03-05 09:00:00:5", ymd, "2024-03-05T09:00:00.005Z");
    row("2024-03-05 09:00:00:1234", ymd, "2024-03-05T09:00:00.123Z");
    row("2024/03/05/09:05", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 00:00:00.000 09:05", ymd, "2024-03-05T09:05:00.000Z");
    row("05.03.2024 00:00 9:05:00 PM", dmy, "2024-03-05T21:05:00.000Z");
    row("2024-03-05 - 9:05", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 11:05 (UTC+2)", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 10:05 (MEZ)", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 07:05 \u221202:00", ymd, "2024-03-05T09:05:00.000Z");
    row("09:05, 2024-03-05", ymd, "2024-03-05T09:05:00.000Z");
    row("09:05:01 05.03.2024", dmy, "2024-03-05T09:05:01.000Z");
    row("9:05 PM 5-Mar-24", dmy, "2024-03-05T21:05:00.000Z");
    row("10:05 +01:00 05.03.2024", dmy, "2024-03-05T09:05:00.000Z");
    row("9:05 pm 3/5/2024", mdy, "2024-03-05T21:05:00.000Z");
    row("1er mars 2024", dmy, "2024-03-01T00:00:00.000Z");
    row("5th March 2024 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("March 5th, 2024", mdy, "2024-03-05T00:00:00.000Z");
    row("5. JÄNNER 2024", dmy, "2024-01-05T00:00:00.000Z");
    row("2024. március 5.", ymd, "2024-03-05T00:00:00.000Z");
    row("2024-03-05 09:00:00,250", ymd, "2024-03-05T09:00:00.250Z");
    row("2024-03-05 24:00", ymd, "2024-03-06T00:00:00.000Z");
    row("2024年3月5日", ymd, "2024-03-05T00:00:00.000Z");
    row("2024年3月5日 9時05分", ymd, "2024-03-05T09:05:00.000Z");
    row("2024年03月05日09时05分01秒", ymd, "2024-03-05T09:05:01.000Z");
    row("2024年3月5日(火) 21:05", ymd, "2024-03-05T21:05:00.000Z");
    row("2024年3月5日（周二）下午9:05", ymd, "2024-03-05T21:05:00.000Z");
    row("2024/3/5 午前0:05", ymd, "2024-03-05T00:05:00.000Z");
    row("2024-03-05 오후 12:05:00", ymd, "2024-03-05T12:05:00.000Z");
    row("2024. 3. 5. 오전 9:05", ymd, "2024-03-05T09:05:00.000Z");
    row("2024년 3월 5일 9시 5분", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 09:00:00 250", ymd, "2024-03-05T09:00:00.250Z");
    row("2024-03-05 11:05:00 CEST", ymd, "2024-03-05T09:05:00.000Z");
    row("2024-03-05 11:05 UTC+2", ymd, "2024-03-05T09:05:00.000Z");
    row("5 de marzo de 2024 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("5 mars 2024 à 09h05", dmy, "2024-03-05T09:05:00.000Z");
    row("05/03/2024 9h05m01s", dmy, "2024-03-05T09:05:01.000Z");
    row("05.03.2024 um 09:05 Uhr", dmy, "2024-03-05T09:05:00.000Z");
    row("05.03.2024 10:05:00 MEZ", dmy, "2024-03-05T09:05:00.000Z");
    row("Tue Mar 05 2024 10:05:00 GMT+0100 (CET)", mdy, "2024-03-05T09:05:00.000Z");
    row("Tue Mar  5 02:05:00 PDT 2024", mdy, "2024-03-05T09:05:00.000Z");
    row("05.03.2024", dmy, "2024-03-05T00:00:00.000Z");
    row("5.3.24 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("5. 3. 2024 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("05.03.2024, 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("05/03/2024 09:05:01", dmy, "2024-03-05T09:05:01.000Z");
    row("05-Mar-2024 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("5 March 2024 09:05", dmy, "2024-03-05T09:05:00.000Z");
    row("5. März 2024", dmy, "2024-03-05T00:00:00.000Z");
    row("05-MAR-24", dmy, "2024-03-05T00:00:00.000Z");
    row("5. Okt. 2024", dmy, "2024-10-05T00:00:00.000Z");
    row("Tue, 5 Mar 2024 09:05:00 GMT", dmy, "2024-03-05T09:05:00.000Z");
    row("Tue, 05 Mar 2024 10:05:00 +0100", dmy, "2024-03-05T09:05:00.000Z");
    row("05/Mar/2024:09:05:00 +0000", dmy, "2024-03-05T09:05:00.000Z");
    row("31.12.1999 24:00:00", dmy, "2000-01-01T00:00:00.000Z");
    row("03/05/2024 9:05 PM", mdy, "2024-03-05T21:05:00.000Z");
    row("3/5/24 12:05 AM", mdy, "2024-03-05T00:05:00.000Z");
    row("Mar 5, 2024", mdy, "2024-03-05T00:00:00.000Z");
    row("March 5, 2024 9:05 AM", mdy, "2024-03-05T09:05:00.000Z");
    row("Mar-05-2024 09:05", mdy, "2024-03-05T09:05:00.000Z");
}

void DateTextTest::readsDates()
{
    QFETCH(DateOrder, order);
    QFETCH(QByteArray, utc);
    const auto time = readDate(QTest::currentDataTag(), order);
    QVERIFY(time);
    const qint64 milliseconds = (time->seconds - time->offset.value_or(0)) * 1000 + time->nanoseconds / 1'000'000;
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1(), utc);
}

void DateTextTest::refuses_data()
{
    QTest::addColumn<DateOrder>("order");
    const auto row = [](const char *text, DateOrder order) { QTest::newRow(text) << order; };
    row("0000-00-00 00:00:00", DateOrder::YearMonthDay);
    row("2024-02-30", DateOrder::YearMonthDay);
    row("2024-03-05 24:01", DateOrder::YearMonthDay);
    row("2024-03-05 09:60", DateOrder::YearMonthDay);
    row("2024-03-05 09:00 xyz", DateOrder::YearMonthDay);
    row("2024-03-05x", DateOrder::YearMonthDay);
    row("2024-03-05 下午13:05", DateOrder::YearMonthDay);
    row("2024-03-05 09:00:00 CST", DateOrder::YearMonthDay); // of Chicago, Shanghai or Havana
    row("2024-03-05 09:00:00 EST", DateOrder::YearMonthDay); // of New York or Sydney
    row("2024-03-05 09:00:00 25", DateOrder::YearMonthDay);
    row("2024/03-05", DateOrder::YearMonthDay);
    row("2024-03-05 - 2024-03-06", DateOrder::YearMonthDay);
    row("2024-03-05 - 0905", DateOrder::YearMonthDay);
    row("2024-03-05 01:00:00 09:05", DateOrder::YearMonthDay);
    row("05.03. 09:05", DateOrder::YearMonthDay);
    row("2024-03-05 09:00 (hall 1)", DateOrder::YearMonthDay);
    row("2024-03-05 09:00:00:", DateOrder::YearMonthDay);
    row("05.03.2024 - 06.03.2024", DateOrder::DayMonthYear);
    row("09:05 x 05.03.2024", DateOrder::DayMonthYear);
    row("25:05 05.03.2024", DateOrder::DayMonthYear);
    row("5xy March 2024", DateOrder::DayMonthYear);
    row("05.13.2024", DateOrder::DayMonthYear);
    row("05.03.204", DateOrder::DayMonthYear);
    row("05.Foo.2024", DateOrder::DayMonthYear);
    row("13/05/2024", DateOrder::MonthDayYear);
    row("3/5/24 13:05 PM", DateOrder::MonthDayYear);
    row("Summe", DateOrder::DayMonthYear);
    row("", DateOrder::DayMonthYear);
    row("2024-03-05 (T ", DateOrder::YearMonthDay);
    row("2024年3月5日 （周二　", DateOrder::YearMonthDay);
    row("1", DateOrder::DayMonthYear);
    row("1.5", DateOrder::DayMonthYear);
    row("192.168.0.1", DateOrder::DayMonthYear);
}

void DateTextTest::refuses()
{
    QFETCH(DateOrder, order);
    QVERIFY(!readDate(QTest::currentDataTag(), order));
}

void DateTextTest::timesOfDay_data()
{
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("09:05") << 32'700;
    QTest::newRow("9:05:01") << 32'701;
    QTest::newRow("090501") << 32'701;
    QTest::newRow("0905") << 32'700;
    QTest::newRow("24:00") << 86'400;
    QTest::newRow("9:05 PM") << 75'900;
    QTest::newRow("下午9:05") << 75'900;
    QTest::newRow("9h05") << 32'700;
    QTest::newRow("9") << -1;
    QTest::newRow("25:00") << -1;
    QTest::newRow("12.5") << -1;
    QTest::newRow("noon") << -1;
}

void DateTextTest::timesOfDay()
{
    QFETCH(int, seconds);
    const auto time = readTimeOfDay(QTest::currentDataTag());
    QCOMPARE(time ? int(time->seconds) : -1, seconds);
}

void DateTextTest::monthNames()
{
    QCOMPARE(monthNamed("jan"), 1);
    QCOMPARE(monthNamed("SEPT"), 9);
    QCOMPARE(monthNamed("mrz"), 3);
    QCOMPARE(monthNamed("März"), 3);
    QCOMPARE(monthNamed("août"), 8);
    QCOMPARE(monthNamed("dez"), 12);
    QCOMPARE(monthNamed("mon"), 0);
    QCOMPARE(monthNamed(""), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::DateTextTest)
#include "datetext_test.moc"
