// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timereadings.h"
#include "core/csv/timerefusal.h"

#include <QTest>

using namespace penstock;
using Kind = TimestampFormat::Kind;
using Refusal = TimestampParser::Refusal;

/// A cell that can be read as a time, and is no time of its column.
class TimeRefusalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void foundFormatsRefuseWhatTheSampleDoes_data();
    void foundFormatsRefuseWhatTheSampleDoes();
    void givenFormatsTakeAll();
    void textsSayWhy();

private:
    static QList<TimeReading> read(const QString &cells)
    {
        TimeReadings readings;
        for (const QString &cell : cells.split(u'|'))
            readings.add(cell.toStdString());
        return readings.best();
    }
};

void TimeRefusalTest::columns_data()
{
    QTest::addColumn<QString>("cells");    // '|' between them
    QTest::addColumn<QString>("found");    // the best format; empty: none
    QTest::addColumn<quint64>("far");      // numbers of another time
    QTest::addColumn<quint64>("cutYears"); // of two digits
    const auto row = [](const char *cells, const char *found, quint64 far = 0, quint64 cutYears = 0) {
        QTest::newRow(cells) << QString::fromLatin1(cells) << QString::fromLatin1(found) << far << cutYears;
    };
    row("1709629200|1709629260|1709629320", "s");
    row("0|1709629200|1709629260", "s", 1);
    row("1709629200|-1|1709629260", "s", 1);
    row("1709629200|1709629260|17096294", "s", 1);
    row("0|1|1709629200|1709629260|1709629320", "s", 2);
    row("1709629200000|1709629260000|0", "ms", 1);
    row("1709629200|1709629260|end", "s");
    row("0|1709629200", "");
    row("0|1|1709629200|1709629260", "");
    row("2024030509|2024030510|5", ""); // a time of 2034 is no second opinion
    row("22.03.2024|23.03.2024|24.03.20", "dmy", 0, 1);
    row("22.03.2024|24.03.20", "dmy", 0, 1);
    row("03/14/2024|03/15/2024|03/16/20", "mdy", 0, 1);
    row("2024/03/22|2024/03/23|24/03/22", "ymd", 0, 1);
    row("22.03.24|23.03.24|24.03.24", "dmy");
    row("22.03.24|23.03.2024|24.03.24", "dmy"); // as many so as so: both are meant
}

void TimeRefusalTest::columns()
{
    QFETCH(QString, cells);
    QFETCH(QString, found);
    const TimeReading best = read(cells).value(0);
    QCOMPARE(best.read == 0 ? QString() : best.format.name(), found);
    if (best.read == 0)
        return;
    QTEST(best.far, "far");
    QTEST(best.cutYears, "cutYears");
    QCOMPARE(best.format.refusesFar, best.isNumber());
}

void TimeRefusalTest::foundFormatsRefuseWhatTheSampleDoes_data()
{
    columns_data();
}

void TimeRefusalTest::foundFormatsRefuseWhatTheSampleDoes()
{
    QFETCH(QString, cells);
    QFETCH(quint64, far);
    QFETCH(quint64, cutYears);
    const TimeReading best = read(cells).value(0);
    if (best.read == 0)
        return;
    TimestampParser parser(best.format);
    quint64 read = 0;
    quint64 asFar = 0;
    quint64 asShort = 0;
    for (const QString &cell : cells.split(u'|')) {
        read += parser.parse(cell.toStdString()) ? 1 : 0;
        asFar += parser.refusal() == Refusal::Far ? 1 : 0;
        asShort += parser.refusal() == Refusal::ShortYear ? 1 : 0;
    }
    QCOMPARE(read, best.read);
    QCOMPARE(asFar, far);
    QCOMPARE(asShort, cutYears);
}

void TimeRefusalTest::givenFormatsTakeAll()
{
    TimestampParser seconds(TimestampFormat{.kind = Kind::EpochSeconds});
    QCOMPARE(seconds.parse("0"), std::optional<std::int64_t>(0));
    QVERIFY(seconds.refusal() == Refusal::None);
    TimestampParser days(TimestampFormat{.kind = Kind::DayMonthYear});
    QVERIFY(days.parse("24.03.20") && days.hadShortYear());
}

void TimeRefusalTest::textsSayWhy()
{
    const TimestampFormat seconds{.kind = Kind::EpochSeconds};
    QCOMPARE(farTimeText(QStringLiteral("0"), 0, seconds),
             QStringLiteral("0 is 1970-01-01 as Unix time in seconds, far from the others; to store it all the same: "
                            "--time-format s"));
    QVERIFY(farTimeText(QStringLiteral("-1"), -1, seconds).contains(QStringLiteral("1969-12-31")));
    QCOMPARE(shortYearText(QStringLiteral("24.03.20")),
             QStringLiteral("\"24.03.20\" has a year of two digits, and the others have four"));
}

QTEST_GUILESS_MAIN(TimeRefusalTest)
#include "timerefusal_test.moc"
