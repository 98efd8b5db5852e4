// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/queryresult.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/influxd2server.h"
#include "tests/support/rawclient.h"
#include "tests/support/settingsfor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

const QString bucket = QStringLiteral("home");

/// The fake, or the real one.
struct Server
{
    std::unique_ptr<FakeInflux2> fake;
    std::unique_ptr<Influxd2Server> real;

    QUrl url() const { return real ? real->url() : fake->url(); }

    /// Read back without the program.
    qsizetype rows(const QByteArray &measurement) const
    {
        const QByteArray statement =
            QUrl::toPercentEncoding(QStringLiteral("SELECT * FROM \"%1\"").arg(QString::fromUtf8(measurement)));
        const RawReply answer =
            rawRequest(url(), "GET", "/query?db=home&epoch=ns&q=" + statement, "Authorization: Token fake-token\r\n");
        return QJsonDocument::fromJson(answer.body)[u"results"][0][u"series"][0][u"values"].toArray().size();
    }
};

Server started(const QString &kind)
{
    Server server;
    if (kind == u"fake") {
        server.fake = std::make_unique<FakeInflux2>();
        return server;
    }
    server.real = std::make_unique<Influxd2Server>();
    if (!server.real->start())
        qFatal("the real InfluxDB 2 does not start: %s", qPrintable(server.real->problem()));
    return server;
}

WriteOutcome write(const Server &server, const QByteArray &body, const QString &database = bucket)
{
    Client client(settingsFound2(server.url()));
    WriteRequest request;
    request.target.database = database;
    request.body = body;
    WriteOutcome outcome;
    outcome.kind = Kind::Retryable;
    awaitJob(client.write(request), [&outcome](const WriteJob &job) { outcome = job.outcome(); });
    return outcome;
}

QByteArray daily(int days, const char *suffix)
{
    QByteArray lines;
    for (qint64 day = 0; day < days; ++day)
        lines +=
            "t temp=" + QByteArray::number(day) + suffix + ' ' + QByteArray::number(day * 86'400'000'000'000) + '\n';
    return lines;
}

} // namespace

/// What must be so on a real InfluxDB 2.x and on the fake: each test runs on both where PENSTOCK_INFLUXD2 names one.
class Influx2BothTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreStored_data() { addServers(); }
    void linesAreStored();
    void oneBadLineRefusesAll_data() { addServers(); }
    void oneBadLineRefusesAll();
    void conflictsOverShardsAreNeverCalledAccepted_data() { addServers(); }
    void conflictsOverShardsAreNeverCalledAccepted();
    void deletingIsDone_data() { addServers(); }
    void deletingIsDone();
    void aMissingBucketIsNotTheLinesFault_data() { addServers(); }
    void aMissingBucketIsNotTheLinesFault();

private:
    static void addServers()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("fake") << QStringLiteral("fake");
        if (Influxd2Server::isThere())
            QTest::newRow("real") << QStringLiteral("real");
    }
};

void Influx2BothTest::linesAreStored()
{
    QFETCH(const QString, kind);
    const Server server = started(kind);
    const WriteOutcome outcome = write(server, "m,h=a v=1 1\nm,h=b v=2 2\n");
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.accepted, 2U);
    QCOMPARE(server.rows("m"), 2);
}

void Influx2BothTest::oneBadLineRefusesAll()
{
    QFETCH(const QString, kind);
    const Server server = started(kind);
    const WriteOutcome outcome = write(server, "m v=1 1\nm v= 2\nm v=3 3\n");
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.rejected, 3U);
    QCOMPARE(server.rows("m"), 0);
}

void Influx2BothTest::conflictsOverShardsAreNeverCalledAccepted()
{
    QFETCH(const QString, kind);
    const Server server = started(kind);
    QCOMPARE(write(server, daily(100, "i")).kind, Kind::Accepted);
    const WriteOutcome outcome = write(server, daily(100, ".5"));
    QCOMPARE(outcome.accepted, 0U);
    QVERIFY(outcome.rejected + outcome.unknown == 100U);
    QCOMPARE(server.rows("t"), 100);
}

void Influx2BothTest::deletingIsDone()
{
    QFETCH(const QString, kind);
    const Server server = started(kind);
    QCOMPARE(write(server, "m v=1 1\nm v=2 2\n").kind, Kind::Accepted);
    Client client(settingsFound2(server.url()));
    Query query;
    query.script = Script(QStringLiteral("DELETE FROM m WHERE time = 2"));
    query.database = bucket;
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(server.rows("m"), 1);
}

void Influx2BothTest::aMissingBucketIsNotTheLinesFault()
{
    QFETCH(const QString, kind);
    const Server server = started(kind);
    Client client(settingsFound2(server.url()));
    WriteRequest request;
    request.target.database = QStringLiteral("attic");
    request.body = "m v=1 1\n";
    QVERIFY(awaitJob(client.write(request),
                     [](const WriteJob &job) { QCOMPARE(job.error().kind, Error::Kind::NotFound); }));
}

QTEST_GUILESS_MAIN(Influx2BothTest)
#include "influx2both_test.moc"
