// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"
#include "core/pipeline/culpritsearch.h"
#include "core/pipeline/pipelinestats.h"
#include "tests/support/patience.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace penstock;

class PipelineStatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantiles_data()
    {
        QTest::addColumn<QList<int>>("microseconds");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expectedMs");

        QList<int> hundred;
        for (int i = 1; i <= 100; ++i)
            hundred += i * 1'000;
        QTest::newRow("nothing") << QList<int>{} << 0.5 << 0.0;
        QTest::newRow("one") << QList<int>{2'000} << 0.99 << 2.0;
        QTest::newRow("median of 1 to 100 ms") << hundred << 0.5 << 50.0;
        QTest::newRow("99 % of 1 to 100 ms") << hundred << 0.99 << 99.0;
        QTest::newRow("one slow among many") << QList<int>(99, 1'000) + QList<int>{500'000} << 0.5 << 1.0;
        QTest::newRow("the slow one") << QList<int>(9, 1'000) + QList<int>{500'000} << 0.99 << 500.0;
        QTest::newRow("no time at all") << QList<int>{0, 0} << 0.5 << 0.001;
    }

    void quantiles()
    {
        QFETCH(QList<int>, microseconds);
        QFETCH(double, share);
        QFETCH(double, expectedMs);
        LatencyHistogram histogram;
        for (const int us : microseconds)
            histogram.add(std::chrono::microseconds(us));
        const double quantile = histogram.quantileMs(share);
        QVERIFY2(std::abs(quantile - expectedMs) <= 0.07 * expectedMs, qPrintable(QString::number(quantile)));
    }

    void rate()
    {
        RateMeter meter;
        QCOMPARE(meter.perSecond(0), 0.0);
        for (qint64 ms = 0; ms < 3'000; ms += 10)
            meter.add(ms, 50);
        QVERIFY(std::abs(meter.perSecond(2'999) - 5'000) < 100);
        // A moment of silence may be chance.
        QVERIFY(std::abs(meter.perSecond(3'199) - 4'100) < 300);
        QCOMPARE(meter.perSecond(3'400), 0.0);
    }

    void rateOfTheFirstMoments()
    {
        RateMeter meter;
        meter.add(150, 1'000);
        QCOMPARE(meter.perSecond(200), 5'000.0);
    }

    void q6_14_onePausePerIncident()
    {
        PipelineStats stats(1, {}, {});
        stats.beginPause({Pause::Reason::Offline, 0, QStringLiteral("refused")});
        QCOMPARE(stats.snapshot().state, PipelineSnapshot::State::Paused);
        QVERIFY(!stats.snapshot().pauses.last().over);
        stats.endPause();
        QCOMPARE(stats.snapshot().state, PipelineSnapshot::State::Running);
        // The next attempt failed the same way: the flow has stood still all the time.
        stats.beginPause({Pause::Reason::Offline, 0, QStringLiteral("refused again")});
        stats.endPause();
        QCOMPARE(stats.snapshot().pauses.size(), 1);
        QCOMPARE(stats.snapshot().pauses[0].text, QStringLiteral("refused again"));
        QVERIFY(stats.snapshot().pauses[0].over);
        // Another reason, or rows accepted in between, make another pause.
        stats.beginPause({Pause::Reason::Throttled, 429, {}});
        stats.endPause();
        QCOMPARE(stats.snapshot().pauses.size(), 2);
        stats.addAccepted(5);
        stats.beginPause({Pause::Reason::Throttled, 429, {}});
        stats.endPause();
        QCOMPARE(stats.snapshot().pauses.size(), 3);
    }

    void countsDown()
    {
        PipelineStats stats(1, {}, {});
        stats.beginPause({Pause::Reason::User, 0, {}});
        QCOMPARE(stats.snapshot().pauses[0].resumesInMs, qint64(-1));
        stats.endPause();
        stats.beginPause({Pause::Reason::Throttled, 429, {}});
        stats.setResume(std::chrono::steady_clock::now() + std::chrono::seconds(60));
        const qint64 left = stats.snapshot().pauses.last().resumesInMs;
        QVERIFY(left > 50'000 && left <= 60'000);
        stats.end(PipelineSnapshot::State::Cancelled, {});
        QVERIFY(stats.snapshot().pauses.last().over);
        QCOMPARE(stats.snapshot().pauses.last().resumesInMs, qint64(-1));
        qint64 sum = 0;
        const QList<Pause> pauses = stats.snapshot().pauses;
        for (const Pause &pause : pauses)
            sum += pause.durationMs;
        QCOMPARE(stats.snapshot().pausedMs, sum);
    }

    void bytesOnTheWireHaveARate()
    {
        PipelineStats stats(1, {}, {});
        QCOMPARE(stats.snapshot().bytesPerSecond, 0.0);
        stats.addAccepted(10);
        stats.addAnswer(4'000, std::chrono::milliseconds(3));
        QCOMPARE(stats.snapshot().bytesWire, qint64(4'000));
        QVERIFY(stats.snapshot().bytesPerSecond >= 4'000);
        // While the gate is shut and nothing is on its way there is none.
        stats.setInFlight(1);
        stats.beginPause({Pause::Reason::Throttled, 429, {}});
        QVERIFY(stats.snapshot().bytesPerSecond > 0);
        stats.setInFlight(0);
        QCOMPARE(stats.snapshot().bytesPerSecond, 0.0);
        QCOMPARE(stats.snapshot().rowsPerSecond, 0.0);
    }

    void aPauseMayBeSeenLateAndEndsByItsReason()
    {
        PipelineStats stats(1, {}, {});
        QTRY_VERIFY(stats.snapshot().elapsedMs >= 5);
        const auto since = std::chrono::steady_clock::now() - std::chrono::milliseconds(4);
        stats.setInFlight(2);
        stats.addAccepted(100);
        stats.beginPause({.reason = Pause::Reason::QueueFull, .text = {}}, since);
        QVERIFY(stats.isPausing() && stats.isPausing(Pause::Reason::QueueFull));
        QVERIFY(stats.snapshot().pauses.first().durationMs >= 4);
        QCOMPARE(stats.snapshot().rowsPerSecond, 0.0); // whatever is in flight
        stats.endPause(Pause::Reason::User);
        QVERIFY(stats.isPausing());
        stats.endPause(Pause::Reason::QueueFull);
        QVERIFY(!stats.isPausing());
    }

    void keepsTheFirstThousandRejectedRows()
    {
        PipelineStats stats(1, {}, {});
        for (quint64 row = 1; row <= 1'500; ++row) {
            RejectedRow rejected;
            rejected.row = row;
            stats.addRejected(1, {rejected});
        }
        const PipelineSnapshot now = stats.snapshot();
        QCOMPARE(now.rejected, quint64(1'500));
        QCOMPARE(now.rejectedRows.size(), 1'000);
        QCOMPARE(now.rejectedRows.last().row, quint64(1'000));
    }

    void t2_1_9_aSearchIsBounded()
    {
        // 3 a lot, 4 · 50 · log2(6) for culprits that lie alone, and 16.
        SinkBatch batch;
        for (const char *line : {"m v=1 1", "m v=2 2", "m v=1i 3", "n v=1 4", "m v=1 900000000000000000", "x"})
            batch.append(line, 1, 1);
        CulpritSearch search(batch, {}, false);
        std::size_t requests = 0;
        while (search.spend(1))
            ++requests;
        QCOMPARE(requests, std::size_t(3 * 5 + 4 * 50 * 3 + 16));
        // What is stored earns its request back only where nothing else of a batch would be.
        search.accepted();
        QVERIFY(!search.spend(1));
        CulpritSearch whole(batch, {}, true);
        QVERIFY(whole.spend(requests));
        whole.accepted();
        QVERIFY(whole.spend(2) && !whole.spend(1));
    }

    void t2_2_4_countsOfMoreThanTwoThousandMillionAreToldAsTheyAre()
    {
        QCOMPARE(plural(7), 7);
        QCOMPARE(plural(3'000'000'000), std::numeric_limits<int>::max());
        const auto text = [](quint64 count) {
            return withCount(QStringLiteral("%1 rows, 12 %").arg(plural(count)), count);
        };
        QCOMPARE(text(7), QStringLiteral("7 rows, 12 %"));
        QCOMPARE(text(3'000'000'000), QLocale().toString(3'000'000'000) + QStringLiteral(" rows, 12 %"));
    }

    void t2_2_1_theEndAccountsForEveryRow()
    {
        PipelineStats stats(1, {}, {});
        stats.addRead(100, 5);
        stats.addAccepted(40);
        stats.addRejected(3, {});
        stats.addUnknown(10, {});
        QCOMPARE(stats.snapshot().notSent, quint64(0));
        stats.end(PipelineSnapshot::State::Cancelled, {});
        QCOMPARE(stats.snapshot().notSent, quint64(42));
    }
};

QTEST_GUILESS_MAIN(PipelineStatsTest)
#include "pipelinestats_test.moc"
