// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowpolicy.h"
#include "tests/core/pipeline/keepingsink.h"
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/partitionedlistsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using OnGiveUp = FlowPolicy::OnGiveUp;
using Broker = PartitionedListSource::Broker;

/// Whether the server's refusal is known, and not only a request on its way: what is in flight cannot be given up.
static bool waits(const auto &run, quint64 lines)
{
    return run.queuedLines == lines && run.inFlight == 0 && !run.pauses.isEmpty();
}

/// What waits for too long becomes dead letters, and the run goes on without it.
class GiveUpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void q6_17_byHandWhatWaitsIsADeadLetter();
    void q6_17_withoutAFileOneIsMade();
    void withoutAPlaceForItNothingIsGivenUp();
    void q6_17_ofAllSinks();
    void q6_17_byTheCapOfAttempts_data();
    void q6_17_byTheCapOfAttempts();
    void q6_17_byTheCapOfTime_data();
    void q6_17_byTheCapOfTime();
    void q6_17_oneAnswerThatWasLostMakesItUnknown();
    void q6_17_onePartitionIsGivenUpAndTheOthersAreNot();
    void thereMayBeNothingToGiveUp();

private:
    QByteArrayList rejects(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    Store m_store;
    int m_failures = 0; ///< before all is well
};

void GiveUpTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = {};
    m_failures = 0;
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([this](const FakeRequest &request) {
        if (m_failures > 0) {
            --m_failures;
            return FakeAnswer::of(503).header("Retry-After", "600").text("closed for today");
        }
        m_store.add(linesOf(request.body));
        return stored();
    });
}

/// The rows of the file, each with its number first.
QByteArrayList GiveUpTest::rejects(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return linesOf(file.readAll()).mid(1);
}

