// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/keptrun.h"
#include "tests/core/runs/runsamples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penstock;
using penstock::testing::fullRun;
using State = PipelineSnapshot::State;

class KeptRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void lanesAndSinksComeBack();
    void everyStateComesBack_data();
    void everyStateComesBack();
    void whatIsNoRunIsRefused_data();
    void whatIsNoRunIsRefused();
    void oddItemsAreLeftOut();
    void brokenOffAddsUpAndSaysSo_data();
    void brokenOffAddsUpAndSaysSo();
    void whatIsUnknownBehindAKill_data();
    void whatIsUnknownBehindAKill();
    void aKilledRunSaysWhatItLeft();
};

void KeptRunTest::comesBackAsItWas()
{
    const KeptRun before = fullRun();
    const Result<KeptRun> after = KeptRun::fromJson(before.toJson(), before.name);
    QVERIFY(after);
    QCOMPARE(after->name, before.name);
    const PipelineSnapshot &a = before.run;
    const PipelineSnapshot &b = after->run;
    QCOMPARE(b.source, a.source);
    QCOMPARE(b.target, a.target);
    QCOMPARE(b.journal, a.journal);
    QCOMPARE(b.rejectsFile, a.rejectsFile);
    QCOMPARE(b.notes, a.notes);
    QVERIFY(b.pauses == a.pauses);
    QVERIFY(b.events == a.events);
    for (const auto member :
         {&PipelineSnapshot::read, &PipelineSnapshot::accepted, &PipelineSnapshot::rejected, &PipelineSnapshot::skipped,
          &PipelineSnapshot::unknown, &PipelineSnapshot::notSent, &PipelineSnapshot::encoded, &PipelineSnapshot::resent,
          &PipelineSnapshot::retries, &PipelineSnapshot::searches, &PipelineSnapshot::possiblyDoubled,
          &PipelineSnapshot::cellsLeftOut})
        QCOMPARE(b.*member, a.*member);
    for (const auto member : {&PipelineSnapshot::begun, &PipelineSnapshot::elapsedMs, &PipelineSnapshot::pausedMs,
                              &PipelineSnapshot::bytesRaw, &PipelineSnapshot::bytesWire, &PipelineSnapshot::sourceBytes,
                              &PipelineSnapshot::sourceSize})
        QCOMPARE(b.*member, a.*member);
    for (const auto member :
         {&PipelineSnapshot::latencyP50Ms, &PipelineSnapshot::latencyP95Ms, &PipelineSnapshot::latencyP99Ms})
        QCOMPARE(b.*member, a.*member);
    QCOMPARE(b.error->message, a.error->message);
    QCOMPARE(b.error->details.url, a.error->details.url);
    QCOMPARE(b.error->details.status, a.error->details.status);
    QCOMPARE(b.error->details.serverText, a.error->details.serverText);
    QCOMPARE(b.rejectedRows.size(), 1);
    QCOMPARE(b.rejectedRows.constFirst().row, quint64(5));
    QCOMPARE(b.rejectedRows.constFirst().position, quint64(6));
    QCOMPARE(b.rejectedRows.constFirst().column, QStringLiteral("load"));
    QCOMPARE(b.rejectedRows.constFirst().reason, QStringLiteral("no number"));
    QCOMPARE(b.rejectedRows.constFirst().text, QStringLiteral("a,\"x\""));
    QVERIFY(b.spill == a.spill);
    QCOMPARE(b.inFlight, a.inFlight);
    QCOMPARE(b.resumed, a.resumed);
    QCOMPARE(b.tuning.mode, a.tuning.mode);
    QCOMPARE(b.tuning.batchRows, a.tuning.batchRows);
    QCOMPARE(b.tuning.concurrency, a.tuning.concurrency);
    QCOMPARE(b.tuning.reason, a.tuning.reason);
    QCOMPARE(b.tuning.moves, a.tuning.moves);
    QCOMPARE(after->rates, before.rates);
    QVERIFY(!after->isBrokenOff);
}

