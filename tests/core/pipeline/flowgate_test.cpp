// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/refusedconnection.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/flowgate.h"
#include "core/pipeline/pipelinestats.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace penstock;
using namespace std::chrono_literals;

namespace {

constexpr auto farAway = 600s;

Error asked(std::chrono::milliseconds wait, int status = 429)
{
    Error error{Error::Kind::Server, QStringLiteral("no"), {}, wait};
    error.details.status = status;
    return error;
}

} // namespace

/// When the flow stands, when it goes on, and what is recorded of that.
class FlowGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOpenUntilTheServerCannotTakeMore();
    void opensWhenTheWaitIsOver();
    void theReasonIsThatOfTheFailure_data();
    void theReasonIsThatOfTheFailure();
    void thatNothingListensHasItsOwnReason();
    void aPauseHasItsScopeAndItsAttempt();
    void q5_41_failuresOfOneIncidentAreOnePause();
    void aLongerWishAmongThemHolds();
    void q5_16_tenSecondsAreTenSeconds();
    void q5_17_withoutAnAnswerItWaitsAsWell();
    void isProbingUntilAnAnswerComes();
    void heldByHandHoldsOnBeyondTheWait();
    void tryNowEndsTheWaitAndNothingElse();
    void givesUpAfterItsTime();
    void recoveryIsNoReasonToGiveUp();
    void saysNothingAfterItsStop();
    void q6_3_waitsWithAnotherAndGivesNothingUp();

private:
    QList<Pause> pauses() const { return m_stats->snapshot().pauses; }
    void make(qint64 giveUpAfterMs = 0);
    static void waitForAnother(qint64 giveUpAfterMs);

    std::unique_ptr<BatchQueue> m_queue;
    std::unique_ptr<PipelineStats> m_stats;
    std::unique_ptr<FlowGate> m_gate;
};

void FlowGateTest::make(qint64 giveUpAfterMs)
{
    m_gate.reset();
    m_queue = std::make_unique<BatchQueue>(4, [] {});
    m_stats = std::make_unique<PipelineStats>(1, QStringLiteral("a"), QStringLiteral("b"));
    m_gate = std::make_unique<FlowGate>(*m_queue, *m_stats, giveUpAfterMs, nullptr);
}

