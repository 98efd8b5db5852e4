// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/column.h"
#include "core/series/timeaxis.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t hour = 3600 * second;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t newYear = 1'704'067'200 * second;       // 2024-01-01T00:00:00Z
constexpr std::int64_t springForward = 1'711'846'800 * second; // 2024-03-31T01:00:00Z: 02:00 becomes 03:00 in Berlin
constexpr std::int64_t fallBack = 1'729'990'800 * second;      // 2024-10-27T01:00:00Z: 03:00 becomes 02:00
constexpr std::int64_t noMidnight = 1'541'300'400 * second;    // 2018-11-04T03:00:00Z: 00:00 becomes 01:00 in São Paulo

ChartClock berlin()
{
    return {.zone = ZoneClock::find("Europe/Berlin")};
}

QString labelsOf(const TimeAxis &axis)
{
    QStringList labels;
    for (const TimeAxis::Tick &tick : axis.ticks())
        labels += QString(tick.label).replace(u' ', u'_') + (tick.isMajor ? QStringLiteral("*") : QString());
    return labels.join(u' ');
}

} // namespace

/// A time axis by other clocks than those of UTC.
class TimeAxisZonesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *name, const char *zone, std::int64_t from, std::int64_t to, int characters,
                            const char *labels, const char *context) {
            QTest::newRow(name) << QByteArray(zone) << qint64(from) << qint64(to) << characters
                                << QString::fromLatin1(labels) << QString::fromLatin1(context);
        };
        row("midnight is theirs", "Europe/Berlin", newYear - 5 * hour, newYear + 3 * hour, 80,
            "20:00 22:00 2024-01-01* 02:00 04:00", "Europe/Berlin (+01:00)");
        row("half an hour aside", "Asia/Kolkata", newYear, newYear + 2 * hour, 40, "05:30 06:00 06:30 07:00 07:30",
            "2024-01-01 Asia/Kolkata (+05:30)");
        row("UTC by another name", "Etc/UTC", newYear, newYear + 2 * hour, 40, "2024-01-01* 01:00 02:00", "UTC");
        row("an hour is left out", "Europe/Berlin", springForward - 3 * hour, springForward + 3 * hour, 90,
            "23:00 2024-03-31* 01:00 03:00_+02 04:00 05:00 06:00", "Europe/Berlin");
        row("an hour comes twice", "Europe/Berlin", fallBack - 2 * hour, fallBack + 2 * hour, 60,
            "01:00 02:00 02:00_+01 03:00 04:00", "2024-10-27 Europe/Berlin");
        row("a quarter before it", "Europe/Berlin", fallBack - hour / 2, fallBack + hour / 2, 60,
            "02:30 02:40 02:50 02:00_+01 02:10 02:20 02:30", "2024-10-27 Europe/Berlin");
        row("two hours by the clock", "Europe/Berlin", springForward - 5 * hour, springForward + 7 * hour, 80,
            "22:00 2024-03-31* 04:00_+02 06:00 08:00 10:00", "Europe/Berlin");
        row("a day without a beginning", "America/Sao_Paulo", noMidnight - 2 * day, noMidnight + 2 * day, 45,
            "11-02 11-03 11-04 11-05 11-06", "2018 America/Sao_Paulo");
        row("the same by the hour", "America/Sao_Paulo", noMidnight - 3 * hour, noMidnight + 3 * hour, 70,
            "21:00 2018-11-04_-02* 03:00", "America/Sao_Paulo");
        row("days are theirs", "Asia/Tokyo", newYear - 2 * day, newYear + 2 * day, 60, "12-31 2024-01-01* 01-02 01-03",
            "2023 Asia/Tokyo (+09:00)");
        row("months are theirs", "Asia/Tokyo", newYear - hour, newYear + 95 * day, 50, "2024-02 2024-03 2024-04",
            "Asia/Tokyo (+09:00)");
        row("milliseconds", "Asia/Kolkata", newYear, newYear + 4'000'000, 78, "+0_ms +1_ms +2_ms +3_ms +4_ms",
            "2024-01-01 05:30:00 Asia/Kolkata (+05:30)");
    }

    void ticks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, characters);
        const ChartClock clock{.zone = ZoneClock::find(zone)};
        QVERIFY(clock.zone);
        const TimeAxis axis(from, to, characters, clock);
        QTEST(labelsOf(axis), "labels");
        QTEST(axis.context(), "context");
    }

    /// At any scale and wherever the clocks change: in the view, in order, one time for each, and enough of them.
    void fits_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("middle");
        for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe",
                                 "Pacific/Apia", "Africa/Monrovia"}) {
            QTest::addRow("%s in spring", zone) << QByteArray(zone) << qint64(springForward);
            QTest::addRow("%s in autumn", zone) << QByteArray(zone) << qint64(fallBack);
            QTest::addRow("%s without a midnight", zone) << QByteArray(zone) << qint64(noMidnight);
            QTest::addRow("%s long ago", zone) << QByteArray(zone) << qint64(-2'000'000'000 * second);
        }
    }

    void fits()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, middle);
        const ChartClock clock{.zone = ZoneClock::find(zone)};
        QVERIFY(clock.zone);
        constexpr int characters = 100; // 800 pixels, at seven for a digit, are more
        for (std::int64_t span = 10; span < 80'000 * day; span = span / 2 * 5) {
            const TimeAxis axis(middle - span / 3, middle - span / 3 + span, characters, clock);
            const QByteArray where = QByteArray::number(qint64(span)) + ": " + labelsOf(axis).toUtf8();
            QVERIFY2(axis.ticks().size() >= 4, where.constData());
            for (std::size_t i = 0; i < axis.ticks().size(); ++i) {
                const TimeAxis::Tick &tick = axis.ticks()[i];
                QVERIFY2(tick.time >= middle - span / 3 && tick.time <= middle - span / 3 + span, where.constData());
                QVERIFY2(i == 0 || axis.ticks()[i - 1].time < tick.time, where.constData());
                // What a label says is what the clocks show.
                const QString shown = formatTimestamp(clock.shown(tick.time));
                const bool hasOffset =
                    tick.label.contains(QLatin1String(" +")) || tick.label.contains(QLatin1String(" -"));
                const QString label = hasOffset ? tick.label.section(u' ', 0, -2) : tick.label;
                if (!label.isEmpty() && !label.startsWith(u'+') && !label.startsWith(u'-'))
                    QVERIFY2(QString(shown).replace(u'T', u' ').contains(label), where.constData());
            }
        }
    }

    void counted_data()
    {
        QTest::addColumn<qint64>("unit"); // 0: since the first
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *name, std::int64_t unit, std::int64_t from, std::int64_t to, const char *labels,
                            const char *context) {
            QTest::newRow(name) << qint64(unit) << qint64(from) << qint64(to) << QString::fromLatin1(labels)
                                << QString::fromUtf8(context);
        };
        row("since the first", 0, newYear - 10 * second, newYear + 70 * second,
            "-10s +0s +10s +20s +30s +40s +50s +1m +1m10s", "since 2024-01-01 00:00:00 UTC");
        row("seconds", second, newYear, newYear + 50 * second,
            "1704067200 1704067210 1704067220 1704067230 1704067240 1704067250", "s since 1970");
        row("nanoseconds", 1, newYear + 5, newYear + 50, "+5 +10 +15 +20 +25 +30 +35 +40 +45 +50",
            "1704067200000000000 + … · ns since 1970");
        row("many nanoseconds", 1, newYear, newYear + 10 * second,
            "+0 +1_G +2_G +3_G +4_G +5_G +6_G +7_G +8_G +9_G +10_G", "1704067200000000000 + … · ns since 1970");
        row("milliseconds with decimals", 1'000'000, newYear, newYear + 2'000'000,
            "+0 +0.2 +0.4 +0.6 +0.8 +1 +1.2 +1.4 +1.6 +1.8 +2", "1704067200000 + … · ms since 1970");
    }

    void counted()
    {
        QFETCH(qint64, unit);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        ChartClock clock;
        clock.style = unit == 0 ? ChartClock::Style::Since : ChartClock::Style::Epoch;
        clock.unit = std::max<qint64>(unit, 1);
        clock.first = newYear;
        const TimeAxis axis(from, to, 90, clock);
        QTEST(labelsOf(axis), "labels");
        QTEST(axis.context(), "context");
    }

    void countedFits_data()
    {
        QTest::addColumn<qint64>("unit");
        for (const std::int64_t unit : {std::int64_t(0), std::int64_t(1), std::int64_t(1'000'000), second})
            QTest::addRow("%lld", static_cast<long long>(unit)) << qint64(unit);
    }

    void countedFits()
    {
        QFETCH(qint64, unit);
        ChartClock clock;
        clock.style = unit == 0 ? ChartClock::Style::Since : ChartClock::Style::Epoch;
        clock.unit = std::max<qint64>(unit, 1);
        clock.first = newYear - 7;
        for (std::int64_t span = 10; span < 80'000 * day; span = span / 2 * 5) {
            const TimeAxis axis(newYear, newYear + span, 100, clock);
            QVERIFY2(axis.ticks().size() >= 4, qPrintable(QString::number(span) + u' ' + labelsOf(axis)));
        }
    }

    void readings()
    {
        QCOMPARE(berlin().reading(fallBack - 1), QStringLiteral("2024-10-27 02:59:59.999999999 +02:00"));
        QCOMPARE(berlin().reading(fallBack), QStringLiteral("2024-10-27 02:00:00 +01:00"));
        QCOMPARE(ChartClock().reading(fallBack), QStringLiteral("2024-10-27 01:00:00 UTC"));
        QCOMPARE((ChartClock{.zone = ZoneClock::find("Etc/UTC")}.reading(fallBack)),
                 QStringLiteral("2024-10-27 01:00:00 UTC"));
        ChartClock seconds{.style = ChartClock::Style::Epoch};
        seconds.unit = second;
        QCOMPARE(seconds.reading(-1'500'000'000), QStringLiteral("-1.5"));
        QCOMPARE(seconds.reading(newYear + 1), QStringLiteral("1704067200.000000001"));
        const ChartClock since{.style = ChartClock::Style::Since, .first = newYear};
        QCOMPARE(since.reading(newYear + 90 * second), QStringLiteral("+1m30s"));
        QCOMPARE(berlin().timesOf(fallBack + hour).size(), 2U); // 02:00 there, as a time of UTC
        QCOMPARE(berlin().timesOf(springForward + hour).size(), 0U);
        QCOMPARE(berlin().timesOf(springForward + hour + hour).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TimeAxisZonesTest)
#include "timeaxiszones_test.moc"
