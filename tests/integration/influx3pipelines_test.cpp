// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/onewrite.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::onewrite;
using Kind = WriteOutcome::Kind;

namespace {

const QString database = QStringLiteral("plant");

WriteRequest linesOf(const QByteArray &body)
{
    return linesFor(database, body);
}

std::string goodLine(quint64 row)
{
    return "m v=" + std::to_string(row) + ".5 " + std::to_string(1'000'000 + row);
}

/// Kinds of lines that 3.x refuses, in turn.
std::string badLine(quint64 row)
{
    const std::string time = " " + std::to_string(row);
    return row % 3 == 0 ? "m v=" + time : row % 3 == 1 ? "m v=\"text\"" + time : "m v=1.,v=2" + time;
}

} // namespace

/// Pipelines into an InfluxDB 3.x that answers as its source says.
class Influx3PipelinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p2_4_aLimitOfDatabasesIsNotTheLinesFault();
    void p2_6_aPipelineHalvesThem();
    void a20_threeBadRowsInTenThousandAreNamed_data();
    void a20_threeBadRowsInTenThousandAreNamed();
};

void Influx3PipelinesTest::p2_4_aLimitOfDatabasesIsNotTheLinesFault()
{
    FakeInflux3::Options options;
    options.maxDatabases = 0;
    FakeInflux3 server(options);
    const Written written = write(settingsFound(server.url(), Flavour::V3), linesOf("m v=1.5 1\n"));
    QCOMPARE(written.error.details.status, 422);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(written.error.kind, Error::Kind::BadInput);
    PipelineOptions pipeline;
    pipeline.target.database = database;
    PipelineRun run(rowsWith(100, {}, goodLine, badLine), settingsFound(server.url(), Flavour::V3), pipeline);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Failed);
    QCOMPARE(run.last.rejected, quint64(0));
    QVERIFY2(run.last.error->message.contains(QStringLiteral("exceed limit")), qPrintable(run.last.error->message));
}

void Influx3PipelinesTest::p2_6_aPipelineHalvesThem()
{
    FakeInflux3::Options options;
    options.maxBytes = 20'000;
    FakeInflux3 server(options);
    PipelineOptions pipeline;
    pipeline.target.database = database;
    pipeline.gzip = PipelineOptions::Gzip::On;
    PipelineRun run(rowsWith(8'000, {}, goodLine, badLine), settingsFound(server.url(), Flavour::V3), pipeline);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(server.points(database).size(), 8'000);
}

void Influx3PipelinesTest::a20_threeBadRowsInTenThousandAreNamed_data()
{
    QTest::addColumn<bool>("acceptPartial");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("distributed");
    QTest::newRow("good lines are stored") << true << QStringLiteral("3.10.0") << false;
    QTest::newRow("all or nothing, one named") << false << QStringLiteral("3.10.0") << false;
    QTest::newRow("all or nothing, none named") << false << QStringLiteral("3.9.0") << false;
    QTest::newRow("distributed") << true << QStringLiteral("3.10.0") << true;
}

void Influx3PipelinesTest::a20_threeBadRowsInTenThousandAreNamed()
{
    QFETCH(const bool, acceptPartial);
    QFETCH(const QString, version);
    QFETCH(const bool, distributed);
    FakeInflux3::Options options;
    options.version = version;
    options.distributed = distributed;
    FakeInflux3 server(options);
    const std::set<quint64> bad{1, 4'999, 7'778};
    QTemporaryDir folder;
    PipelineOptions pipeline;
    pipeline.target.database = database;
    pipeline.createDatabase = true;
    pipeline.target.acceptPartial = acceptPartial;
    pipeline.rejectsFile = folder.filePath(QStringLiteral("rejects.csv"));
    QCOMPARE(write(settingsFound(server.url(), Flavour::V3), linesOf("m v=0.5 0\n")).state, Job::State::Succeeded);
    PipelineRun run(rowsWith(10'000, bad, goodLine, badLine), settingsFound(server.url(), Flavour::V3), pipeline);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.read, quint64(10'000));
    QCOMPARE(run.last.accepted, quint64(9'997));
    QCOMPARE(run.last.rejected, quint64(3));
    std::set<quint64> named;
    for (const RejectedRow &row : run.last.rejectedRows) {
        named.insert(row.row);
        QCOMPARE(row.position, row.row + 1);
        QCOMPARE(row.text.toStdString(), badLine(row.row));
        QVERIFY(!row.reason.isEmpty());
    }
    QVERIFY(named == bad);
    QCOMPARE(server.points(database).size(), 1 + 9'997);
    QFile file(pipeline.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 4);
    if (acceptPartial && !distributed)
        QCOMPARE(server.server().requests().size(), 1 + 2); // nothing is sent twice
}

QTEST_GUILESS_MAIN(Influx3PipelinesTest)
#include "influx3pipelines_test.moc"
