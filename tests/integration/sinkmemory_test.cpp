// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sinkrun.h"
#include "tests/integration/readings.h"
#include "tests/support/faultproxy.h"
#include "tests/support/patience.h"
#include "tests/support/sanitized.h"

#include <random>

using namespace penstock;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;

namespace {

#ifdef PENSTOCK_SANITIZED
constexpr quint64 count = 60'000; // whose tools keep what was freed
#else
constexpr quint64 count = 1'000'000; // 110 MB, more than it may ever need
constexpr qint64 mostKib = 64 * 1024;
#endif

/// The most memory that a process ever had in use, in KiB; 0: it has ended.
qint64 peakKib(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

/// A file that is larger than the memory that its pipeline may need, through faults and outages into a real influxd.
class SinkMemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_21_itIsBoundedThroughFaults_data();
    void w2_21_itIsBoundedThroughFaults();
};

void SinkMemoryTest::w2_21_itIsBoundedThroughFaults_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("four requests at a time") << QByteArray(R"({"concurrency":4})");
    QTest::newRow("as many as it likes") << QByteArray(R"({"concurrency":4,"tuning":"on"})");
}

void SinkMemoryTest::w2_21_itIsBoundedThroughFaults()
{
    QFETCH(const QByteArray, policy);
    Readings readings;
    QVERIFY2(readings.start(), qPrintable(readings.server().problem()));
    std::mt19937 random(3);
    FaultProxy proxy(readings.server().port(), [&random](int) { return FaultProxy::anyFault(random, 90); });
    SinkRun run;
    QVERIFY(run.put("in.lp", {}));
    constexpr quint64 atOnce = 50'000;
    for (quint64 row = 1; row <= count; row += atOnce)
        QVERIFY(run.put("in.lp", Readings::lines(row, std::min(row + atOnce - 1, count)), QIODevice::Append));
    QVERIFY(run.document(R"({"type":"file","path":")" + run.path("in.lp").toUtf8() + R"("})",
                         SinkRun::influx(proxy.url(), R"(,"gzip":"off")"), policy));
    run.begin();
    QVERIFY2(run.says("started"), run.all());
    const qint64 pid = run.processId();
    qint64 peak = 0;
    // In its middle the server stands still for a while, and what waits is as much as it becomes.
    QVERIFY2(
        run.says("progress", [](const QJsonObject &now) { return now[u"accepted"].toInteger() > qint64(count) / 4; }),
        run.all());
    const auto server = static_cast<pid_t>(readings.server().processId());
    QCOMPARE(::kill(server, SIGSTOP), 0);
    const bool stands = run.says("paused", [](const QJsonObject &now) { return now[u"reason"] == u"queue_full"_s; });
    QCOMPARE(::kill(server, SIGCONT), 0);
    QVERIFY2(stands, run.all());
    QVERIFY(QTest::qWaitFor(
        [&] {
            peak = std::max(peak, peakKib(pid));
            return !run.isRunning();
        },
        10 * patienceMs));
    QCOMPARE(run.finished(), 0);
    const QJsonObject finished = run.eventOf("finished");
    QCOMPARE(finished[u"read"].toInteger(), qint64(count));
    QCOMPARE(finished[u"accepted"].toInteger(), qint64(count));
    QVERIFY(finished[u"pauses"].toArray().size() > 0);
    QVERIFY(peak > 0);
    qInfo("peak %lld KiB", static_cast<long long>(peak));
#ifndef PENSTOCK_SANITIZED
    QVERIFY2(peak <= mostKib, QByteArray::number(peak));
#endif
    const QByteArray difference = readings.difference(count);
    QVERIFY2(difference.isEmpty(), difference);
}

QTEST_GUILESS_MAIN(SinkMemoryTest)
#include "sinkmemory_test.moc"
