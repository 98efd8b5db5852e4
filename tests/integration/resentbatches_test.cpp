// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sinkrun.h"
#include "tests/integration/importedfile.h"
#include "tests/integration/readings.h"
#include "tests/integration/senttally.h"

using namespace penstock;
using Fault = FaultProxy::Fault;

namespace {

constexpr int batch = 250;

/// Of the first line of a write.
int rowOf(const FaultProxy::Heard &write)
{
    const qsizetype value = write.body.indexOf("v=") + 2;
    return write.body.sliced(value, write.body.indexOf('i', value) - value).toInt();
}

/// Writes of later rows than this one's, the number of which is counted from 1 on. They may have come before it.
int storedBehind(const QList<FaultProxy::Heard> &heard, int write)
{
    if (heard.size() < write)
        return 0;
    const int row = rowOf(heard.at(write - 1));
    return int(std::ranges::count_if(heard, [row](const auto &one) { return one.isStored && rowOf(one) > row; }));
}

} // namespace

/// penstock-cli is killed at full speed while writes are under way, and started again: complete, and of what was sent
/// before no more is sent again than was on its way.
class ResentBatchesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_18_anImport_data();
    void w2_18_anImport();
    void w2_18_withSeveralOnTheirWay_data();
    void w2_18_withSeveralOnTheirWay();
    void w2_18_aTail_data();
    void w2_18_aTail();
};

void ResentBatchesTest::w2_18_anImport_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("the first, before the server hears it") << 1 << false;
    QTest::newRow("the first, when the server has it") << 1 << true;
    QTest::newRow("the second, before the server hears it") << 2 << false;
    QTest::newRow("the second, when the server has it") << 2 << true;
    QTest::newRow("the fourth, before the server hears it") << 4 << false;
    QTest::newRow("the fourth, when the server has it") << 4 << true;
    QTest::newRow("the twentieth, before the server hears it") << 20 << false;
    QTest::newRow("the twentieth, when the server has it") << 20 << true;
}

void ResentBatchesTest::w2_18_anImport()
{
    QFETCH(const int, write);
    QFETCH(const bool, isHeard);
    ImportedFile file(6'000, 1'500);
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    QProcess process;
    FaultProxy proxy(file.server().port(), [&](int count) {
        if (count != write)
            return FaultProxy::Step();
        const auto kill = [&process] { ::kill(static_cast<pid_t>(process.processId()), SIGKILL); };
        if (isHeard)
            return FaultProxy::Step{.fault = Fault::LoseAnswer, .answered = kill};
        kill();
        return FaultProxy::Step{Fault::Reset};
    });
    proxy.keepWrites();
    file.setUrl(proxy.url());
    const QByteArray one =
        "--resume --no-preflight --gzip off --concurrency 1 --batch-size " + QByteArray::number(batch);
    file.begin(process, one);
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(proxy.writes(), write);
    const QByteArray objection = file.objection(file.run(one));
    QVERIFY2(objection.isEmpty(), objection);
    const SentTally tally(proxy);
    QCOMPARE(tally.sent.size(), file.rows() - file.bad());
    QCOMPARE(SentTally::moreThanOnce(tally.sent), qsizetype(batch));
    QCOMPARE(SentTally::moreThanOnce(tally.stored), isHeard ? qsizetype(batch) : 0);
    QCOMPARE(std::ranges::count(tally.stored, 0), 0);
    QVERIFY(std::ranges::max(tally.sent) == 2);
}

void ResentBatchesTest::w2_18_withSeveralOnTheirWay_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("isSlow");
    for (const int write : {5, 14, 33}) {
        QTest::addRow("killed at write %d", write) << write << false << false;
        // Nobody answers it: what is behind it would be sent again as well.
        QTest::addRow("write %d is not answered", write) << write << true << false;
    }
    // As influxd answers on a machine that has no time for it: that one comes twice before the kill.
    QTest::addRow("write 33 is not answered, and an earlier one timed out") << 33 << true << true;
}

