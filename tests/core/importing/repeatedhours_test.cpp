// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timestampparser.h"
#include "core/importing/preflight.h"
#include "core/importing/preflightreport.h"
#include "core/importing/repeatedhours.h"
#include "tests/core/importing/csvfixture.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;

std::int64_t onTheClock(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate).toSecsSinceEpoch() * second;
}

/// "02:00 02:30 02:00": rows of one day, each of its own value.
QByteArray rowsAt(const char *day, const char *times)
{
    QByteArray rows;
    int value = 0;
    for (const QByteArray &time : QByteArray(times).split(' '))
        rows += day + QByteArray(" ") + time + ",a,x," + QByteArray::number(++value) + '\n';
    return rows;
}

Preflight flown(const QByteArray &rows, const QString &zone = {}, RepeatedHour which = RepeatedHour::ByOrder)
{
    CsvFixture file(rows);
    file.plan.columns[0].time = {.kind = TimestampFormat::Kind::YearMonthDay, .timeZone = zone};
    file.plan.repeatedHour = which;
    PreflightProgress progress;
    return flyAhead(file.plan, {}, progress).value_or(Preflight());
}

constexpr char autumn[] = "2024-10-27";
constexpr char quarters[] = "01:30 01:45 02:00 02:15 02:30 02:45 02:00 02:15 02:30 02:45 03:00 03:15";

} // namespace

/// The hour that comes twice where clocks are set back, in all rows of a file.
class RepeatedHoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zones_data();
    void zones();
    void manyHoursAreNoMatterOfClocks();
    void aFileIsSeenThrough_data();
    void aFileIsSeenThrough();
    void itIsFoundFarDown();
    void whatOrderDoesNotTellIsAsked_data();
    void whatOrderDoesNotTellIsAsked();
    void theSecondIsTakenWhenThatIsSaid();
    void spansAreReadWhereAllAreSpans();
};

void RepeatedHoursTest::zones_data()
{
    QTest::addColumn<QList<QByteArray>>("times");
    QTest::addColumn<QString>("zone"); // is among them; empty: there is none
    const auto row = [](const char *name, const QList<QByteArray> &times, const char *zone) {
        QTest::newRow(name) << times << QString::fromLatin1(zone);
    };
    row("nothing", {}, "");
    row("Europe in 2024", {"2024-10-27T02:30:00"}, "Europe/Berlin");
    row("Europe in two years", {"2023-10-29T02:00:00", "2024-10-27T02:59:59"}, "Europe/Berlin");
    row("London", {"2024-10-27T01:15:00"}, "Europe/London");
    row("America", {"2024-11-03T01:15:00"}, "America/New_York");
    row("Sydney", {"2024-04-07T02:15:00"}, "Australia/Sydney");
    row("before 1970", {"1969-10-26T01:30:00"}, "America/New_York");
    row("an hour too early", {"2024-10-27T00:59:00"}, "");
    row("spring", {"2024-03-31T02:30:00"}, "");
    row("any day", {"2024-06-01T02:30:00"}, "");
    row("one that fits and one that does not", {"2024-10-27T02:30:00", "2024-10-28T02:30:00"}, "");
}

void RepeatedHoursTest::zones()
{
    QFETCH(QList<QByteArray>, times);
    QFETCH(QString, zone);
    RepeatedHours hours;
    std::uint64_t line = 10;
    for (const QByteArray &time : std::as_const(times))
        hours.add(onTheClock(time.constData()), line++);
    QCOMPARE(hours.firstLine(), times.isEmpty() ? 0u : 10u);
    if (zone.isEmpty())
        QVERIFY2(hours.zones().isEmpty(), qPrintable(hours.zones().join(u' ')));
    else
        QVERIFY2(hours.zones().contains(zone), qPrintable(hours.zones().join(u' ')));
}

void RepeatedHoursTest::manyHoursAreNoMatterOfClocks()
{
    RepeatedHours hours;
    for (std::int64_t i = 0; i < 1'000; ++i)
        hours.add(onTheClock("2024-10-27T02:30:00") - i * 3'600 * second, 2);
    QVERIFY(hours.zones().isEmpty());
}

void RepeatedHoursTest::aFileIsSeenThrough_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<quint64>("line");
    const auto row = [](const char *name, const char *day, const char *times, const char *zone, quint64 line) {
        QTest::newRow(name) << rowsAt(day, times) << QString::fromLatin1(zone) << line;
    };
    row("quarters of an hour", autumn, quarters, "Europe/Berlin", 8);
    row("rows that share no time", autumn, "01:59 02:19 02:39 02:59 02:18 02:38 02:58 03:18", "Europe/Berlin", 6);
    row("the newest first", autumn, "03:15 03:00 02:45 02:30 02:15 02:00 02:45 02:30 02:15 02:00 01:45",
        "Europe/Berlin", 8);
    row("an hour each", autumn, "00:00 01:00 02:00 02:00 03:00 04:00", "Europe/Berlin", 5);
    row("America", "2024-11-03", "00:30 01:00 01:30 01:00 01:30 02:00", "America/New_York", 5);
    row("rows three times there", autumn, "01:30 02:00 02:00 02:00 02:30 03:00", "", 0);
    row("no clock is set back in June", "2024-06-27", quarters, "", 0);
    row("in order", autumn, "01:00 02:00 03:00", "", 0);
    row("a step back elsewhere as well", autumn, "01:00 00:45 02:00 02:30 02:00 02:30 03:00", "", 0);
}

void RepeatedHoursTest::aFileIsSeenThrough()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, zone);
    QFETCH(quint64, line);
    const Preflight found = flown(rows);
    QVERIFY(found.isWhole);
    QCOMPARE(found.repeatedHour.zones.isEmpty(), zone.isEmpty());
    QCOMPARE(found.repeatedHour.line, line);
    const PreflightReport report = PreflightReport::of(found, false);
    QCOMPARE(report.clocks.size(), zone.isEmpty() ? 0 : 1);
    if (zone.isEmpty())
        return;
    QVERIFY2(found.repeatedHour.zones.contains(zone), qPrintable(found.repeatedHour.zones.join(u' ')));
    QVERIFY(report.clocks.first().text.contains(QStringLiteral("first on line %1 (").arg(line)));
    QVERIFY(report.clocks.first().option.contains(QStringLiteral("--time-zone UTC")));
    // Said either way it is not asked again, and with the zone no row is lost.
    const Preflight inUtc = flown(rows, QStringLiteral("UTC"));
    QVERIFY(PreflightReport::of(inUtc, false).clocks.isEmpty());
    const Preflight there = flown(rows, zone);
    QCOMPARE(there.shared.count, 0u);
    QCOMPARE(there.undecidedTimes, 0u);
    QVERIFY(PreflightReport::of(there, false).clocks.isEmpty());
}

