// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lanelog.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/pipeline/runeventjson.h"
#include "core/pipeline/runlog.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace penstock;
using Kind = RunEvent::Kind;

namespace {

RunEvent at(qint64 ms, Kind kind, quint64 rows = 0)
{
    RunEvent event;
    event.kind = kind;
    event.atMs = ms;
    event.rows = rows;
    return event;
}

using Scope = SinkBackpressure::Scope;

RunEvent pausedBy(qint64 ms, Pause::Reason reason, const QString &lane, Scope scope = Scope::All)
{
    RunEvent event = at(ms, Kind::Paused);
    event.reason = reason;
    event.scope = scope;
    event.lane = lane;
    return event;
}

QString summary(const QList<RunEvent> &events)
{
    QStringList texts;
    for (const RunEvent &event : events) {
        QString text = eventToken(event.kind);
        if (event.rows > 0)
            text += u' ' + QString::number(event.rows);
        if (!event.lane.isEmpty())
            text += u'@' + event.lane;
        texts += text;
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class RunLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsFloodsTogether_data();
    void putsFloodsTogether();
    void whatComesInNumbersGoesFirst();
    void theOldestPauseGoesWhenAllArePauses();
    void lanesTellWhatHappened();
    void theEndSaysHow_data();
    void theEndSaysHow();
    void ofMovesInASecondTheLastCounts();
    void manyThreadsMayTell();
    void asJsonAndBack_data();
    void asJsonAndBack();
    void whatIsNoEventIsNone_data();
    void whatIsNoEventIsNone();
};

void RunLogTest::putsFloodsTogether_data()
{
    QTest::addColumn<QList<RunEvent>>("events");
    QTest::addColumn<QString>("expected");
    const auto user = Pause::Reason::User;
    const auto throttled = Pause::Reason::Throttled;
    QTest::newRow("nothing") << QList<RunEvent>{} << QString();
    QTest::newRow("refused within a second")
        << QList{at(0, Kind::Refused, 2), at(999, Kind::Refused, 3)} << QStringLiteral("refused 5");
    QTest::newRow("refused later") << QList{at(0, Kind::Refused, 2), at(1'000, Kind::Refused, 3)}
                                   << QStringLiteral("refused 2, refused 3");
    QTest::newRow("something in between")
        << QList{at(0, Kind::Refused, 2), at(1, Kind::Retried, 9), at(2, Kind::Refused, 3)}
        << QStringLiteral("refused 2, retried 9, refused 3");
    QTest::newRow("smaller and smaller writes are told each")
        << QList{at(0, Kind::Halved, 50), at(1, Kind::Halved, 25)} << QStringLiteral("halved 50, halved 25");
    QTest::newRow("notes are told each") << QList{at(0, Kind::Note), at(1, Kind::Note)} << QStringLiteral("note, note");
    QTest::newRow("one checkpoint in ten seconds")
        << QList{at(0, Kind::Checkpoint, 1), at(500, Kind::Checkpoint, 2), at(9'999, Kind::Checkpoint, 3),
                 at(10'000, Kind::Checkpoint, 4)}
        << QStringLiteral("checkpoint 1, checkpoint 4");
    QTest::newRow("held by hand in every lane")
        << QList{pausedBy(0, user, QStringLiteral("a")), pausedBy(1, user, QStringLiteral("b"))}
        << QStringLiteral("paused");
    for (const auto scope : {Scope::Sink, Scope::Partition}) {
        QTest::addRow("each held by hand alone, %d", int(scope))
            << QList{pausedBy(0, user, QStringLiteral("a"), scope), pausedBy(1, user, QStringLiteral("b"), scope)}
            << QStringLiteral("paused@a, paused@b");
    }
    QTest::newRow("each lane waits for its own server")
        << QList{pausedBy(0, throttled, QStringLiteral("a")), pausedBy(1, throttled, QStringLiteral("b"))}
        << QStringLiteral("paused@a, paused@b");
    RunEvent inOne = at(0, Kind::Refused, 1);
    inOne.lane = QStringLiteral("a");
    QTest::newRow("refused in different lanes")
        << QList{inOne, at(1, Kind::Refused, 1)} << QStringLiteral("refused 1@a, refused 1");
}

void RunLogTest::putsFloodsTogether()
{
    QFETCH(QList<RunEvent>, events);
    QFETCH(QString, expected);
    RunLog log;
    for (const RunEvent &event : events)
        log.add(event);
    QCOMPARE(summary(log.events()), expected);
    quint64 number = 0;
    for (const RunEvent &event : log.events())
        QCOMPARE(event.number, ++number);
}

void RunLogTest::whatComesInNumbersGoesFirst()
{
    RunLog log;
    log.add(at(0, Kind::Started));
    log.add(pausedBy(1, Pause::Reason::Offline, {}));
    for (qint64 i = 1; i <= RunLog::mostEvents; ++i)
        log.add(at(i * RunLog::togetherMs, Kind::Refused, quint64(i)));
    const QList<RunEvent> events = log.events();
    QCOMPARE(events.size(), RunLog::mostEvents);
    QCOMPARE(events.at(0).kind, Kind::Started);
    QCOMPARE(events.at(1).kind, Kind::Paused);
    QCOMPARE(events.at(2).rows, quint64(3)); // the first two of them are gone
    QCOMPARE(events.at(2).number, quint64(5));
    QCOMPARE(events.constLast().number, quint64(RunLog::mostEvents) + 2);
}

void RunLogTest::theOldestPauseGoesWhenAllArePauses()
{
    RunLog log;
    log.add(at(0, Kind::Started));
    for (qint64 i = 1; i <= RunLog::mostEvents; ++i)
        log.add(pausedBy(i * 10, Pause::Reason::Offline, {}));
    const QList<RunEvent> events = log.events();
    QCOMPARE(events.size(), RunLog::mostEvents);
    QCOMPARE(events.at(0).kind, Kind::Started);
    QCOMPARE(events.at(1).atMs, qint64(20));
}

void RunLogTest::lanesTellWhatHappened()
{
    const auto run = std::make_shared<RunLog>();
    const LaneLog first(run, QStringLiteral("a"));
    const LaneLog second(run, QStringLiteral("b"));
    Pause pause;
    pause.reason = Pause::Reason::Timeout;
    pause.status = 408;
    pause.text = QStringLiteral("slow");
    first.paused(10, pause);
    pause.durationMs = 25;
    first.resumed(35, pause);
    second.rows(40, Kind::Refused, 3, {{7, 8, {}, QStringLiteral("no"), {}}});
    second.note(50, QStringLiteral("look"));
    const QList<RunEvent> events = first.events();
    QCOMPARE(events, second.events());
    QCOMPARE(summary(events), QStringLiteral("paused@a, resumed@a, refused 3@b, note@b"));
    QCOMPARE(events.at(0).text, QStringLiteral("slow"));
    QCOMPARE(events.at(0).status, 408);
    QCOMPARE(events.at(1).lengthMs, qint64(25));
    QCOMPARE(events.at(1).reason, Pause::Reason::Timeout);
    QCOMPARE(events.at(2).row, quint64(7));
    QCOMPARE(events.at(2).text, QStringLiteral("no"));
    QVERIFY(LaneLog().events().isEmpty());
}

void RunLogTest::theEndSaysHow_data()
{
    QTest::addColumn<PipelineSnapshot::State>("state");
    QTest::addColumn<QString>("expected");
    using State = PipelineSnapshot::State;
    QTest::newRow("well") << State::Succeeded << QStringLiteral("succeeded 12");
    QTest::newRow("not") << State::Failed << QStringLiteral("failed 12");
    QTest::newRow("stopped") << State::Cancelled << QStringLiteral("cancelled 12");
}

void RunLogTest::theEndSaysHow()
{
    QFETCH(PipelineSnapshot::State, state);
    QFETCH(QString, expected);
    PipelineSnapshot last;
    last.state = state;
    last.accepted = 12;
    last.elapsedMs = 345;
    if (state == PipelineSnapshot::State::Failed)
        last.error = Error{Error::Kind::Network, QStringLiteral("gone"), {}, {}};
    RunLog log;
    log.end(last);
    QCOMPARE(summary(log.events()), expected);
    QCOMPARE(log.events().constFirst().atMs, qint64(345));
    QCOMPARE(log.events().constFirst().text, last.error ? QStringLiteral("gone") : QString());
}

void RunLogTest::ofMovesInASecondTheLastCounts()
{
    const auto run = std::make_shared<RunLog>();
    const LaneLog one(run, QStringLiteral("one"));
    const LaneLog two(run, QStringLiteral("two"));
    TuningSnapshot now{.batchRows = 5'000, .concurrency = 2, .reason = TuningSnapshot::Reason::Flat};
    one.tuned(0, now);
    now.concurrency = 4;
    one.tuned(RunLog::togetherMs - 1, now);
    two.tuned(RunLog::togetherMs - 1, now);
    now.batchRows = 2'500;
    now.reason = TuningSnapshot::Reason::Timeout;
    two.tuned(5 * RunLog::togetherMs, now);
    const QList<RunEvent> events = run->events();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).kind, Kind::Tuned);
    QCOMPARE(events.at(0).concurrency, 4);
    QCOMPARE(events.at(0).rows, quint64(5'000)); // no sum
    QCOMPARE(events.at(1).lane, QStringLiteral("two"));
    QCOMPARE(events.at(2).rows, quint64(2'500));
    QCOMPARE(events.at(2).why, TuningSnapshot::Reason::Timeout);
}

void RunLogTest::manyThreadsMayTell()
{
    const auto run = std::make_shared<RunLog>();
    std::vector<std::jthread> threads;
    for (int lane = 0; lane < 4; ++lane)
        threads.emplace_back([run, lane] {
            const LaneLog log(run, QString::number(lane));
            for (qint64 i = 0; i < 100; ++i)
                log.note(i, QStringLiteral("n"));
        });
    while (run->events().size() < 400)
        std::this_thread::yield();
    threads.clear();
    QSet<quint64> numbers;
    for (const RunEvent &event : run->events())
        numbers.insert(event.number);
    QCOMPARE(numbers.size(), 400);
}

void RunLogTest::asJsonAndBack_data()
{
    QTest::addColumn<RunEvent>("event");
    for (const auto kind :
         {Kind::Started, Kind::Paused, Kind::Resumed, Kind::Retried, Kind::Refused, Kind::Unknown, Kind::Halved,
          Kind::Checkpoint, Kind::Tuned, Kind::Note, Kind::Succeeded, Kind::Failed, Kind::Cancelled}) {
        RunEvent event = at(1'234, kind, 5);
        event.number = 17;
        if (kind == Kind::Paused || kind == Kind::Resumed) {
            event.reason = Pause::Reason::Offline;
            event.status = 503;
            event.scope = Scope::Partition;
        }
        if (kind == Kind::Resumed)
            event.lengthMs = 4'201;
        if (kind == Kind::Tuned) {
            event.concurrency = 6;
            event.why = TuningSnapshot::Reason::TooLarge;
        }
        event.row = 9;
        event.text = QStringLiteral("a \"text\"\n");
        event.lane = QStringLiteral("lane");
        QTest::newRow(qPrintable(eventToken(kind))) << event;
    }
}

void RunLogTest::asJsonAndBack()
{
    QFETCH(RunEvent, event);
    const std::optional<RunEvent> back = runEventOf(toJson(event));
    QVERIFY(back);
    QVERIFY(*back == event);
}

void RunLogTest::whatIsNoEventIsNone_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("empty") << QJsonObject{};
    QTest::newRow("another word") << QJsonObject{{QStringLiteral("event"), QStringLiteral("danced")}};
    QTest::newRow("a pause without a reason") << QJsonObject{{QStringLiteral("event"), QStringLiteral("paused")}};
    QTest::newRow("for no known reason") << QJsonObject{{QStringLiteral("event"), QStringLiteral("paused")},
                                                        {QStringLiteral("reason"), QStringLiteral("tired")}};
}

void RunLogTest::whatIsNoEventIsNone()
{
    QFETCH(QJsonObject, object);
    QVERIFY(!runEventOf(object));
}

QTEST_GUILESS_MAIN(RunLogTest)
#include "runlog_test.moc"