/// Until one that fails now has given up: what is due no later has happened by then.
void FlowGateTest::waitForAnother(qint64 giveUpAfterMs)
{
    FlowGate another({.shut = [](const Pause &) {}, .waits = [](FlowGate::Moment) {}, .opened = [] {}}, giveUpAfterMs,
                     nullptr);
    QSignalSpy gaveUp(&another, &FlowGate::gaveUp);
    another.failed(asked(farAway));
    QVERIFY(gaveUp.wait(30'000));
}

void FlowGateTest::init()
{
    make();
}

void FlowGateTest::isOpenUntilTheServerCannotTakeMore()
{
    QVERIFY(m_gate->isOpen());
    QVERIFY(!m_queue->isPaused());
    QVERIFY(pauses().isEmpty());
    m_gate->failed(asked(farAway));
    QVERIFY(!m_gate->isOpen());
    QVERIFY(m_queue->isPaused()); // nothing more is read either
    QCOMPARE(pauses().size(), 1);
    QVERIFY(!pauses().first().over);
    QVERIFY(pauses().first().resumesInMs > 590'000);
}

void FlowGateTest::opensWhenTheWaitIsOver()
{
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->failed(asked(150ms));
    QVERIFY(opened.isEmpty());
    QVERIFY(opened.wait(30'000));
    QVERIFY(m_gate->isOpen());
    QVERIFY(!m_queue->isPaused());
    QVERIFY(pauses().first().over);
    QVERIFY(pauses().first().durationMs >= 150);
}

void FlowGateTest::theReasonIsThatOfTheFailure_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Pause::Reason>("reason");
    QTest::newRow("429") << Error::Kind::Server << 429 << Pause::Reason::Throttled;
    QTest::newRow("503") << Error::Kind::Server << 503 << Pause::Reason::Unavailable;
    QTest::newRow("500") << Error::Kind::Server << 500 << Pause::Reason::Unavailable;
    QTest::newRow("408") << Error::Kind::Server << 408 << Pause::Reason::Timeout;
    QTest::newRow("no answer in time") << Error::Kind::Timeout << 0 << Pause::Reason::Timeout;
    QTest::newRow("the connection broke") << Error::Kind::Network << 0 << Pause::Reason::Offline;
}

void FlowGateTest::theReasonIsThatOfTheFailure()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, status);
    QFETCH(Pause::Reason, reason);
    Error error = asked(farAway, status);
    error.kind = kind;
    error.details.serverText = QStringLiteral("its words");
    m_gate->failed(error);
    QCOMPARE(pauses().first().reason, reason);
    QCOMPARE(pauses().first().status, status);
    QCOMPARE(pauses().first().text, QStringLiteral("its words"));
}

void FlowGateTest::thatNothingListensHasItsOwnReason()
{
    Error error{Error::Kind::Network, QStringLiteral("Nothing answers at h."), {}, farAway};
    error.details.serverText = refusedWords();
    m_gate->failed(error);
    QCOMPARE(pauses().first().reason, Pause::Reason::Refused);
    QCOMPARE(pauses().first().text, error.message); // the system's words are no sentence
    error.details.status = 502;                     // of a proxy, which listens
    QVERIFY(!isRefusedConnection(error));
}

void FlowGateTest::aPauseHasItsScopeAndItsAttempt()
{
    m_gate->failed(asked(0ms), FlowGate::Scope::All);
    QTRY_VERIFY(m_gate->isOpen());
    m_gate->failed(asked(farAway), FlowGate::Scope::All);
    QCOMPARE(pauses().size(), 1);
    QCOMPARE(pauses().first().attempt, 2);
    QCOMPARE(pauses().first().scope, FlowGate::Scope::All);
    m_gate->setHeldByHand(true);
    QCOMPARE(pauses().last().scope, FlowGate::Scope::All);
    QCOMPARE(pauses().last().attempt, 0);
    m_gate->setHeldByHand(false);
    m_gate->recovered();
    m_gate->tryNow();
    QTRY_VERIFY(m_gate->isOpen());
    m_gate->failed(asked(farAway));
    QCOMPARE(pauses().last().attempt, 1);
    QCOMPARE(pauses().last().scope, FlowGate::Scope::Sink);
}

void FlowGateTest::q5_41_failuresOfOneIncidentAreOnePause()
{
    for (int request = 0; request < 8; ++request)
        m_gate->failed(asked(farAway));
    QCOMPARE(pauses().size(), 1);
}

void FlowGateTest::q5_16_tenSecondsAreTenSeconds()
{
    const auto before = std::chrono::steady_clock::now();
    m_gate->failed(asked(10s));
    QVERIFY(m_gate->hold());
    QVERIFY(*m_gate->hold() >= before + 10s);
    QVERIFY(*m_gate->hold() <= std::chrono::steady_clock::now() + 10s);
}

void FlowGateTest::q5_17_withoutAnAnswerItWaitsAsWell()
{
    m_gate->failed(Error{Error::Kind::Network, QStringLiteral("nobody there"), {}, {}});
    // As long as the first wait of its own may be.
    QVERIFY(!m_gate->hold() || *m_gate->hold() <= std::chrono::steady_clock::now() + 500ms);
    QVERIFY(m_gate->isProbing());
    QCOMPARE(pauses().size(), 1);
    QCOMPARE(pauses().first().text, QStringLiteral("nobody there"));
}

void FlowGateTest::aLongerWishAmongThemHolds()
{
    m_gate->failed(asked(100s));
    m_gate->failed(asked(500s));
    m_gate->failed(asked(1s));
    QVERIFY(pauses().first().resumesInMs > 490'000);
}

void FlowGateTest::isProbingUntilAnAnswerComes()
{
    QVERIFY(!m_gate->isProbing());
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->failed(asked(100ms));
    QVERIFY(opened.wait(30'000));
    QVERIFY(m_gate->isOpen());
    QVERIFY(m_gate->isProbing());
    m_gate->recovered();
    QVERIFY(!m_gate->isProbing());
}

void FlowGateTest::heldByHandHoldsOnBeyondTheWait()
{
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->failed(asked(farAway));
    m_gate->setHeldByHand(true);
    QCOMPARE(pauses().size(), 2); // the server's ends where the person's begins
    QVERIFY(pauses().first().over);
    QCOMPARE(pauses().last().reason, Pause::Reason::User);
    m_gate->setHeldByHand(false);
    QVERIFY(!m_gate->isOpen()); // the server still wants to wait
    QVERIFY(opened.isEmpty());
    m_gate->tryNow();
    QVERIFY(opened.wait(30'000));
    m_gate->setHeldByHand(true);
    QVERIFY(!m_gate->isOpen());
    m_gate->setHeldByHand(false);
    QVERIFY(m_gate->isOpen());
    QCOMPARE(opened.size(), 2);
}

void FlowGateTest::tryNowEndsTheWaitAndNothingElse()
{
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->tryNow(); // there is nothing to end
    m_gate->failed(asked(farAway));
    m_gate->setHeldByHand(true);
    m_gate->tryNow();
    QTRY_VERIFY(m_gate->isProbing());
    QVERIFY(!m_gate->isOpen());
    m_gate->setHeldByHand(false);
    QTRY_VERIFY(m_gate->isOpen());
    QVERIFY(!opened.isEmpty());
}

void FlowGateTest::givesUpAfterItsTime()
{
    make(200);
    QSignalSpy gaveUp(m_gate.get(), &FlowGate::gaveUp);
    m_gate->failed(asked(farAway));
    QVERIFY(gaveUp.wait(30'000));
    const auto error = gaveUp.first().first().value<Error>();
    QCOMPARE(error.details.status, 429);
    QVERIFY2(error.message.contains(QStringLiteral("given up")), qPrintable(error.message));
    // What came since, while it still waits, does not wait longer.
    QVERIFY(gaveUp.wait(30'000));
    QCOMPARE(gaveUp.size(), 2);
    m_gate->stop();
    waitForAnother(200);
    QCOMPARE(gaveUp.size(), 2);
}

void FlowGateTest::recoveryIsNoReasonToGiveUp()
{
    make(300);
    QSignalSpy gaveUp(m_gate.get(), &FlowGate::gaveUp);
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->failed(asked(100ms));
    QVERIFY(opened.wait(30'000));
    m_gate->recovered();
    m_gate->failed(asked(farAway));
    m_gate->recovered(); // another request was answered
    m_gate->setHeldByHand(true);
    m_gate->failed(asked(farAway)); // while a person holds it, nobody waits for the server
    waitForAnother(300);
    QVERIFY(gaveUp.isEmpty());
}

void FlowGateTest::saysNothingAfterItsStop()
{
    make(200);
    QSignalSpy gaveUp(m_gate.get(), &FlowGate::gaveUp);
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->failed(asked(100ms));
    m_gate->stop();
    waitForAnother(200);
    QVERIFY(gaveUp.isEmpty());
    QVERIFY(opened.isEmpty());
}

void FlowGateTest::q6_3_waitsWithAnotherAndGivesNothingUp()
{
    make(1);
    QSignalSpy gaveUp(m_gate.get(), &FlowGate::gaveUp);
    QSignalSpy opened(m_gate.get(), &FlowGate::opened);
    m_gate->holdWith(asked(farAway), std::chrono::steady_clock::now() + std::chrono::milliseconds(20));
    QVERIFY(!m_gate->isOpen());
    QVERIFY(m_gate->hold());
    QVERIFY(!m_gate->isProbing()); // it did not fail itself
    QCOMPARE(pauses().size(), 1);
    QVERIFY(opened.wait(30'000));
    QVERIFY(m_gate->isOpen());
    QVERIFY(!m_gate->hold());
    QCOMPARE(gaveUp.size(), 0);
}

QTEST_GUILESS_MAIN(FlowGateTest)
#include "flowgate_test.moc"
