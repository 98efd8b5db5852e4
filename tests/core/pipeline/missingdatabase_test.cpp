// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/missingdatabase.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

class MissingDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void t2_9_aTokenThatMayOnlyWriteIsEnough();
    void t2_9_1_theDatabaseIsMadeWhenAWriteMissesIt();
    void t2_9_1_aBusyServerIsWaitedFor();
    void t2_9_1_whatCannotBeMadeIsSaid();
    void t2_9_1_itIsMadeOnceOnly();
    void t2_9_1_withoutTheOptionNothingIsMade();
    void t2_9_1_nothingToWriteMakesItAsWell();

private:
    FakeAnswer answer(const FakeRequest &request);
    QList<QByteArray> paths() const;

    std::unique_ptr<FakeServer> m_server;
    Store m_store;
    FakeAnswer m_creation;
    bool m_exists = false;
    bool m_creates = true; ///< whether a good answer to CREATE DATABASE makes it
};

namespace {

PipelineOptions creating(int concurrency = 4)
{
    PipelineOptions options = tens(concurrency);
    options.createDatabase = true;
    return options;
}

} // namespace

void MissingDatabaseTest::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([this](const FakeRequest &request) { return answer(request); });
    m_store = {};
    m_creation = FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
    m_exists = false;
    m_creates = true;
}

FakeAnswer MissingDatabaseTest::answer(const FakeRequest &request)
{
    if (request.path() == "/query") {
        m_exists = m_creates;
        return m_creation;
    }
    if (!m_exists)
        return FakeAnswer::json(R"({"error":"database not found: \"plant\""})", 404);
    m_store.add(linesOf(request.body));
    return stored();
}

QList<QByteArray> MissingDatabaseTest::paths() const
{
    QList<QByteArray> paths;
    for (const FakeRequest &request : m_server->requests())
        paths += request.path();
    return paths;
}

void MissingDatabaseTest::t2_9_aTokenThatMayOnlyWriteIsEnough()
{
    m_exists = true;
    m_creation = FakeAnswer::json(R"({"error":"not allowed"})", 403);
    PipelineRun run(rows(100), m_server->url(), creating());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(m_store.hasOnceEach(100));
    QVERIFY(!paths().contains("/query"));
}

void MissingDatabaseTest::t2_9_1_theDatabaseIsMadeWhenAWriteMissesIt()
{
    PipelineRun run(rows(100), m_server->url(), creating());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(100));
    QVERIFY(m_store.hasOnceEach(100));
    QCOMPARE(run.last.resent + run.last.retries, quint64(0)); // what nobody has taken was not sent before
    // One write finds out, whatever the concurrency.
    QCOMPARE(paths().first(3), QList<QByteArray>({"/write", "/query", "/write"}));
    QCOMPARE(paths().size(), 1 + 1 + 10);
    QVERIFY(
        m_server->requests()[1].parameter(QStringLiteral("q")).contains(QStringLiteral("CREATE DATABASE \"plant\"")));
}

void MissingDatabaseTest::t2_9_1_aBusyServerIsWaitedFor()
{
    m_server->enqueue(FakeAnswer::json(R"({"error":"database not found: \"plant\""})", 404));
    m_server->enqueue(FakeAnswer::of(503).header("Retry-After", "0").text("starting"));
    PipelineRun run(rows(20), m_server->url(), creating());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.pauses.size(), 1);
    QVERIFY(m_store.hasOnceEach(20));
}

void MissingDatabaseTest::t2_9_1_whatCannotBeMadeIsSaid()
{
    m_creates = false;
    m_creation = FakeAnswer::json(R"({"error":"not for you"})", 403);
    PipelineRun run(rows(100), m_server->url(), creating());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.accepted + run.last.rejected, quint64(0));
    QVERIFY2(run.last.error->message.contains(QStringLiteral("database not found")) &&
                 run.last.error->message.contains(QStringLiteral("not for you")),
             qPrintable(run.last.error->message));
    QCOMPARE(paths(), QList<QByteArray>({"/write", "/query"}));
}

void MissingDatabaseTest::t2_9_1_itIsMadeOnceOnly()
{
    m_creates = false;
    PipelineRun run(rows(100), m_server->url(), creating());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.error->kind, Error::Kind::NotFound);
    QCOMPARE(paths().count("/query"), 1);
}

void MissingDatabaseTest::t2_9_1_withoutTheOptionNothingIsMade()
{
    PipelineRun run(rows(100), m_server->url(), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.error->kind, Error::Kind::NotFound);
    QCOMPARE(paths(), QList<QByteArray>{"/write"});
}

void MissingDatabaseTest::t2_9_1_nothingToWriteMakesItAsWell()
{
    PipelineRun run(rows(0), m_server->url(), creating());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(paths(), QList<QByteArray>{"/query"});
}

QTEST_GUILESS_MAIN(MissingDatabaseTest)
#include "missingdatabase_test.moc"
