// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/importedfile.h"
#include "tests/support/faultproxy.h"

#include <random>

using namespace penstock;
using Fault = FaultProxy::Fault;

/// Imports through faults on the way to a real influxd: each ends complete, and every row is looked at.
class ImportFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsOnTheWay_data();
    void faultsOnTheWay();
    void anErrorPolicyEndsItAndItGoesOn_data();
    void anErrorPolicyEndsItAndItGoesOn();
    void aJournalThatCannotBeKeptIsSaidAndNoMore();
};

void ImportFaultsTest::faultsOnTheWay_data()
{
    QTest::addColumn<FaultProxy::Script>("script");
    const auto each = [](int which, const FaultProxy::Step &step) {
        return FaultProxy::Script([which, step](int write) { return write % which == 0 ? step : FaultProxy::Step(); });
    };
    const auto answered = [](int status, const QByteArray &headers = {}) {
        return FaultProxy::Step{Fault::Answer, FaultProxy::status(status, headers)};
    };
    QTest::newRow("429, now") << each(5, answered(429, "Retry-After: 0\r\n"));
    QTest::newRow("429, in a second") << each(9, answered(429, "Retry-After: 1\r\n"));
    QTest::newRow("429, garbage") << each(9, answered(429, "Retry-After: soon\r\n"));
    QTest::newRow("503") << each(7, answered(503));
    QTest::newRow("413") << each(6, answered(413));
    QTest::newRow("reset") << each(7, {Fault::Reset});
    QTest::newRow("lost answer") << each(7, {Fault::LoseAnswer});
    QTest::newRow("cut answer") << each(7, {Fault::CutAnswer});
    for (unsigned seed = 1; seed <= 3; ++seed) {
        const auto random = std::make_shared<std::mt19937>(seed);
        QTest::addRow("all of them, %u", seed)
            << FaultProxy::Script([random](int) { return FaultProxy::anyFault(*random, 24); });
    }
}

void ImportFaultsTest::faultsOnTheWay()
{
    QFETCH(const FaultProxy::Script, script);
    ImportedFile file;
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    int faults = 0;
    FaultProxy proxy(file.server().port(), [&](int write) {
        const FaultProxy::Step step = script(write);
        faults += step.fault == Fault::None ? 0 : 1;
        return step;
    });
    file.setUrl(proxy.url());
    const QByteArray objection = file.objection(file.run("--batch-size 600"));
    QVERIFY2(objection.isEmpty(), objection.constData());
    QVERIFY(faults >= 2);
}

void ImportFaultsTest::anErrorPolicyEndsItAndItGoesOn_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("mostRejected");
    QTest::newRow("the first") << QByteArray("stop") << 1;
    QTest::newRow("the third") << QByteArray("stop:3") << 3;
    QTest::newRow("a share") << QByteArray("stop:0.05%") << 8;
}

void ImportFaultsTest::anErrorPolicyEndsItAndItGoesOn()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const int, mostRejected);
    ImportedFile file;
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    const CliRun first = file.run("--batch-size 400 --on-error " + policy);
    QCOMPARE(first.exitCode, 1);
    const QJsonObject summary = QJsonDocument::fromJson(first.out).object();
    QVERIFY2(summary[u"state"].toString() == u"failed", first.all().constData());
    const qint64 rejected = summary[u"rejected"].toInteger();
    QVERIFY2(rejected >= 1 && rejected <= mostRejected, first.out.constData());
    QCOMPARE(summary[u"accepted"].toInteger(), file.stored());
    QCOMPARE(file.settled()[u"complete"].toBool(), false);
    const QByteArray objection = file.objection(file.run("--resume"));
    QVERIFY2(objection.isEmpty(), objection.constData());
}

void ImportFaultsTest::aJournalThatCannotBeKeptIsSaidAndNoMore()
{
    ImportedFile file(1'000, 100);
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    file.setDataHome(file.path()); // a file where a folder would have to be
    const CliRun run = file.run();
    const QByteArray objection = file.objection(run);
    QVERIFY2(objection.isEmpty(), objection.constData());
    QVERIFY2(run.err.contains("How far the import has come cannot be kept"), run.err.constData());
}

QTEST_GUILESS_MAIN(ImportFaultsTest)
#include "importfaults_test.moc"
