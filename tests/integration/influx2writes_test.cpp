// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/onewrite.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::onewrite;
using Kind = WriteOutcome::Kind;

namespace {

const QString bucket = QStringLiteral("home");

WriteRequest linesOf(const QByteArray &body)
{
    return linesFor(bucket, body);
}

std::string goodLine(quint64 row)
{
    return "m v=" + std::to_string(row) + " " + std::to_string(row);
}

std::string badLine(quint64 row)
{
    return (row % 2 == 0 ? "m v= " : "nonsense ") + std::to_string(row);
}

PipelineOptions intoBucket()
{
    PipelineOptions options;
    options.target.database = bucket;
    return options;
}

} // namespace

/// Writes to an InfluxDB 2.x that answers as its source says.
class Influx2WritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesByNameAndById();
    void retentionPoliciesArePartOfTheBucketsName();
    void p5_8_aParseErrorRejectsTheWholeBatch();
    void p5_8_thePipelineStoresTheGoodLines_data();
    void p5_8_thePipelineStoresTheGoodLines();
    void p5_9_aConflictLeavesTheRestStored();
    void p5_9_thePipelineNamesTheConflicts();
    void p5_10_retryAfterInEveryForm_data();
    void p5_10_retryAfterInEveryForm();
    void p5_10_thePipelineWaitsAndLosesNothing();
    void p5_11_aBodyAboveTheLimit();
    void p5_11_thePipelineHalvesIt();
    void whatIsMissingIsNotTheLinesFault_data();
    void whatIsMissingIsNotTheLinesFault();
};

void Influx2WritesTest::writesByNameAndById()
{
    FakeInflux2 server;
    ClientSettings settings = settingsFound2(server.url());
    Written written = write(settings, linesOf("m v=1 1\n"));
    QVERIFY2(written.state == Job::State::Succeeded, qPrintable(written.error.toText()));
    settings.profile.organization = server.orgId();
    WriteRequest request = linesOf("m v=2 2\n");
    request.target.precision = Precision::Microseconds;
    written = write(settings, request);
    QVERIFY2(written.state == Job::State::Succeeded, qPrintable(written.error.toText()));
    QCOMPARE(server.points(bucket), QByteArrayList({"m v=1 1", "m v=2 2000"}));
}

void Influx2WritesTest::retentionPoliciesArePartOfTheBucketsName()
{
    FakeInflux2 server;
    server.addBucket(QStringLiteral("plant/two weeks"));
    WriteRequest request = linesOf("m v=1 1\n");
    request.target.database = QStringLiteral("plant");
    request.target.retentionPolicy = QStringLiteral("two weeks");
    QCOMPARE(write(settingsFound2(server.url()), request).state, Job::State::Succeeded);
    QCOMPARE(server.points(QStringLiteral("plant/two weeks")), QByteArrayList({"m v=1 1"}));
}

void Influx2WritesTest::p5_8_aParseErrorRejectsTheWholeBatch()
{
    FakeInflux2 server;
    const Written written = write(settingsFound2(server.url()), linesOf("m v=1 1\nm v= 2\nm v=3 3\n"));
    QCOMPARE(written.error.details.status, 400);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(written.outcome.accepted, 0U);
    QCOMPARE(written.outcome.rejected, 3U);
    QVERIFY(written.outcome.reasons[0].startsWith(QStringLiteral("unable to parse 'm v= 2'")));
    QVERIFY(written.error.message.contains(QStringLiteral("nothing of it is stored")));
    QCOMPARE(server.points(bucket).size(), 0);
}

