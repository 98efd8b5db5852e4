// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/queryjob.h"
#include "core/client/writejob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/generatedsource.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/victoriametricsserver.h"

#include <QDateTime>
#include <QTest>

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

/// Within what the server keeps and shows: points of other times are dropped without a word.
const qint64 aMinute = QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000 - 60'000;

ClientSettings settingsOf(const VictoriaMetricsServer &server, Flavour flavour)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    settings.profile.organization = QStringLiteral("anybody");
    settings.server.flavour = flavour;
    return settings;
}

} // namespace

/// What is written to a real VictoriaMetrics is there, as far as it keeps it: numbers, by the millisecond.
class VictoriaMetricsWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p7_21_write_data();
    void p7_21_write();
    void p7_21_aPipelineInGzip();
    void p7_21_badLinesAreSkippedWithoutAWord();
    void p7_22_writeVersion2();
    void p7_23_theConstantAnswerIsNotData();

private:
    VictoriaMetricsServer m_server;
};

void VictoriaMetricsWritesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void VictoriaMetricsWritesTest::p7_21_write_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<bool>("gzipped");
    QTest::newRow("nanoseconds") << Precision::Nanoseconds << false;
    QTest::newRow("microseconds") << Precision::Microseconds << true;
    QTest::newRow("milliseconds") << Precision::Milliseconds << false;
    QTest::newRow("seconds") << Precision::Seconds << false;
    QTest::newRow("minutes") << Precision::Minutes << false;
}

void VictoriaMetricsWritesTest::p7_21_write()
{
    QFETCH(const Precision, precision);
    QFETCH(const bool, gzipped);
    const qint64 unit = nanosecondsPer(precision);
    const QByteArray database = "p7_21_" + QByteArray::number(int(precision));
    const QByteArray lines = "m,host=a v=1.5,n=7i,on=true " + QByteArray::number(aMinute * 1'000'000 / unit) + '\n';
    WriteRequest request;
    request.database = QString::fromLatin1(database);
    request.precision = precision;
    request.body = gzipped ? gzip(lines) : lines;
    request.gzipped = gzipped;
    request.lines = 1;
    Client client(settingsOf(m_server, Flavour::VictoriaMetrics));
    QVERIFY(awaitJob(client.write(request), [](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.outcome().accepted, 1U);
    }));
    const QByteArray labels = "{db=\"" + database + "\",host=\"a\"} ";
    const QByteArray time = ' ' + QByteArray::number(aMinute);
    QCOMPARE(
        m_server.samples("{db=\"" + database + "\"}"),
        QByteArrayList({"m_n" + labels + '7' + time, "m_on" + labels + '1' + time, "m_v" + labels + "1.5" + time}));
}

void VictoriaMetricsWritesTest::p7_21_aPipelineInGzip()
{
    PipelineOptions options;
    options.database = QStringLiteral("piped");
    options.createDatabase = true; // there is none to create
    options.gzip = PipelineOptions::Gzip::On;
    options.batchRows = 500;
    // Nanoseconds that are no whole milliseconds: those are kept.
    auto source = std::make_unique<GeneratedSource>(2'000, [](quint64 row, std::string &line) {
        line += "m v=" + std::to_string(row) + " " + std::to_string((aMinute + qint64(row)) * 1'000'000 + 123'456);
    });
    PipelineRun run(std::move(source), settingsOf(m_server, Flavour::VictoriaMetrics), options);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.accepted, quint64(2'000));
    const QByteArrayList samples = m_server.samples(R"({db="piped"})");
    QCOMPARE(samples.size(), 2'000);
    QVERIFY(samples.contains(R"(m_v{db="piped"} 1234 )" + QByteArray::number(aMinute + 1'234)));
}

void VictoriaMetricsWritesTest::p7_21_badLinesAreSkippedWithoutAWord()
{
    // Up to 1.104 the answer says nothing of them; later ones refuse the whole body.
    WriteRequest request;
    request.database = QStringLiteral("bad");
    const QByteArray time = ' ' + QByteArray::number(aMinute) + '\n';
    request.precision = Precision::Milliseconds;
    request.body = "m v=1" + time + "nonsense\nm v=3" + time;
    Client client(settingsOf(m_server, Flavour::VictoriaMetrics));
    Kind kind = Kind::Accepted;
    QVERIFY(awaitJob(client.write(request), [&](const WriteJob &job) { kind = job.outcome().kind; }));
    const qsizetype there = m_server.samples(R"({db="bad"})").size();
    QVERIFY(kind == Kind::Accepted ? there == 2 : kind == Kind::Rejected && there == 0);
}

void VictoriaMetricsWritesTest::p7_22_writeVersion2()
{
    WriteRequest request;
    request.database = QStringLiteral("ignored");
    request.body = "version2,host=b v=2.5 " + QByteArray::number(aMinute * 1'000'000) + '\n';
    Client client(settingsOf(m_server, Flavour::V2));
    QVERIFY(awaitJob(client.write(request), [](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.outcome().accepted, 1U);
    }));
    // The bucket is not kept.
    QCOMPARE(m_server.samples(R"({__name__="version2_v"})"),
             QByteArrayList{R"(version2_v{host="b"} 2.5 )" + QByteArray::number(aMinute)});
}

void VictoriaMetricsWritesTest::p7_23_theConstantAnswerIsNotData()
{
    Query query;
    query.text = QStringLiteral("SELECT v FROM nowhere");
    query.database = QStringLiteral("nowhere");
    Client client(settingsOf(m_server, Flavour::VictoriaMetrics));
    int batches = 0;
    QueryJob *job = client.query(query);
    connect(job, &QueryJob::batchReady, this, [&batches] { ++batches; });
    QVERIFY(awaitJob(job, [](const QueryJob &ended) {
        QCOMPARE(ended.state(), Job::State::Failed);
        QVERIFY2(ended.error().message.contains(QStringLiteral("VictoriaMetrics")), qPrintable(ended.error().message));
    }));
    QCOMPARE(batches, 0);
}

QTEST_GUILESS_MAIN(VictoriaMetricsWritesTest)
#include "victoriametricswrites_test.moc"
