// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pauselog.h"

#include <QTest>

using namespace penstock;
using Reason = Pause::Reason;
using Scope = SinkBackpressure::Scope;

/// The times at which something stood still.
class PauseLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingEndsWhatDoesNotPause()
    {
        PauseLog log(10);
        QVERIFY(!log.end(5));
        QVERIFY(!log.isPausing());
        QVERIFY(log.pauses(9).isEmpty());
        QCOMPARE(log.totalMs(9), qint64(0));
    }

    void aPauseGrowsUntilItsEnd()
    {
        PauseLog log(10);
        const Pause &begun = log.begin(100, {Reason::Offline, 0, QStringLiteral("refused")}, 3);
        QCOMPARE(begun.startMs, qint64(100));
        QVERIFY(log.isPausing());
        QCOMPARE(log.pauses(130).first().durationMs, qint64(30));
        QCOMPARE(log.pauses(150).first().durationMs, qint64(50));
        QVERIFY(!log.pauses(150).first().over);
        QCOMPARE(log.totalMs(150), qint64(50));
        const Pause *const ended = log.end(160);
        QVERIFY(ended);
        QVERIFY(ended->over);
        QCOMPARE(ended->durationMs, qint64(60));
        QVERIFY(!log.end(170)); // once
        QCOMPARE(log.totalMs(1'000), qint64(60));
        QCOMPARE(log.pauses(1'000), QList<Pause>{*ended});
    }

    void theNextOneEndsTheOneThatRuns()
    {
        PauseLog log(10);
        log.begin(0, {Reason::Unavailable, 503, QStringLiteral("away")}, 0);
        log.begin(40, {Reason::User, 0, {}}, 0);
        const QList<Pause> pauses = log.pauses(45);
        QCOMPARE(pauses.size(), 2);
        QVERIFY(pauses.at(0).over);
        QCOMPARE(pauses.at(0).durationMs, qint64(40));
        QCOMPARE(pauses.at(1).startMs, qint64(40));
        QCOMPARE(pauses.at(1).durationMs, qint64(5));
        QCOMPARE(log.totalMs(45), qint64(45));
    }

    void whetherItGoesOnWithTheLast_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("status");
        QTest::addColumn<quint64>("accepted");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("the same") << Reason::Unavailable << 503 << quint64(7) << true;
        QTest::newRow("another status") << Reason::Unavailable << 502 << quint64(7) << false;
        QTest::newRow("another reason") << Reason::Timeout << 503 << quint64(7) << false;
        QTest::newRow("something was taken between") << Reason::Unavailable << 503 << quint64(8) << false;
        QTest::newRow("by hand") << Reason::User << 503 << quint64(7) << false;
    }

    void whetherItGoesOnWithTheLast()
    {
        QFETCH(const Reason, reason);
        QFETCH(const int, status);
        QFETCH(const quint64, accepted);
        QFETCH(const bool, goesOn);
        PauseLog log(10);
        log.begin(10, {Reason::Unavailable, 503, QStringLiteral("first")}, 7);
        log.end(20);
        const Pause begun = log.begin(50, {reason, status, QStringLiteral("second"), Scope::All, 4}, accepted);
        QCOMPARE(begun.text, QStringLiteral("second"));
        QCOMPARE(begun.scope, Scope::All);
        QCOMPARE(begun.attempt, 4);
        QVERIFY(log.isPausing(reason));
        QVERIFY(!log.isPausing(Reason::QueueFull));
        QCOMPARE(begun.startMs, qint64(goesOn ? 10 : 50));
        QCOMPARE(log.pauses(60).size(), goesOn ? 1 : 2);
        QCOMPARE(log.totalMs(60), qint64(goesOn ? 50 : 20)); // one incident counts what lay between
        log.end(70);
        QCOMPARE(log.totalMs(99), qint64(goesOn ? 60 : 30));
    }

    void whatIsForgottenStillCounts()
    {
        PauseLog log(2);
        for (int i = 0; i < 4; ++i) {
            log.begin(i * 10, {Reason::Throttled, 429, QString::number(i)}, quint64(i));
            log.end(i * 10 + 3);
        }
        log.begin(100, {Reason::User, 0, {}}, 9);
        QCOMPARE(log.pauses(101).size(), 2);
        QCOMPARE(log.pauses(101).first().text, QStringLiteral("3"));
        QCOMPARE(log.totalMs(101), qint64(4 * 3 + 1));
    }

    void whenItGoesOnIsTold()
    {
        using Clock = std::chrono::steady_clock;
        PauseLog log(10);
        log.begin(0, {Reason::Throttled, 429, {}}, 0);
        QCOMPARE(log.pauses(1).first().resumesInMs, qint64(-1)); // nobody has said
        log.setResume(Clock::now() - std::chrono::hours(1));
        QCOMPARE(log.pauses(1).first().resumesInMs, qint64(0));
        log.setResume(Clock::now() + std::chrono::hours(10));
        const qint64 left = log.pauses(1).first().resumesInMs;
        QVERIFY(left > 9 * 3'600'000 && left <= 10 * 3'600'000);
        log.end(2);
        QCOMPARE(log.pauses(3).first().resumesInMs, qint64(-1));
        log.begin(5, {Reason::Throttled, 429, {}}, 1);
        QCOMPARE(log.pauses(6).last().resumesInMs, qint64(-1)); // the last one's is not this one's
    }
};

QTEST_GUILESS_MAIN(PauseLogTest)
#include "pauselog_test.moc"