void Influx2WritesTest::p5_8_thePipelineStoresTheGoodLines_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QList<quint64>>("bad");
    QTest::addColumn<qsizetype>("requests"); ///< at most
    QTest::newRow("three in ten thousand") << quint64(10'000) << QList<quint64>{2, 5'000, 5'001} << qsizetype(4);
    QTest::newRow("all of them") << quint64(20) << QList<quint64>{1,  2,  3,  4,  5,  6,  7,  8,  9,  10,
                                                                  11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
                                 << qsizetype(1);
}

void Influx2WritesTest::p5_8_thePipelineStoresTheGoodLines()
{
    QFETCH(const quint64, count);
    QFETCH(const QList<quint64>, bad);
    QFETCH(const qsizetype, requests);
    FakeInflux2 server;
    QTemporaryDir folder;
    PipelineOptions options = intoBucket();
    options.rejectsFile = folder.filePath(QStringLiteral("rejects.csv"));
    PipelineRun run(rowsWith(count, {bad.begin(), bad.end()}, goodLine, badLine), settingsFound2(server.url()),
                    options);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.accepted, count - quint64(bad.size()));
    QCOMPARE(run.last.rejected, quint64(bad.size()));
    QCOMPARE(quint64(server.points(bucket).size()), run.last.accepted);
    QList<quint64> named;
    for (const RejectedRow &row : run.last.rejectedRows) {
        named += row.row;
        QCOMPARE(row.position, row.row + 1);
        QCOMPARE(row.text.toStdString(), badLine(row.row));
        QVERIFY2(row.reason.startsWith(QStringLiteral("unable to parse '") + row.text), qPrintable(row.reason));
    }
    std::sort(named.begin(), named.end());
    QCOMPARE(named, bad);
    QFile file(options.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), bad.size() + 1);
    QVERIFY2(server.server().requests().size() <= requests,
             qPrintable(QString::number(server.server().requests().size())));
}

void Influx2WritesTest::p5_9_aConflictLeavesTheRestStored()
{
    FakeInflux2 server;
    QCOMPARE(write(settingsFound2(server.url()), linesOf("m v=0 0\n")).state, Job::State::Succeeded);
    const Written written = write(settingsFound2(server.url()), linesOf("m v=1 1\nm v=\"2\" 2\nm v=3 3\n"));
    QCOMPARE(written.error.details.status, 422);
    QCOMPARE(written.outcome.kind, Kind::Partial);
    // One shard's word: the others may be stored.
    QCOMPARE(written.outcome.accepted, 0U);
    QCOMPARE(written.outcome.rejected, 1U);
    QCOMPARE(written.outcome.unknown, 2U);
    QVERIFY(written.error.message.contains(QStringLiteral("at least 1 line(s)")));
    QCOMPARE(server.points(bucket).size(), 3);
}

void Influx2WritesTest::p5_9_thePipelineNamesTheConflicts()
{
    FakeInflux2 server;
    QCOMPARE(write(settingsFound2(server.url()), linesOf("m v=0 0\n")).state, Job::State::Succeeded);
    auto source = std::make_unique<GeneratedSource>(2'000, [](quint64 row, std::string &line) {
        line += row == 777 || row == 1'234 ? "m v=\"text\" " : "m v=1 ";
        line += std::to_string(row);
    });
    PipelineRun run(std::move(source), settingsFound2(server.url()), intoBucket());
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(1'998));
    QList<quint64> named;
    for (const RejectedRow &row : run.last.rejectedRows)
        named += row.row;
    std::sort(named.begin(), named.end());
    QCOMPARE(named, QList<quint64>({777, 1'234}));
    QCOMPARE(server.points(bucket).size(), 1 + 1'998);
}

void Influx2WritesTest::p5_10_retryAfterInEveryForm_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("least"); ///< milliseconds; -1: no wish
    QTest::addColumn<qint64>("most");

    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(40), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
            .toLatin1();
    for (const int status : {429, 503}) {
        const auto row = [status](const char *name, const QByteArray &field, qint64 least, qint64 most) {
            QTest::addRow("%d, %s", status, name) << status << field << least << most;
        };
        row("seconds", "7", 7'000, 7'000);
        row("decimals", "0.25", 250, 250);
        row("a date", date, 20'000, 41'000);
        row("a past date", "Wed, 21 Oct 2015 07:28:00 GMT", 0, 0);
        row("too long", "86400", 600'000, 600'000);
        row("nonsense", "soon", -1, -1);
        row("negative", "-5", -1, -1);
        row("absent", "", -1, -1);
    }
}

void Influx2WritesTest::p5_10_retryAfterInEveryForm()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    FakeInflux2 server;
    FakeAnswer answer = FakeAnswer::of(status);
    if (!retryAfter.isEmpty())
        answer.header("Retry-After", retryAfter);
    server.refuseWrites(1, answer.text(R"({"code":"too many requests","message":"limit"})"));
    const Written written = write(settingsFound2(server.url()), linesOf("m v=1 1\n"));
    QCOMPARE(written.error.details.status, status);
    QCOMPARE(written.error.kind, Error::Kind::Throttled);
    QCOMPARE(written.outcome.kind, Kind::Retryable);
    QCOMPARE(written.outcome.unknown, 0U);
    const qint64 wait = written.error.retryAfter ? written.error.retryAfter->count() : -1;
    QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait)));
    QCOMPARE(server.points(bucket).size(), 0);
}

