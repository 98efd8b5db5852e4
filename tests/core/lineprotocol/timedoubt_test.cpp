// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/timedoubt.h"

#include <QTest>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::Precision)

class TimeDoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_7_1_doubtsTimesOfAnotherUnit_data();
    void t2_7_1_doubtsTimesOfAnotherUnit();
    void t2_7_1_saysHowManyAndWhere();
};

namespace {

constexpr std::int64_t now = 1'795'840'000'000'000'000; // November 2026

} // namespace

void TimeDoubtTest::t2_7_1_doubtsTimesOfAnotherUnit_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("better"); ///< as it is spelled; empty: nothing is said
    const auto row = [](const char *name, Precision precision, qint64 units, const char *better) {
        QTest::newRow(name) << precision << units << QString::fromLatin1(better);
    };
    const Precision ns = Precision::Nanoseconds;
    row("nanoseconds", ns, 1'700'000'000'000'000'000, "");
    row("microseconds", ns, 1'700'000'000'000'000, "u");
    row("milliseconds", ns, 1'700'000'000'000, "ms");
    row("seconds", ns, 1'700'000'000, "s");
    row("seconds as milliseconds", Precision::Milliseconds, 1'700'000'000, "s");
    row("milliseconds as seconds", Precision::Seconds, 1'700'000'000'000, "ms");
    row("milliseconds as microseconds", Precision::Microseconds, 1'700'000'000'000, "ms");
    row("nanoseconds as minutes", Precision::Minutes, 1'700'000'000'000'000'000, "ns");
    // What people number by hand, and what really is of other days.
    row("one", ns, 1, "");
    row("zero", ns, 0, "");
    row("a thousand", ns, 1'000, "");
    row("1969", ns, -5'000'000'000, "");
    row("1950", ns, -631'152'000'000'000'000, "");
    row("1985", ns, 480'000'000'000'000'000, "");
    row("2050", ns, 2'524'608'000'000'000'000, "");
    row("2200", ns, 7'258'118'400'000'000'000, "");
}

void TimeDoubtTest::t2_7_1_doubtsTimesOfAnotherUnit()
{
    QFETCH(const Precision, precision);
    QFETCH(const qint64, units);
    QFETCH(const QString, better);
    TimeDoubt doubt(precision, now);
    doubt.take(units, 3);
    const QString note = doubt.note();
    QCOMPARE(note.isEmpty(), better.isEmpty());
    if (!better.isEmpty())
        QVERIFY2(note.contains(QStringLiteral("the precision %1.").arg(better)), qPrintable(note));
}

void TimeDoubtTest::t2_7_1_saysHowManyAndWhere()
{
    TimeDoubt doubt(Precision::Nanoseconds, now);
    doubt.take(1'700'000'000'000'000'000, 1);
    doubt.take(1'700'000'000'000, 2);
    doubt.take(1'700'000'000'001, 3);
    const QString note = doubt.note();
    for (const char *part : {"2 time", "line 2", "1700000000000 is 1970-01-01T00:28:20Z as nanoseconds",
                             "2023-11-14T22:13:20Z as milliseconds"})
        QVERIFY2(note.contains(QLatin1String(part)), qPrintable(note));
}

QTEST_APPLESS_MAIN(TimeDoubtTest)
#include "timedoubt_test.moc"