void KeptRunTest::lanesAndSinksComeBack()
{
    const KeptRun before = fullRun();
    const Result<KeptRun> after = KeptRun::fromJson(before.toJson(), before.name);
    QVERIFY(after);
    QCOMPARE(after->run.lanes.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const LaneSnapshot &a = before.run.lanes.at(i);
        const LaneSnapshot &b = after->run.lanes.at(i);
        QCOMPARE(b.sink, a.sink);
        QCOMPARE(b.sinkIndex, a.sinkIndex);
        QCOMPARE(b.topic, a.topic);
        QCOMPARE(b.partition, a.partition);
        QCOMPARE(b.state, a.state);
        for (const auto member : {&LaneSnapshot::readOffset, &LaneSnapshot::offset, &LaneSnapshot::committed,
                                  &LaneSnapshot::lag, &LaneSnapshot::bytesWire, &LaneSnapshot::pausedMs})
            QCOMPARE(b.*member, a.*member);
        for (const auto member : {&LaneSnapshot::encoded, &LaneSnapshot::accepted, &LaneSnapshot::rejected,
                                  &LaneSnapshot::unknown, &LaneSnapshot::readAgain})
            QCOMPARE(b.*member, a.*member);
        QCOMPARE(b.latencyP95Ms, a.latencyP95Ms);
        QVERIFY(b.pauses == a.pauses);
    }
    QCOMPARE(after->run.otherSinks.size(), 1);
    const SinkSnapshot &a = before.run.otherSinks.first();
    const SinkSnapshot &b = after->run.otherSinks.first();
    QCOMPARE(b.name, a.name);
    for (const auto member : {&SinkSnapshot::encoded, &SinkSnapshot::accepted, &SinkSnapshot::rejected,
                              &SinkSnapshot::unknown, &SinkSnapshot::resent, &SinkSnapshot::retries})
        QCOMPARE(b.*member, a.*member);
    QCOMPARE(b.bytesWire, a.bytesWire);
    QCOMPARE(b.latencyP99Ms, a.latencyP99Ms);
    QCOMPARE(b.rejectsFile, a.rejectsFile);
    QCOMPARE(b.error->message, a.error->message);
    QVERIFY(b.pauses == a.pauses);
}

void KeptRunTest::everyStateComesBack_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("running") << State::Running;
    QTest::newRow("paused") << State::Paused;
    QTest::newRow("stopping") << State::Stopping;
    QTest::newRow("succeeded") << State::Succeeded;
    QTest::newRow("failed") << State::Failed;
    QTest::newRow("cancelled") << State::Cancelled;
}

void KeptRunTest::everyStateComesBack()
{
    QFETCH(State, state);
    KeptRun kept;
    kept.run.state = state;
    const Result<KeptRun> after = KeptRun::fromJson(kept.toJson(), {});
    QVERIFY(after);
    QCOMPARE(after->run.state, state);
    QVERIFY(!after->run.error);
}

void KeptRunTest::whatIsNoRunIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"version\":1");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no state") << QByteArray("{\"version\":1}");
    QTest::newRow("another state") << QByteArray("{\"version\":1,\"state\":\"asleep\"}");
    QTest::newRow("a later version") << QByteArray("{\"version\":2,\"state\":\"failed\"}");
}

void KeptRunTest::whatIsNoRunIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<KeptRun> run = KeptRun::fromJson(bytes, QStringLiteral("x-1"));
    QVERIFY(!run);
    QCOMPARE(run.error().kind, Error::Kind::BadInput);
    QVERIFY(run.error().message.contains(QStringLiteral("x-1")));
}

void KeptRunTest::oddItemsAreLeftOut()
{
    const QByteArray bytes = R"({"version":1,"state":"failed","pauses":[{"reason":"tired"},{"reason":"user"}],)"
                             R"("events":[{"event":"danced"},{"event":"note","text":"n"}],"rates":[[0,100,7]]})";
    const Result<KeptRun> run = KeptRun::fromJson(bytes, {});
    QVERIFY(run);
    QCOMPARE(run->run.pauses.size(), 1);
    QVERIFY(run->run.pauses.constFirst().over);
    QCOMPARE(run->run.events.size(), 1);
    QCOMPARE(run->run.events.constFirst().text, QStringLiteral("n"));
    QCOMPARE(run->rates, (QList<RateHistory::Span>{{0, 100, 7}}));
}

void KeptRunTest::brokenOffAddsUpAndSaysSo_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("rejects");
    QTest::addColumn<int>("notes");
    QTest::newRow("leaves nothing") << QString() << QString() << 0;
    QTest::newRow("leaves a journal") << QStringLiteral("/j.json") << QString() << 1;
    QTest::newRow("leaves rows and a journal") << QStringLiteral("/j.json") << QStringLiteral("/bad.csv") << 2;
}