void ResentBatchesTest::w2_18_withSeveralOnTheirWay()
{
    QFETCH(const int, write);
    QFETCH(const bool, isHeld);
    QFETCH(const bool, isSlow);
    constexpr int concurrency = 4;
    constexpr int slow = 10;
    ImportedFile file(12'000, 1'500);
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    QProcess process;
    FaultProxy proxy(file.server().port(), [&](int count) {
        if (isSlow && count == slow)
            return FaultProxy::Step{Fault::Answer, FaultProxy::status(500)};
        if (count != write)
            return FaultProxy::Step();
        if (isHeld)
            return FaultProxy::Step{Fault::Stall};
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        return FaultProxy::Step{Fault::Reset};
    });
    proxy.keepWrites();
    file.setUrl(proxy.url());
    // Without a limit of time: what is not answered is not sent once more by the run itself.
    const QByteArray four = "--resume --no-preflight --gzip off --timeout 0 --concurrency " +
                            QByteArray::number(concurrency) + " --batch-size " + QByteArray::number(batch);
    file.begin(process, four);
    if (isHeld) {
        // All that may be on its way behind it is stored, in whichever order it came here.
        QTRY_COMPARE_WITH_TIMEOUT(storedBehind(proxy.heard(), write), concurrency - 1, 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    }
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.connections(), 0, 60'000); // all that it has sent was heard
    const qsizetype ofFirst = proxy.heard().size();
    const QByteArray objection = file.objection(file.run(four));
    QVERIFY2(objection.isEmpty(), objection);
    const SentTally tally(proxy);
    const SentTally first(proxy.heard().first(ofFirst));
    const SentTally second(proxy.heard().sliced(ofFirst));
    QCOMPARE(tally.sent.size(), file.rows() - file.bad());
    // What a run sends twice by itself was not answered as stored: that is a retry, and the other's business.
    QCOMPARE(SentTally::moreThanOnce(first.stored) + SentTally::moreThanOnce(second.stored), 0);
    QVERIFY(!isSlow || SentTally::moreThanOnce(first.sent) >= batch);
    const qsizetype shared = first.sharedWith(second);
    QVERIFY2(shared > 0 && shared <= concurrency * batch, QByteArray::number(shared));
    if (isHeld) { // that one, and those behind it
        QList<FaultProxy::Heard> underWay = proxy.heard().first(ofFirst);
        underWay.removeIf([row = rowOf(underWay.at(write - 1))](const auto &one) { return rowOf(one) < row; });
        QCOMPARE(shared, SentTally(underWay).sent.size());
    }
    QCOMPARE(std::ranges::count(tally.stored, 0), 0);
}

void ResentBatchesTest::w2_18_aTail_data()
{
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("before the server hears it") << false;
    QTest::newRow("when the server has it") << true;
}

void ResentBatchesTest::w2_18_aTail()
{
    QFETCH(const bool, isHeard);
    constexpr int third = 3;
    constexpr quint64 all = quint64(batch) * 5;
    Readings readings;
    QVERIFY2(readings.start(), qPrintable(readings.server().problem()));
    readings.server().query(QStringLiteral("CREATE DATABASE plant")); // else the first write is sent twice
    SinkRun run;
    FaultProxy proxy(readings.server().port(), [&](int count) {
        if (count != third)
            return FaultProxy::Step();
        if (isHeard)
            return FaultProxy::Step{.fault = Fault::LoseAnswer, .answered = [&run] { run.signal(SIGKILL); }};
        run.signal(SIGKILL);
        return FaultProxy::Step{Fault::Reset};
    });
    proxy.keepWrites();
    QVERIFY(run.document(R"({"type":"tail","from":"beginning","look_ms":10,"path":")" + run.path("in.lp").toUtf8() +
                             R"("})",
                         SinkRun::influx(proxy.url(), R"(,"gzip":"off","batch_size":)" + QByteArray::number(batch)),
                         R"({"concurrency":1})"));
    QVERIFY(run.put("in.lp", {}));
    run.begin();
    quint64 there = 0;
    while (run.isRunning() && there < all) {
        QVERIFY(run.put("in.lp", Readings::lines(there + 1, there + batch), QIODevice::Append));
        there += batch;
        const auto isSettled = [there](const QJsonObject &now) { return now[u"row"].toInteger() == qint64(there); };
        QVERIFY2(QTest::qWaitFor([&] { return !run.isRunning() || !run.eventOf("checkpoint", isSettled).isEmpty(); },
                                 60'000),
                 run.all());
    }
    QVERIFY(!run.isRunning());
    QCOMPARE(proxy.writes(), third);
    QVERIFY(run.put("in.lp", Readings::lines(there + 1, all), QIODevice::Append));
    run.begin();
    const QString counts = QStringLiteral("SELECT count(row) FROM reading");
    QTRY_COMPARE_WITH_TIMEOUT(readings.server().count(counts, Readings::database), qint64(all), 60'000);
    QCOMPARE(run.end(SIGTERM), 130);
    const QByteArray difference = readings.difference(all);
    QVERIFY2(difference.isEmpty(), difference);
    const SentTally tally(proxy);
    QCOMPARE(tally.sent.size(), qsizetype(all));
    QVERIFY(SentTally::moreThanOnce(tally.sent) > 0);
    QVERIFY(SentTally::moreThanOnce(tally.sent) <= batch);
    // A busy machine may read a batch in two parts, of which the first is stored, and not yet kept as such.
    const qsizetype twice = SentTally::moreThanOnce(tally.stored);
    QVERIFY2(isHeard ? twice > 0 : twice < batch, QByteArray::number(twice));
}

QTEST_GUILESS_MAIN(ResentBatchesTest)
#include "resentbatches_test.moc"