void Influx2WritesTest::p5_10_thePipelineWaitsAndLosesNothing()
{
    FakeInflux2 server;
    server.refuseWrites(2, FakeAnswer::of(429).header("Retry-After", "0.2").empty());
    PipelineRun run(rowsWith(12'000, {}, goodLine, badLine), settingsFound2(server.url()), intoBucket());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(12'000));
    QCOMPARE(server.points(bucket).size(), 12'000);
    QVERIFY(!run.last.pauses.isEmpty());
    QCOMPARE(run.last.pauses[0].reason, Pause::Reason::Throttled);
    QVERIFY(run.last.pausedMs >= 200);
    QCOMPARE(run.last.retries, quint64(2));
}

void Influx2WritesTest::p5_11_aBodyAboveTheLimit()
{
    FakeInflux2::Options options;
    options.maxBytes = 1'000;
    FakeInflux2 server(options);
    const Written written = write(settingsFound2(server.url()), linesOf(QByteArray("m v=1 1\n").repeated(200)));
    QCOMPARE(written.error.details.status, 413);
    QCOMPARE(written.error.kind, Error::Kind::TooLarge);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(written.outcome.rejected, 200U);
    QCOMPARE(server.points(bucket).size(), 0);
}

void Influx2WritesTest::p5_11_thePipelineHalvesIt()
{
    FakeInflux2::Options options;
    options.maxBytes = 1'000;
    FakeInflux2 server(options);
    PipelineRun run(rowsWith(3'000, {}, goodLine, badLine), settingsFound2(server.url()), intoBucket());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(3'000));
    QCOMPARE(server.points(bucket).size(), 3'000);
}

void Influx2WritesTest::whatIsMissingIsNotTheLinesFault_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("bucketName");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("word");
    const QString house = QStringLiteral("house");
    const QString token = QStringLiteral("fake-token");
    QTest::newRow("bucket") << house << QStringLiteral("attic") << token << Error::Kind::NotFound
                            << QStringLiteral("attic");
    QTest::newRow("organization") << QStringLiteral("garden") << bucket << token << Error::Kind::NotFound
                                  << QStringLiteral("garden");
    QTest::newRow("no organization") << QString() << bucket << token << Error::Kind::BadInput << QStringLiteral("org");
    QTest::newRow("token") << house << bucket << QStringLiteral("guess") << Error::Kind::Authentication << QString();
    QTest::newRow("right") << house << bucket << QStringLiteral("reader") << Error::Kind::Permission << QString();
}

void Influx2WritesTest::whatIsMissingIsNotTheLinesFault()
{
    QFETCH(const QString, organization);
    QFETCH(const QString, bucketName);
    QFETCH(const QString, secret);
    QFETCH(const QString, word);
    FakeInflux2::Options options;
    options.readToken = "reader";
    FakeInflux2 server(options);
    ClientSettings settings = settingsFound2(server.url());
    settings.profile.organization = organization;
    settings.secret = secret;
    PipelineOptions pipeline = intoBucket();
    pipeline.target.database = bucketName;
    PipelineRun run(rowsWith(100, {}, goodLine, badLine), settings, pipeline);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Failed);
    QTEST(run.last.error->kind, "kind");
    QVERIFY2(run.last.error->toText().contains(word), qPrintable(run.last.error->toText()));
    QVERIFY(!run.last.error->toText().contains(secret));
    QCOMPARE(run.last.rejected, quint64(0));
    QCOMPARE(run.last.accepted, quint64(0));
}

QTEST_GUILESS_MAIN(Influx2WritesTest)
#include "influx2writes_test.moc"
