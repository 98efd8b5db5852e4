// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/directwriter.h"
#include "core/pipeline/outlet.h"
#include "core/pipeline/pipelinestats.h"
#include "tests/core/sink/sinksamples.h"
#include "tests/support/patience.h"

#include <QTest>

#include <memory>

using namespace penstock;
using namespace std::chrono_literals;
using Kind = WriteTicket::Kind;
using Scope = SinkBackpressure::Scope;

Q_DECLARE_METATYPE(penstock::WriteTrouble)

namespace {

constexpr int policys = -1; ///< who has to wait: as the policy says

WriteTrouble pressedBy(Scope scope)
{
    return pressureOf(7min, scope);
}

WriteTrouble brokenDisk()
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = QStringLiteral("the disk broke");
    return error;
}

BatchWork workOf(std::initializer_list<std::string_view> lines)
{
    BatchWork work;
    work.batch = SinkBatch({"topic", 3});
    for (const std::string_view line : lines)
        work.batch.append(line, work.batch.lines() + 1, 0);
    work.attempts = 4;
    return work;
}

} // namespace

/// A sink that writes by itself, in the thread of its sender.
class DirectWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sink = std::make_unique<ScriptedSink>();
        m_writer = std::make_unique<DirectWriter>(*m_sink);
        m_tickets.clear();
        m_writer->setAnswered([this](WriteTicket ticket) { m_tickets.push_back(std::move(ticket)); });
    }

    void isReadyBetweenStartAndStop()
    {
        QVERIFY(!m_writer->isReady());
        m_writer->start(8);
        QVERIFY(m_writer->isReady());
        QCOMPARE(m_writer->mostInFlight(8), 1); // else they would not be in order
        QVERIFY(!m_writer->wantsMany());
        m_writer->stop();
        QVERIFY(!m_writer->isReady());
    }

    void whatIsNotBegunIsGivenBack()
    {
        m_writer->start(1);
        m_writer->write(workOf({"a", "bc"}));
        m_writer->write(workOf({"d"}));
        const std::vector<BatchWork> back = m_writer->takeBack();
        QCOMPARE(back.size(), std::size_t(2));
        QCOMPARE(back.front().batch.lines(), std::size_t(2));
        QVERIFY(!back.front().mayBeStored && !back.back().mayBeStored);
        m_writer->write(workOf({"e"}));
        QTRY_COMPARE(m_tickets.size(), std::size_t(1));
        QCOMPARE(m_sink->written(), std::vector<std::string>({"3:e"}));
        QVERIFY(m_writer->takeBack().empty());
    }

    void answersAfterTheCallHasReturned()
    {
        m_writer->start(1);
        m_writer->write(workOf({"a", "bc"}));
        m_writer->write(workOf({"d"}));
        QVERIFY(m_tickets.empty());
        QCOMPARE(m_sink->writes, 0);
        QTRY_COMPARE(m_tickets.size(), std::size_t(2));
        QCOMPARE(m_sink->written(), std::vector<std::string>({"3:a,bc", "3:d"}));
        const WriteTicket &first = m_tickets.front();
        QCOMPARE(first.kind, Kind::Accepted);
        QCOMPARE(first.lines, std::size_t(2));
        QCOMPARE(first.bytesWire, qint64(5)); // with the ends of the lines
        QVERIFY(first.partition.is("topic", 3));
        QVERIFY(first.latency.count() >= 0);
        QVERIFY(!first.scope);
        QCOMPARE(m_tickets.back().lines, std::size_t(1));
    }

    void afterTheStopNothingIsWrittenOrTold()
    {
        m_writer->start(1);
        m_writer->write(workOf({"a"}));
        m_writer->stop();
        QCoreApplication::processEvents();
        QVERIFY(m_tickets.empty());
        QCOMPARE(m_sink->writes, 0);
    }

    void trouble_data()
    {
        QTest::addColumn<WriteTrouble>("trouble");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("told");
        const QString busy = QStringLiteral("too many requests");
        QTest::newRow("a partition waits")
            << pressedBy(Scope::Partition) << int(Kind::Later) << int(Scope::Partition) << busy;
        QTest::newRow("the sink waits") << pressedBy(Scope::Sink) << int(Kind::Later) << policys << busy;
        QTest::newRow("all wait") << pressedBy(Scope::All) << int(Kind::Later) << int(Scope::All) << busy;
        QTest::newRow("it broke") << brokenDisk() << int(Kind::Hopeless) << policys << QStringLiteral("the disk broke");
    }

    void trouble()
    {
        QFETCH(const WriteTrouble, trouble);
        QFETCH(const int, scope);
        QFETCH(const QString, told);
        m_sink->answers = {{1, trouble}};
        m_writer->start(1);
        m_writer->write(workOf({"a", "b", "c"}));
        QTRY_COMPARE(m_tickets.size(), std::size_t(1));
        WriteTicket &ticket = m_tickets.front();
        QTEST(int(ticket.kind), "kind");
        QCOMPARE(ticket.scope ? int(*ticket.scope) : policys, scope);
        QCOMPARE(ticket.error.message, told);
        QVERIFY(ticket.error.retryAfter ==
                (ticket.kind == Kind::Later ? std::optional<std::chrono::milliseconds>(7min) : std::nullopt));
        QCOMPARE(ticket.bytesWire, qint64(0));
        // The work comes back with its history, and with the mark of what is there already.
        QCOMPARE(ticket.work.batch.lines(), std::size_t(3));
        QCOMPARE(ticket.work.batch.acknowledged(), std::size_t(1));
        QCOMPARE(ticket.work.attempts, 4);
        m_writer->write(std::move(ticket.work));
        QTRY_COMPARE(m_tickets.size(), std::size_t(2));
        QCOMPARE(m_sink->written(), std::vector<std::string>({"3:a", "3:b,c"}));
    }

    void anOutletHasBothSides()
    {
        auto own = std::make_unique<ScriptedSink>();
        ScriptedSink &sink = *own;
        const std::unique_ptr<Outlet> outlet = directOutlet(std::move(own));
        QCOMPARE(outlet->name(), QStringLiteral("scripted"));
        QVERIFY(!outlet->pointsHaveIdentity()); // a line that is written twice is there twice
        std::vector<SinkBatch> handedOn;
        Sink &side = outlet->makeSink([&handedOn](SinkBatch batch) { handedOn.push_back(std::move(batch)); });
        QVERIFY(side.add(lineOf("a", 1)));
        QVERIFY(side.flush());
        QCOMPARE(handedOn.size(), std::size_t(1));
        QCOMPARE(sink.writes, 0);
        PipelineStats stats(1, QString(), QString());
        const std::unique_ptr<SinkWriter> writer = outlet->makeWriter(stats);
        int answers = 0;
        writer->setAnswered([&answers](const WriteTicket &) { ++answers; });
        writer->start(1);
        BatchWork work;
        work.batch = std::move(handedOn.front());
        writer->write(std::move(work));
        QTRY_COMPARE(answers, 1);
        QCOMPARE(sink.written(), std::vector<std::string>{"0:a"});
    }

private:
    std::unique_ptr<ScriptedSink> m_sink;
    std::unique_ptr<DirectWriter> m_writer;
    std::vector<WriteTicket> m_tickets;
};

QTEST_GUILESS_MAIN(DirectWriterTest)
#include "directwriter_test.moc"
