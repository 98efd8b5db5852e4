// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sinkset.h"
#include "tests/core/sink/sinksamples.h"

#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;
using Scope = SinkBackpressure::Scope;

namespace {

Error brokenDisk()
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = QStringLiteral("the disk broke");
    return error;
}

BatchingSink::Limits rows(std::size_t batch, std::size_t most = 1'000)
{
    BatchingSink::Limits limits;
    limits.rows = batch;
    limits.mostRows = most;
    limits.linger = {};
    return limits;
}

/// Fails where it is told to.
class PickySink final : public Sink
{
public:
    Status setupAnswer;
    Status startAnswer;
    int starts = 0;

    Status add(const Record &) override { return {}; }
    FlushResult flush() override { return {}; }

protected:
    Status setup() override { return setupAnswer; }
    Status start() override
    {
        ++starts;
        return startAnswer;
    }
};

} // namespace

/// Sinks that have to wait, or break, and how long that holds whom.
class SinkWaitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w1_1_connecting_data()
    {
        QTest::addColumn<bool>("setsUp");
        QTest::addColumn<bool>("starts");
        QTest::addColumn<int>("timesStarted");
        QTest::newRow("well") << true << true << 1;
        QTest::newRow("what it was given is wrong: nothing is opened") << false << true << 0;
        QTest::newRow("it cannot be opened") << true << false << 1;
    }

    void w1_1_connecting()
    {
        QFETCH(const bool, setsUp);
        QFETCH(const bool, starts);
        PickySink sink;
        if (!setsUp)
            sink.setupAnswer = std::unexpected(brokenDisk());
        if (!starts)
            sink.startAnswer = std::unexpected(brokenDisk());
        QCOMPARE(sink.state(), Sink::State::Idle);
        const bool isWell = setsUp && starts;
        const Status status = sink.connect();
        QCOMPARE(status ? QStringLiteral("well") : status.error().message,
                 isWell ? QStringLiteral("well") : QStringLiteral("the disk broke"));
        QTEST(sink.starts, "timesStarted");
        QCOMPARE(sink.state(), isWell ? Sink::State::Connected : Sink::State::Unavailable);
        sink.setupAnswer = {};
        sink.startAnswer = {};
        QVERIFY(sink.connect()); // it may be tried again
        QCOMPARE(sink.state(), Sink::State::Connected);
    }

    void limitsOfNothingAreOne()
    {
        BatchingSink::Limits none;
        none.rows = 0;
        none.bytes = 0;
        none.mostRows = 0;
        none.mostBytes = 0;
        ScriptedSink sink(none);
        QVERIFY(sink.add(lineOf("a", 1)));
        QVERIFY(sink.add(lineOf("b", 2)));
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a", "0:b"}));
        QVERIFY(!sink.isFull());
    }

    void whatIsFullWhileItWaitsGoesInOrder()
    {
        ScriptedSink sink(rows(2));
        sink.answers = {{1, pressureOf(10min)}};
        for (std::uint64_t row = 1; row <= 5; ++row)
            QVERIFY(sink.add(lineOf(std::string(1, char('a' + row - 1)), row)));
        QCOMPARE(sink.writes, 1);
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a"}));
        QCOMPARE(sink.records(), std::size_t(5)); // the first is acknowledged, and its batch is not
        sink.resumeNow();
        QVERIFY(sink.flush());
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a", "0:b", "0:c,d", "0:e"}));
        QCOMPARE(sink.records(), std::size_t(0));
        QCOMPARE(sink.bytes(), std::size_t(0));
    }

    void w1_3_whoWaits_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<bool>("othersWait");
        QTest::newRow("one partition") << Scope::Partition << false;
        QTest::newRow("the sink") << Scope::Sink << true;
        QTest::newRow("all sinks") << Scope::All << true;
    }

    void w1_3_whoWaits()
    {
        QFETCH(const Scope, scope);
        QFETCH(const bool, othersWait);
        ScriptedSink sink(rows(1));
        sink.answers = {{0, pressureOf(10min, scope)}};
        QVERIFY(sink.add(lineOf("a", 1, 0)));
        QVERIFY(sink.heldUntil({"topic", 0}) > Sink::Moment::clock::now() + 5min);
        QVERIFY(!sink.heldUntil({"topic", 1})); // nothing of it waits
        QVERIFY(sink.add(lineOf("b", 1, 1)));
        QCOMPARE(sink.heldUntil({"topic", 1}).has_value(), othersWait);
        QCOMPARE(sink.written(), othersWait ? std::vector<std::string>() : std::vector<std::string>({"1:b"}));
        QVERIFY(!sink.heldUntil({"other", 0}));
        sink.resumeNow();
        QVERIFY(sink.flush());
        QVERIFY(!sink.heldUntil({"topic", 0}));
        QCOMPARE(sink.batches.size(), std::size_t(2));
    }

    void whatIsClosedHoldsNothing()
    {
        ScriptedSink sink(rows(1, 2));
        sink.answers = {{0, pressureOf(10min)}};
        for (std::uint64_t row = 1; row <= 4; ++row)
            QVERIFY(sink.add(lineOf("a", row)));
        QVERIFY(sink.isFull() && sink.fullUntil());
        sink.close();
        QVERIFY(!sink.isFull() && !sink.fullUntil() && !sink.due());
        QCOMPARE(sink.records(), std::size_t(0));
        QCOMPARE(sink.bytes(), std::size_t(0));
        QVERIFY(sink.flush());
        QCOMPARE(sink.writes, 1);
    }

    void whatIsHandedOnIsWrittenElsewhere()
    {
        ScriptedSink sink(rows(2));
        std::vector<SinkBatch> handedOn;
        sink.setDeliver([&handedOn](SinkBatch batch) { handedOn.push_back(std::move(batch)); });
        QVERIFY(sink.add(lineOf("a", 1)));
        QVERIFY(sink.add(lineOf("b", 2)));
        QCOMPARE(handedOn.size(), std::size_t(1));
        QCOMPARE(sink.writes, 0);
        QCOMPARE(sink.records(), std::size_t(0)); // another answers for them
        QCOMPARE(handedOn.front().endOffset(), std::uint64_t(3));
        sink.answers = {{1, pressureOf(10min)}};
        QVERIFY(!sink.writeDelivered(handedOn.front()));
        QCOMPARE(handedOn.front().acknowledged(), std::size_t(1));
        QVERIFY(sink.writeDelivered(handedOn.front())); // whoever has it keeps to the wait
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a", "0:b"}));
        QVERIFY(!sink.due());
    }

    void anErrorEndsAllAndWhatComesBehindIsNotAsked()
    {
        ScriptedSink waits;
        ScriptedSink breaks;
        ScriptedSink behind;
        waits.answers = {{0, pressureOf(10min)}};
        breaks.answers = {{0, brokenDisk()}};
        SinkSet set;
        for (ScriptedSink *sink : {&waits, &breaks, &behind})
            set.add(*sink);
        QVERIFY(set.add(lineOf("a", 1)));
        const FlushResult result = set.flush();
        QVERIFY(!result);
        QCOMPARE(std::get<Error>(result.error()).message, QStringLiteral("the disk broke")); // no wait would help
        QCOMPARE(behind.writes, 0);
        QVERIFY(!set.flush());
        QCOMPARE(breaks.writes, 1); // it is not asked again
    }

    void w1_4_ofSeveralThatWaitTheFirstIsToldAndTheLastHolds()
    {
        ScriptedSink shorter(rows(1, 1));
        ScriptedSink longer(rows(1, 1));
        shorter.answers = {{0, pressureOf(5min)}};
        longer.answers = {{0, pressureOf(10min)}};
        SinkSet set;
        set.add(shorter);
        set.add(longer);
        QVERIFY(!set.fullUntil() && !set.due());
        QVERIFY(set.add(lineOf("a", 1)));
        const auto now = Sink::Moment::clock::now();
        QVERIFY(!set.fullUntil()); // one row is as much as they may hold
        QVERIFY(set.due() > now + 1min && set.due() < now + 6min);
        QVERIFY(set.add(lineOf("b", 2)));
        QVERIFY(set.fullUntil() > now + 7min);
        const FlushResult result = set.flush();
        QVERIFY(!result);
        QVERIFY(std::get<SinkBackpressure>(result.error()).retryAfter == 5min);
        shorter.resumeNow();
        QVERIFY(!set.flush());
        QVERIFY(set.fullUntil() > now + 7min); // the other one still holds both
        QCOMPARE(shorter.batches.size(), std::size_t(2));
        longer.resumeNow();
        QVERIFY(set.flush());
        QVERIFY(!set.fullUntil() && !set.due());
    }
};

QTEST_GUILESS_MAIN(SinkWaitsTest)
#include "sinkwaits_test.moc"
