// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timeaxis.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t hour = 3600 * second;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t newYear = 1'704'067'200 * second; // 2024-01-01T00:00:00Z

} // namespace

class TimeAxisTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *name, std::int64_t from, std::int64_t to, int characters, const char *labels,
                            const char *context) {
            QTest::newRow(name) << qint64(from) << qint64(to) << characters
                                << QString::fromUtf8(labels).replace(QStringLiteral("_us"), QStringLiteral("_µs"))
                                << QString::fromLatin1(context);
        };
        row("years", newYear, newYear + 3 * 366 * day, 40, "2024 2025 2026 2027", "UTC");
        row("centuries", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), 60,
            "1700 1800 1900 2000 2100 2200", "UTC");
        row("months", newYear - day, newYear + 95 * day, 50, "2024-01* 2024-02 2024-03 2024-04", "UTC");
        row("days", newYear, newYear + 3 * day, 60, "2024-01-01* 01-02 01-03 01-04", "UTC");
        row("weeks begin on Mondays", newYear - day, newYear + 22 * day, 50, "2024-01-01* 01-08 01-15 01-22", "UTC");
        row("hours with a day's start", newYear - 7 * hour, newYear + 7 * hour, 80,
            "18:00 20:00 22:00 2024-01-01* 02:00 04:00 06:00", "UTC");
        row("minutes", newYear + hour, newYear + hour + 180 * second, 60, "01:00 01:01 01:02 01:03", "2024-01-01 UTC");
        row("seconds", newYear + hour + 1, newYear + hour + 3 * second, 40, "01:00:01 01:00:02 01:00:03",
            "2024-01-01 UTC");
        row("milliseconds", newYear + hour, newYear + hour + 4'000'000, 78, "+0_ms +1_ms +2_ms +3_ms +4_ms",
            "2024-01-01 01:00:00 UTC");
        row("nanoseconds", newYear + hour + 1, newYear + hour + 3, 80, "+1_ns +2_ns +3_ns",
            "2024-01-01 01:00:00.000000 UTC");
        row("days without a year's start", newYear + 100 * day, newYear + 104 * day, 60,
            "04-10 04-11 04-12 04-13 04-14", "2024 UTC");
        row("parts of a millisecond", newYear + hour + 7'000'000, newYear + hour + 7'000'000 + 2'500, 70,
            "+0.0_us +0.5_us +1.0_us +1.5_us +2.0_us +2.5_us", "2024-01-01 01:00:00.007 UTC");
        row("across a second", newYear + hour + second - 1'000'000, newYear + hour + second + 1'000'000, 38,
            "-1_ms +0_ms +1_ms", "2024-01-01 01:00:01 UTC");
        row("before 1970", -3 * second, 0, 50, "23:59:57 23:59:58 23:59:59 1970-01-01*", "UTC");
        row("backwards", 1, 0, 60, "", "UTC");
    }

    void ticks()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, characters);
        const TimeAxis axis(from, to, characters);
        QStringList labels;
        for (const TimeAxis::Tick &tick : axis.ticks()) {
            QVERIFY(tick.time >= from && tick.time <= to);
            labels += QString(tick.label).replace(u' ', u'_') + (tick.isMajor ? QStringLiteral("*") : QString());
        }
        QTEST(labels.join(u' '), "labels");
        QTEST(axis.context(), "context");
    }

    /// At any scale: some ticks, none overlapping, all at round times.
    void fits_data()
    {
        QTest::addColumn<qint64>("span");
        for (std::int64_t span = 10; span > 0 && span < std::numeric_limits<std::int64_t>::max() / 4; span *= 3)
            QTest::newRow(qPrintable(QString::number(span))) << qint64(span);
    }

    void fits()
    {
        QFETCH(qint64, span);
        constexpr int characters = 100;
        const TimeAxis axis(newYear - span / 3, newYear - span / 3 + span, characters);
        // 800 pixels, at seven for a digit, are more than these.
        QVERIFY2(axis.ticks().size() >= 5, qPrintable(QString::number(axis.ticks().size())));
        qsizetype used = 0;
        for (const TimeAxis::Tick &tick : axis.ticks())
            used += tick.label.size() + 1;
        QVERIFY2(used <= characters + 20, qPrintable(QString::number(used)));
        for (std::size_t i = 1; i < axis.ticks().size(); ++i)
            QVERIFY(axis.ticks()[i - 1].time < axis.ticks()[i].time);
    }
};

QTEST_MAIN(TimeAxisTest)
#include "timeaxis_test.moc"
