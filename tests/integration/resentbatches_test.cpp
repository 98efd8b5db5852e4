// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sinkrun.h"
#include "tests/integration/importedfile.h"
#include "tests/integration/readings.h"
#include "tests/support/faultproxy.h"

using namespace penstock;
using Fault = FaultProxy::Fault;

namespace {

constexpr int batch = 250;

/// How often each line came to the server's door, and how often it was stored.
struct Tally
{
    explicit Tally(const FaultProxy &proxy)
    {
        for (const FaultProxy::Heard &write : proxy.heard()) {
            for (const QByteArray &line : write.body.split('\n')) {
                if (line.isEmpty())
                    continue;
                ++sent[line];
                stored[line] += write.isStored ? 1 : 0;
            }
        }
    }
    static qsizetype moreThanOnce(const QHash<QByteArray, int> &times)
    {
        return std::ranges::count_if(times, [](int each) { return each > 1; });
    }

    QHash<QByteArray, int> sent;
    QHash<QByteArray, int> stored;
};

} // namespace

/// penstock-cli is killed while a write is under way, and started again: complete, and of what was sent before at most
/// one batch is sent again.
class ResentBatchesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_18_anImport_data();
    void w2_18_anImport();
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
    // Slowly: what the server has acknowledged is in the journal before the next batch is on its way.
    file.begin(process, one + " --rate 500");
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(proxy.writes(), write);
    const QByteArray objection = file.objection(file.run(one));
    QVERIFY2(objection.isEmpty(), objection);
    const Tally tally(proxy);
    QCOMPARE(tally.sent.size(), file.rows() - file.bad());
    QCOMPARE(Tally::moreThanOnce(tally.sent), qsizetype(batch));
    QCOMPARE(Tally::moreThanOnce(tally.stored), isHeard ? qsizetype(batch) : 0);
    QCOMPARE(std::ranges::count(tally.stored, 0), 0);
    QVERIFY(std::ranges::max(tally.sent) == 2);
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
    const Tally tally(proxy);
    QCOMPARE(tally.sent.size(), qsizetype(all));
    QVERIFY(Tally::moreThanOnce(tally.sent) > 0);
    QVERIFY(Tally::moreThanOnce(tally.sent) <= batch);
    QCOMPARE(Tally::moreThanOnce(tally.stored) > 0, isHeard);
}

QTEST_GUILESS_MAIN(ResentBatchesTest)
#include "resentbatches_test.moc"