void GiveUpTest::q6_17_byHandWhatWaitsIsADeadLetter()
{
    m_failures = 1;
    PipelineOptions options = tens();
    options.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    PipelineRun run(rows(100'000), settingsFound(m_server->url(), Flavour::V1), options);
    // One batch came back, three wait behind it, and the worker stands still.
    QTRY_VERIFY(waits(run.last, 40));
    run.pipeline->giveUpWaiting();
    QTRY_VERIFY(run.last.rejected >= 40);
    QCOMPARE(run.last.unknown, quint64(0));
    QVERIFY(!run.last.isOver()); // it waits for the server with what it reads now
    run.pipeline->tryNow();
    QTRY_VERIFY(run.last.accepted > 0);
    run.pipeline->drain();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    verifySum(run.last);
    QCOMPARE(run.last.accepted + run.last.rejected, run.last.read);
    const QByteArrayList given = rejects(options.rejectsFile);
    QCOMPARE(quint64(given.size()), run.last.rejected);
    for (int row = 1; row <= 40; ++row)
        QVERIFY2(given.at(row - 1).startsWith(QByteArray::number(row) + ','), given.at(row - 1).constData());
    QVERIFY2(given.first().contains("given up") && given.first().endsWith(",m v=1i 1"), given.first().constData());
    QVERIFY(!m_store.rows.contains(1)); // not sent again behind that
    QVERIFY(std::ranges::any_of(run.last.events, [](const RunEvent &event) {
        return event.kind == RunEvent::Kind::Note && event.text.contains(QStringLiteral("given up"));
    }));
}

void GiveUpTest::q6_17_withoutAFileOneIsMade()
{
    m_failures = 1;
    PipelineOptions options = tens();
    options.spareRejectsFile = m_folder->filePath(QStringLiteral("state/rows.csv"));
    PipelineRun run(rows(15), settingsFound(m_server->url(), Flavour::V1), options);
    QTRY_VERIFY(waits(run.last, 15));
    QVERIFY(!QFile::exists(options.spareRejectsFile)); // only when it is needed
    run.pipeline->giveUpWaiting();
    run.pipeline->tryNow();
    QVERIFY(run.wait());
    QCOMPARE(run.last.rejected, quint64(15));
    QCOMPARE(run.last.rejectsFile, options.spareRejectsFile);
    QCOMPARE(rejects(options.spareRejectsFile).size(), 15);
    const QFile::Permissions others = QFile(m_folder->filePath(QStringLiteral("state"))).permissions();
    QVERIFY(!(others & (QFile::ReadOther | QFile::ReadGroup | QFile::ExeOther)));
}

void GiveUpTest::withoutAPlaceForItNothingIsGivenUp()
{
    m_failures = 1;
    PipelineRun run(rows(15), settingsFound(m_server->url(), Flavour::V1), tens());
    QTRY_VERIFY(waits(run.last, 15));
    run.pipeline->giveUpWaiting();
    QTRY_VERIFY(!run.last.notes.isEmpty());
    QVERIFY2(run.last.notes.first().contains(QStringLiteral("no file")), qPrintable(run.last.notes.first()));
    QCOMPARE(run.last.queuedLines, quint64(15));
    run.pipeline->tryNow();
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(15));
    QVERIFY(m_store.hasOnceEach(15));
}

void GiveUpTest::q6_17_ofAllSinks()
{
    Kept kept;
    SinkBackpressure forLong;
    forLong.reason.kind = Error::Kind::Throttled;
    forLong.reason.message = QStringLiteral("the disk is full");
    forLong.retryAfter = std::chrono::minutes(5);
    kept.troubles = {forLong};
    PipelineOptions options = tens();
    options.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    Outlets outlets = influxOutlet(settingsFound(m_server->url(), Flavour::V1), options);
    outlets.push_back(directOutlet(std::make_unique<KeepingSink>(kept)));
    PipelineRun run(rows(20), std::move(outlets), options);
    QTRY_VERIFY(!run.last.otherSinks.isEmpty() && waits(run.last.otherSinks.first(), 20));
    QTRY_COMPARE(run.last.accepted, quint64(20)); // its rows do not wait
    run.pipeline->giveUpWaiting();
    run.pipeline->tryNow();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(m_store.hasOnceEach(20));
    QCOMPARE(run.last.rejected, quint64(0));
    QCOMPARE(run.last.otherSinks.first().rejected, quint64(20));
    const QByteArrayList given = rejects(m_folder->filePath(QStringLiteral("bad.2.csv")));
    QCOMPARE(given.size(), 20);
    QVERIFY2(given.first().contains("the disk is full"), given.first().constData());
}

void GiveUpTest::q6_17_byTheCapOfAttempts_data()
{
    QTest::addColumn<OnGiveUp>("onGiveUp");
    QTest::addColumn<State>("state");
    QTest::addColumn<quint64>("rejected");
    QTest::newRow("the run fails") << OnGiveUp::Fail << State::Failed << quint64(0);
    QTest::newRow("the batch is a dead letter") << OnGiveUp::DeadLetter << State::Succeeded << quint64(10);
}

void GiveUpTest::q6_17_byTheCapOfAttempts()
{
    QFETCH(OnGiveUp, onGiveUp);
    QFETCH(State, state);
    QFETCH(quint64, rejected);
    int failures = 2;
    m_server->setHandler([this, &failures](const FakeRequest &request) {
        if (failures-- > 0)
            return FakeAnswer::of(503).header("Retry-After", "0").text("busy");
        m_store.add(linesOf(request.body));
        return stored();
    });
    PipelineOptions options = tens();
    options.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    options.maxAttempts = 2;
    options.onGiveUp = onGiveUp;
    PipelineRun run(rows(50), settingsFound(m_server->url(), Flavour::V1), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, state);
    QCOMPARE(run.last.rejected, rejected);
    QCOMPARE(quint64(rejects(options.rejectsFile).size()), rejected);
    verifySum(run.last);
    if (state == State::Succeeded)
        QCOMPARE(run.last.accepted, quint64(40));
}

void GiveUpTest::q6_17_byTheCapOfTime_data()
{
    QTest::addColumn<OnGiveUp>("onGiveUp");
    QTest::addColumn<State>("state");
    QTest::newRow("the run fails") << OnGiveUp::Fail << State::Failed;
    QTest::newRow("what waits is a dead letter") << OnGiveUp::DeadLetter << State::Succeeded;
}

void GiveUpTest::q6_17_byTheCapOfTime()
{
    QFETCH(OnGiveUp, onGiveUp);
    QFETCH(State, state);
    m_failures = 1;
    PipelineOptions options = tens();
    options.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    options.giveUpAfterMs = 1'500; // by then all is read that is
    options.onGiveUp = onGiveUp;
    PipelineRun run(rows(25), settingsFound(m_server->url(), Flavour::V1), options);
    QVERIFY(run.wait()); // where nothing is left the end does not wait for the server
    QCOMPARE(run.last.state, state);
    QCOMPARE(run.last.rejected, quint64(state == State::Failed ? 0 : 25));
    // A run that fails reads no further: on a busy machine it may not have come to the last rows.
    QCOMPARE(run.last.accepted, quint64(0));
    QVERIFY(state == State::Failed ? run.last.notSent > 0 && run.last.notSent <= 25 : run.last.notSent == 0);
    QCOMPARE(rejects(options.rejectsFile).size(), state == State::Failed ? 0 : 25);
    verifySum(run.last);
}

void GiveUpTest::q6_17_oneAnswerThatWasLostMakesItUnknown()
{
    m_server->setHandler([](const FakeRequest &) { return FakeAnswer::raw("HTTP/1.1 204 No").drop(); });
    PipelineOptions options = tens();
    options.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    options.maxAttempts = 1;
    options.onGiveUp = OnGiveUp::DeadLetter;
    PipelineRun run(rows(10), settingsFound(m_server->url(), Flavour::V1), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.unknown, quint64(10));
    QCOMPARE(run.last.rejected, quint64(0));
    QCOMPARE(rejects(options.rejectsFile).size(), 10); // to be looked for
    QVERIFY(run.last.rejectedRows.first().reason.contains(QStringLiteral("not known")));
    verifySum(run.last);
}

void GiveUpTest::q6_17_onePartitionIsGivenUpAndTheOthersAreNot()
{
    const auto broker = std::make_shared<Broker>(2);
    KeptPartitions kept;
    kept.trouble(1, forLong());
    broker->push(0, 40);
    broker->push(1, 20);
    broker->end();
    Outlets outlets;
    addSink(outlets, kept, QStringLiteral("sink"));
    FlowPolicy policy;
    policy.pauseScope = SinkBackpressure::Scope::Partition;
    policy.concurrency = 1;
    policy.giveUpAfterMs = 1'500;
    policy.onGiveUp = OnGiveUp::DeadLetter;
    policy.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    PipelineRun run(std::make_unique<PartitionedListSource>(broker), std::move(outlets), policy);
    QVERIFY(run.wait());
    QCOMPARE(run.last.rejected, quint64(20));
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(kept.rows(0), 40);
    QCOMPARE(kept.rows(1), 0);
    QCOMPARE(laneOf(run.last, QStringLiteral("sink"), 1).rejected, quint64(20));
    QCOMPARE(broker->committed(1), std::optional<quint64>(20)); // settled, as they are written down
    QCOMPARE(rejects(policy.rejectsFile).size(), 20);
}

void GiveUpTest::thereMayBeNothingToGiveUp()
{
    PipelineOptions options = tens();
    options.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
    PipelineRun run(rows(30), settingsFound(m_server->url(), Flavour::V1), options);
    run.pipeline->giveUpWaiting(); // whatever is there just now
    QVERIFY(run.wait());
    verifySum(run.last);
    QCOMPARE(run.last.accepted + run.last.rejected, quint64(30));
}

QTEST_GUILESS_MAIN(GiveUpTest)
#include "giveup_test.moc"
