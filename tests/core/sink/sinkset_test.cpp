// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/listsink.h"
#include "core/sink/sinkset.h"
#include "sinksamples.h"

#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;

namespace {

/// Writes down what it is told.
class TalkingSink final : public Sink
{
public:
    TalkingSink(QString name, QStringList &log) : m_name(std::move(name)), m_log(log) {}

    QString name() const override { return m_name; }
    Status add(const Record &) override { return {}; }
    FlushResult flush() override
    {
        tell("flush");
        return {};
    }
    void onPaused(const PauseScope &who) override { tell("paused", who); }
    void onResumed(const PauseScope &who) override { tell("resumed", who); }
    void onRevoked(const TopicPartition &partition) override
    {
        m_log += m_name + QStringLiteral(" revoked %1").arg(partition.partition);
    }
    void close() override { tell("close"); }

    std::optional<Error> problem;

protected:
    Status setup() override
    {
        tell("setup");
        return {};
    }
    Status start() override
    {
        tell("start");
        return problem ? Status(std::unexpected(*problem)) : Status();
    }

private:
    void tell(const char *what, const PauseScope &who)
    {
        tell(what);
        if (who.scope == SinkBackpressure::Scope::All)
            m_log.last() += QStringLiteral(" with all");
        if (who.scope == SinkBackpressure::Scope::Partition)
            m_log.last() += u' ' + QString::number(who.partition.partition);
    }
    void tell(const char *what) { m_log += m_name + u' ' + QLatin1String(what); }

    QString m_name;
    QStringList &m_log;
};

} // namespace

class SinkSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_6_aSinkIsThereOnce()
    {
        QStringList log;
        TalkingSink sink(QStringLiteral("a"), log);
        SinkSet set;
        set.add(sink);
        set.add(sink);
        QCOMPARE(set.size(), std::size_t(1));
        QVERIFY(set.connect());
        QVERIFY(set.flush());
        QCOMPARE(log, QStringList({QStringLiteral("a setup"), QStringLiteral("a start"), QStringLiteral("a flush")}));
    }

    void q6_15_allAreToldInTheirOrder()
    {
        QStringList log;
        TalkingSink first(QStringLiteral("b"), log);
        TalkingSink second(QStringLiteral("a"), log);
        SinkSet set;
        set.add(first);
        set.add(second);
        using Scope = SinkBackpressure::Scope;
        set.setPaused(0, Scope::Sink);
        set.setPaused(0, Scope::Sink); // it was told
        set.setPaused(1, Scope::All);
        set.setPartitionPaused(0, {"topic", 3}, true);
        set.setPartitionPaused(0, {"topic", 3}, true);
        set.setPartitionPaused(0, {"topic", 4}, true);
        set.setPartitionPaused(0, {"topic", 4}, false);
        set.setPartitionPaused(0, {"topic", 5}, false); // nobody told it
        set.setPaused(0, {});
        set.setPaused(1, Scope::Sink); // another one
        set.setPaused(1, {});
        QVERIFY(set.flush());
        set.revoke({"topic", 3});
        set.setPartitionPaused(0, {"topic", 3}, false); // that was over with it
        set.close();
        QCOMPARE(log.join(QStringLiteral(", ")),
                 QStringLiteral("b paused, a paused with all, b paused 3, b paused 4, b resumed 4, b resumed, "
                                "a resumed with all, a paused, a resumed, b flush, a flush, b revoked 3, a revoked 3, "
                                "b close, a close"));
    }

    void q6_20_aSinkThatFailsStaysUnconnected()
    {
        QStringList log;
        TalkingSink sink(QStringLiteral("a"), log);
        QVERIFY(sink.state() == Sink::State::Idle);
        sink.problem.emplace().message = QStringLiteral("down");
        const Status status = sink.connect();
        QVERIFY(!status);
        QCOMPARE(status.error().message, QStringLiteral("down"));
        QVERIFY(sink.state() == Sink::State::Unavailable);

        sink.problem.reset();
        QVERIFY(sink.connect());
        QVERIFY(sink.state() == Sink::State::Connected);
    }

    void connectingEndsAtTheFirstThatFails()
    {
        QStringList log;
        TalkingSink first(QStringLiteral("a"), log);
        TalkingSink second(QStringLiteral("b"), log);
        first.problem.emplace();
        SinkSet set;
        set.add(first);
        set.add(second);
        QVERIFY(!set.connect());
        QCOMPARE(log.size(), 2);
        QVERIFY(second.state() == Sink::State::Idle);
    }

    void q6_2_theSlowSinkDoesNotDuplicateIntoTheFastOne()
    {
        ListSink fast;
        ScriptedSink slow;
        slow.answers = {{1, pressureOf(0ms)}, {0, pressureOf(0ms)}};
        SinkSet set;
        set.add(slow);
        set.add(fast);
        for (std::uint64_t row : {1U, 2U, 3U})
            QVERIFY(set.add(lineOf("line", row)));
        QVERIFY(!set.flush());
        QCOMPARE(fast.items().size(), std::size_t(3));
        for (int attempts = 0; !set.flush() && attempts < 1'000; ++attempts)
            slow.resumeNow();
        QCOMPARE(fast.items().size(), std::size_t(3));
        QCOMPARE(slow.written(), std::vector<std::string>({"0:line", "0:line,line"}));
    }

    void q6_3_onlyTheSinkThatIsPressedWaits()
    {
        ScriptedSink pressed;
        ScriptedSink free;
        pressed.answers = {{0, pressureOf(10min)}};
        SinkSet set;
        set.add(pressed);
        set.add(free);
        QVERIFY(set.add(lineOf("a", 1)));
        const FlushResult result = set.flush();
        QVERIFY(!result);
        QVERIFY(std::get<SinkBackpressure>(result.error()).retryAfter == 10min);
        QVERIFY(set.add(lineOf("b", 2)));
        QVERIFY(!set.flush());
        QCOMPARE(free.written(), std::vector<std::string>({"0:a", "0:b"}));
        QVERIFY(pressed.written().empty());
        QCOMPARE(pressed.writes, 1);
        QVERIFY(set.due() > Sink::Moment::clock::now() + 5min);
    }

    void theFirstCountsAndTheOthersTell()
    {
        ListSink list;
        ScriptedSink other;
        SinkSet set;
        set.add(list);
        set.add(other);
        QVERIFY(set.add(lineOf("!bad", 4)));
        QVERIFY(set.add(lineOf("!bad", 5)));
        QVERIFY(set.add(lineOf("good", 6)));
        QVERIFY(set.flush());
        QCOMPARE(list.items().size(), std::size_t(3));
        QCOMPARE(set.notes().size(), 1);
        const QString note = set.notes().first();
        for (const QString &word : {QStringLiteral("2 "), QStringLiteral("scripted"), QStringLiteral("row 4")})
            QVERIFY2(note.contains(word), qPrintable(note));

        SinkSet turned;
        turned.add(other);
        turned.add(list);
        QVERIFY(!turned.add(lineOf("!bad", 7)));
    }

    void q6_2_whatComesAgainGoesOnlyToThoseThatLackIt()
    {
        ScriptedSink first;
        ScriptedSink second;
        SinkSet set;
        set.add(first);
        set.add(second);
        const std::vector<RecordPlace> begins{{5, 0}, {3, 0}};
        for (std::uint64_t row = 2; row <= 6; ++row)
            QVERIFY(set.addAgain(lineOf("a", row), begins));
        QCOMPARE(first.records(), std::size_t(2));
        QCOMPARE(second.records(), std::size_t(4));
        QVERIFY(!set.addAgain(lineOf("!", 7), begins)); // the first one's word
        QVERIFY(set.addAgain(lineOf("!", 4), begins));
    }

    void whatAnotherSinkRefusesIsToldWithItsRow()
    {
        ScriptedSink first;
        ScriptedSink second;
        SinkSet set;
        set.add(first);
        set.add(second);
        QStringList refused;
        set.setRefused([&refused](std::size_t sink, const Record &record, const Error &error) {
            refused += QStringLiteral("%1: %2 %3").arg(sink).arg(record.row).arg(error.message);
        });
        QVERIFY(!set.add(lineOf("!", 7)));
        QCOMPARE(refused, QStringList(QStringLiteral("1: 7 begins with an exclamation mark")));
        QVERIFY(set.add(lineOf("a", 8)));
        QCOMPARE(refused.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SinkSetTest)
#include "sinkset_test.moc"