void KeptRunTest::brokenOffAddsUpAndSaysSo()
{
    QFETCH(QString, journal);
    QFETCH(QString, rejects);
    QFETCH(int, notes);
    KeptRun kept;
    PipelineSnapshot &run = kept.run;
    run.state = State::Paused;
    run.read = 100;
    run.accepted = 60;
    run.rejected = 3;
    run.skipped = 2;
    run.unknown = 1;
    run.elapsedMs = 1'500;
    run.inFlight = 1;
    run.journal = journal;
    run.rejectsFile = rejects;
    RunEvent started;
    started.number = 4;
    run.events = {started};
    kept.breakOff();
    QVERIFY(kept.isBrokenOff);
    QCOMPARE(run.state, State::Failed);
    QCOMPARE(run.unknown, quint64(35));
    QCOMPARE(run.accepted + run.rejected + run.skipped + run.unknown, run.read);
    QVERIFY(run.error->message.contains(QStringLiteral("Penstock ended")));
    QCOMPARE(run.error->message.contains(QStringLiteral("go on")), !journal.isEmpty());
    QCOMPARE(run.notes.size(), notes);
    QCOMPARE(run.events.size(), 2);
    QCOMPARE(run.events.constLast().kind, RunEvent::Kind::Failed);
    QCOMPARE(run.events.constLast().number, quint64(5));
    QCOMPARE(run.events.constLast().atMs, qint64(1'500));
}

void KeptRunTest::whatIsUnknownBehindAKill_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<quint64>("onDisk");
    QTest::addColumn<quint64>("journalRows"); // 0: none can be read
    QTest::addColumn<quint64>("unknown");
    QTest::addColumn<quint64>("notSent");
    const quint64 none = 0;
    // Read 100, of which 60 are settled.
    QTest::newRow("while it ran") << State::Running << 2 << none << none << quint64(40) << none;
    QTest::newRow("while it ran, with rows on disk")
        << State::Running << 2 << quint64(30) << none << quint64(10) << quint64(30);
    QTest::newRow("while nothing was sent") << State::Paused << 0 << none << none << none << quint64(40);
    QTest::newRow("while it paused, with a request on its way")
        << State::Paused << 1 << none << none << quint64(40) << none;
    QTest::newRow("the journal has come further") << State::Running << 2 << none << quint64(90) << quint64(10) << none;
    QTest::newRow("further than was read when it was kept")
        << State::Running << 2 << none << quint64(250) << none << none;
    QTest::newRow("the journal is behind") << State::Running << 2 << none << quint64(20) << quint64(40) << none;
    QTest::newRow("more on disk than is open") << State::Running << 2 << quint64(500) << none << none << quint64(40);
}

void KeptRunTest::whatIsUnknownBehindAKill()
{
    QFETCH(State, state);
    QFETCH(int, inFlight);
    QFETCH(quint64, onDisk);
    QFETCH(quint64, journalRows);
    KeptRun kept;
    PipelineSnapshot &run = kept.run;
    run.state = state;
    run.inFlight = inFlight;
    run.read = 100;
    run.accepted = 55;
    run.rejected = 5;
    run.spill.lines = onDisk;
    run.spill.folder = QStringLiteral("/spill/7");
    std::optional<Checkpoint> journal;
    if (journalRows > 0) {
        journal.emplace();
        journal->row = journalRows;
        journal->accepted = journalRows - 5;
        journal->rejected = 5;
        run.journal = QStringLiteral("/j.json");
    }
    kept.breakOff(journal);
    QTEST(run.unknown, "unknown");
    QTEST(run.notSent, "notSent");
    QCOMPARE(run.accepted + run.rejected + run.skipped + run.unknown + run.notSent, run.read);
    QCOMPARE(run.accepted, std::max<quint64>(55, journalRows > 60 ? journalRows - 5 : 0));
    if (journal)
        QVERIFY2(run.error->message.contains(QString::number(journalRows)), qPrintable(run.error->message));
    QCOMPARE(run.notes.join(u'\n').contains(QStringLiteral("/spill/7")), onDisk > 0);
}

void KeptRunTest::aKilledRunSaysWhatItLeft()
{
    KeptRun kept = fullRun();
    kept.run.state = State::Running;
    kept.run.notes.clear();
    kept.breakOff();
    const QString notes = kept.run.notes.join(u'\n');
    for (const char *left : {"/j.json", "/bad.csv", "/bad.2.csv", "40 row", "/spill/7", "events/3 at offset 70"})
        QVERIFY2(notes.contains(QLatin1String(left)), qPrintable(notes));
    QCOMPARE(notes.count(QStringLiteral("events/3")), 1); // once, not for each sink
    QCOMPARE(kept.run.lanes.first().state, LaneSnapshot::State::Over);
}

QTEST_GUILESS_MAIN(KeptRunTest)
#include "keptrun_test.moc"