/// Beyond the rows that a first look shows.
void RepeatedHoursTest::itIsFoundFarDown()
{
    QByteArray rows;
    QDateTime time(QDate(2024, 10, 1), QTime(0, 0), Qt::UTC);
    const QDateTime change(QDate(2024, 10, 27), QTime(3, 0), Qt::UTC);
    for (int i = 0; i < 4'000; ++i, time = time.addSecs(900)) {
        const QDateTime shown = time < change ? time : time.addSecs(-3'600);
        rows += shown.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1() + ",a,x," + QByteArray::number(i) + '\n';
    }
    const Preflight found = flown(rows);
    QVERIFY(found.repeatedHour.zones.contains(QStringLiteral("Europe/Berlin")));
    QCOMPARE(found.repeatedHour.line, 2u + 26u * 96u + 12u);
}

void RepeatedHoursTest::whatOrderDoesNotTellIsAsked_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<int>("which");
    QTest::addColumn<quint64>("undecided");
    const auto row = [](const char *name, const char *times, RepeatedHour which, quint64 undecided) {
        QTest::newRow(name) << QByteArray(times) << int(which) << undecided;
    };
    row("once", "01:30 02:10 02:20 03:30", RepeatedHour::ByOrder, 2);
    row("once, the first is meant", "01:30 02:10 02:20 03:30", RepeatedHour::First, 0);
    row("once, the second is meant", "01:30 02:10 02:20 03:30", RepeatedHour::Second, 0);
    row("twice", quarters, RepeatedHour::ByOrder, 0);
}

void RepeatedHoursTest::whatOrderDoesNotTellIsAsked()
{
    QFETCH(QByteArray, times);
    QFETCH(int, which);
    QFETCH(quint64, undecided);
    const Preflight found =
        flown(rowsAt(autumn, times.constData()), QStringLiteral("Europe/Berlin"), RepeatedHour(which));
    QCOMPARE(found.undecidedTimes, undecided);
    const auto clocks = PreflightReport::of(found, false).clocks;
    QCOMPARE(clocks.size(), undecided > 0 ? 1 : 0);
    if (undecided > 0)
        QVERIFY(clocks.first().option.contains(QStringLiteral("--repeated-hour second")));
}

void RepeatedHoursTest::theSecondIsTakenWhenThatIsSaid()
{
    const TimestampFormat format{.kind = TimestampFormat::Kind::YearMonthDay,
                                 .timeZone = QStringLiteral("Europe/Berlin")};
    for (const auto &[which, utc] : {std::pair(RepeatedHour::ByOrder, "2024-10-27T00:30:00"),
                                     std::pair(RepeatedHour::First, "2024-10-27T00:30:00"),
                                     std::pair(RepeatedHour::Second, "2024-10-27T01:30:00")}) {
        TimestampParser parser(format, which);
        QCOMPARE(parser.parse("2024-10-27 02:30").value_or(0), onTheClock(utc));
        QCOMPARE(parser.parse("2024-10-27 03:30").value_or(0), onTheClock("2024-10-27T02:30:00"));
    }
}

/// Among times, a span is the row of a sum.
void RepeatedHoursTest::spansAreReadWhereAllAreSpans()
{
    const TimestampFormat format{.kind = TimestampFormat::Kind::DayMonthYear};
    constexpr std::string_view span = "05.03.2024 09:00 - 05.03.2024 10:00";
    TimestampParser spans(format);
    QCOMPARE(spans.parse(span).value_or(0), onTheClock("2024-03-05T09:00:00"));
    QCOMPARE(spans.parse("05.03.2024 10:00 - 11:00").value_or(0), onTheClock("2024-03-05T10:00:00"));
    QVERIFY(!spans.parse("Summe 05.03.2024 - 06.03.2024"));
    QVERIFY(!spans.parse("05.03.2024 09:00 - late"));
    TimestampParser times(format);
    QVERIFY(times.parse("05.03.2024 09:00"));
    QVERIFY(!times.parse(span));
}

QTEST_GUILESS_MAIN(RepeatedHoursTest)
#include "repeatedhours_test.moc"
