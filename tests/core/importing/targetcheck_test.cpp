// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/spancountjob.h"
#include "core/importing/targetcheckjob.h"
#include "core/localserver/localserver.h"
#include "core/session/session.h"
#include "core/time/timetext.h"
#include "tests/core/importing/csvfixture.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <memory>

using namespace penstock;

/// What servers tell of the measurement that an import writes to, and what they do not.
class TargetCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ofInfluxDb1();
    void ofInfluxDb1NothingIsThere();
    void ofInfluxDb1WithoutPermission();
    void ofInfluxDb2WithoutPermission();
    void ofInfluxDb3();
    void ofServersThatTellNothing();
    void countsTheSpan();
    void countsTheSpanOfInfluxDb2();
    void countsTheSpanOfInfluxDb3();
    void countsTheSpanOfTheCloud();
    void aSpanThatIsNotTold();

private:
    void connectTo(const Profile &profile, const QString &secret = {});
    TargetFacts facts();
    qint64 count(qint64 first, qint64 last);

    InfluxdServer m_server{{.auth = true}};
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    LocalServer m_localServer{m_folder.filePath(QStringLiteral("none")), m_folder.filePath(QStringLiteral("local"))};
    std::unique_ptr<Session> m_session;
    ImportPlan m_plan;
};

namespace {

Profile profileOf(const QUrl &url, const QString &user = {})
{
    Profile profile = Profile::createNew();
    profile.url = url;
    profile.user = user;
    return profile;
}

} // namespace

void TargetCheckTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE db WITH DURATION 48h NAME short"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY \"long\" ON db DURATION INF REPLICATION 1"));
    m_server.query(QStringLiteral("CREATE USER writer WITH PASSWORD 'secret'"));
    m_server.query(QStringLiteral("GRANT WRITE ON db TO writer"));
    const QByteArray now = QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "000000";
    QCOMPARE(
        m_server.write(QStringLiteral("db"), "m,host=a,room=b value=1i,note=\"x\" " + now + "\nother,tag=a v=1 " + now),
        204);
}

void TargetCheckTest::init()
{
    m_plan = CsvFixture("1,a,x,1\n").plan;
}

void TargetCheckTest::connectTo(const Profile &profile, const QString &secret)
{
    bool stored = secret.isEmpty();
    if (!stored)
        m_secrets.write(profile.id, secret, this, [&stored](bool) { stored = true; });
    QTRY_VERIFY(stored);
    m_session = std::make_unique<Session>(profile, m_secrets, m_localServer);
    m_session->open();
    QTRY_VERIFY(m_session->state() != Session::State::Opening);
    QVERIFY2(m_session->state() == Session::State::Open, qPrintable(m_session->error().message));
}

TargetFacts TargetCheckTest::facts()
{
    TargetFacts facts;
    bool isOver = false;
    auto *job = new TargetCheckJob(m_plan, *m_session, this);
    connect(job, &Job::finished, this, [&] {
        facts = job->facts();
        isOver = true;
    });
    if (!QTest::qWaitFor([&isOver] { return isOver; }, 30'000))
        facts.unknown += QStringLiteral("it never ended");
    return facts;
}

void TargetCheckTest::ofInfluxDb1()
{
    connectTo(profileOf(m_server.url(), QStringLiteral("admin")), QStringLiteral("secret"));
    const TargetFacts found = facts();
    QVERIFY2(found.unknown.isEmpty(), qPrintable(found.unknown.join(u' ')));
    QVERIFY(found.isThere());
    QCOMPARE(found.fields->size(), 2);
    QCOMPARE(found.fields->value(QStringLiteral("value")), QStringList{QStringLiteral("integer")});
    QCOMPARE(found.fields->value(QStringLiteral("note")), QStringList{QStringLiteral("string")});
    QCOMPARE(*found.tags, (QSet<QString>{QStringLiteral("host"), QStringLiteral("room")}));
    QCOMPARE(*found.retention, qint64(48) * 3'600 * 1'000'000'000);
    m_plan.pipeline.target.retentionPolicy = QStringLiteral("long");
    QCOMPARE(*facts().retention, 0);
    QVERIFY(facts().fields->isEmpty()); // each policy has types of its own
    m_plan.pipeline.target.retentionPolicy.clear();
    // What was written meanwhile is known: it is asked afresh.
    const QByteArray now = QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "000000";
    QCOMPARE(m_server.write(QStringLiteral("db"), "m late=true " + now), 204);
    QVERIFY(facts().fields->contains(QStringLiteral("late")));
}

void TargetCheckTest::ofInfluxDb1NothingIsThere()
{
    connectTo(profileOf(m_server.url(), QStringLiteral("admin")), QStringLiteral("secret"));
    m_plan.measurement = QStringLiteral("new");
    QVERIFY(!facts().isThere());
    QVERIFY(facts().fields && facts().tags);
    m_plan.pipeline.target.database = QStringLiteral("none");
    const TargetFacts found = facts();
    QVERIFY(found.fields && found.fields->isEmpty());
    QVERIFY2(found.unknown.isEmpty(), qPrintable(found.unknown.join(u' ')));
}

void TargetCheckTest::ofInfluxDb1WithoutPermission()
{
    connectTo(profileOf(m_server.url(), QStringLiteral("writer")), QStringLiteral("secret"));
    const TargetFacts found = facts();
    QVERIFY(!found.isThere());
    QVERIFY(!found.fields);
    QVERIFY(!found.tags);
    QVERIFY2(found.unknown.size() >= 2, qPrintable(found.unknown.join(u' ')));
    QVERIFY(found.unknown.constFirst().contains(QLatin1String("not known")));
}

void TargetCheckTest::ofInfluxDb2WithoutPermission()
{
    FakeInflux2::Options options;
    options.writeToken = "write-only";
    FakeInflux2 server(options);
    server.addBucket(QStringLiteral("db"), 3'600);
    Profile profile = profileOf(server.url());
    profile.login = Profile::Login::Token;
    profile.organization = QStringLiteral("house");
    connectTo(profile, QStringLiteral("write-only"));
    const TargetFacts found = facts();
    QVERIFY(!found.fields);
    QVERIFY(!found.tags);
    QVERIFY2(!found.unknown.isEmpty(), "not known");
}

void TargetCheckTest::ofInfluxDb3()
{
    FakeInflux3 server;
    server.createDatabase(QStringLiteral("db"));
    server.write(QStringLiteral("db"), "m,host=a value=1i,note=\"x\" 1700000000000000000\n");
    connectTo(profileOf(server.url()));
    const TargetFacts found = facts();
    QVERIFY2(found.unknown.isEmpty(), qPrintable(found.unknown.join(u' ')));
    QCOMPARE(found.fields->value(QStringLiteral("value")), QStringList{QStringLiteral("integer")});
    QCOMPARE(*found.tags, QSet<QString>{QStringLiteral("host")});
    m_plan.measurement = QStringLiteral("new");
    QVERIFY(!facts().isThere());
}

void TargetCheckTest::ofServersThatTellNothing()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::of(204).empty(); });
    Profile profile = profileOf(server.url());
    profile.flavour = Flavour::VictoriaMetrics;
    m_session = std::make_unique<Session>(profile, m_secrets, m_localServer);
    m_session->open(Session::Greeting::None);
    QTRY_COMPARE(m_session->state(), Session::State::Open);
    const TargetFacts found = facts();
    QVERIFY(!found.fields && !found.tags && !found.retention);
    QCOMPARE(found.unknown.size(), 1);
    QVERIFY2(found.unknown.constFirst().contains(QLatin1String("VictoriaMetrics")),
             qPrintable(found.unknown.constFirst()));
}

/// -1: it is not known.
qint64 TargetCheckTest::count(qint64 first, qint64 last)
{
    std::optional<std::uint64_t> rows;
    bool isOver = false;
    auto *job = new SpanCountJob(m_plan, *m_session, first, last, this);
    connect(job, &Job::finished, this, [&] {
        rows = job->rows();
        isOver = true;
    });
    return QTest::qWaitFor([&isOver] { return isOver; }, 30'000) && rows ? qint64(*rows) : qint64(-1);
}

void TargetCheckTest::countsTheSpan()
{
    connectTo(profileOf(m_server.url(), QStringLiteral("admin")), QStringLiteral("secret"));
    m_plan.pipeline.target.retentionPolicy = QStringLiteral("long");
    m_server.query(QStringLiteral("SELECT * INTO db.\"long\".counted FROM m"), QStringLiteral("db"));
    m_plan.measurement = QStringLiteral("counted");
    QCOMPARE(count(0, latestTime), 1);
    QCOMPARE(count(earliestTime, 1'000), 0);
}

void TargetCheckTest::countsTheSpanOfInfluxDb2()
{
    FakeInflux2 server;
    Profile profile = profileOf(server.url());
    profile.login = Profile::Login::Token;
    profile.organization = QStringLiteral("house");
    connectTo(profile, QStringLiteral("fake-token"));
    m_plan.pipeline.target.database = QStringLiteral("home");
    m_plan.measurement = QStringLiteral("m \"q\"");
    // A field whose name is a number, with fewer values than the other one.
    const RawReply written =
        rawRequest(server.url(), "POST", "/api/v2/write?org=house&bucket=home", "Authorization: Token fake-token\r\n",
                   "m\\ \"q\",host=a 99=1,v=1 1000\nm\\ \"q\",host=b v=1 1000\n"
                   "m\\ \"q\",host=a v=1 1001\nother v=1 1000\n");
    QCOMPARE(written.status, 204);
    QCOMPARE(count(1'000, 1'001), 3); // both are in it
    QCOMPARE(count(1'001, 1'001), 1);
    QCOMPARE(count(earliestTime, latestTime), 3);
    QCOMPARE(count(0, 999), 0);
}

void TargetCheckTest::countsTheSpanOfInfluxDb3()
{
    FakeInflux3 server;
    connectTo(profileOf(server.url()));
    m_plan.pipeline.target.database = QStringLiteral("db");
    m_plan.measurement = QStringLiteral("m");
    server.createDatabase(QStringLiteral("db"));
    server.setQueryAnswer(
        QStringLiteral("SELECT count(*) FROM \"m\" WHERE time >= '1970-01-01T00:00:00.000001000Z' AND "
                       "time <= '2023-11-14T22:13:20.000000001Z'"),
        FakeAnswer::of(200).header("content-type", "application/jsonl").chunks({"{\"count(*)\":12}\n"}));
    QCOMPARE(count(1'000, 1'700'000'000'000'000'001), 12);
}

/// It answers SQL over gRPC only, and is asked in InfluxQL.
void TargetCheckTest::countsTheSpanOfTheCloud()
{
    FakeInflux3::Options options;
    options.distributed = true;
    FakeInflux3 server(options);
    connectTo(profileOf(server.url()));
    QCOMPARE(m_session->clientSettings().flavour(), Flavour::V3Distributed);
    server.setAnswer("/query", FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[)"
                                                R"({"name":"m","columns":["time","count_v"],"values":[[0,12]]}]}]})"));
    QCOMPARE(count(0, 1'000), 12);
}

void TargetCheckTest::aSpanThatIsNotTold()
{
    connectTo(profileOf(m_server.url(), QStringLiteral("writer")), QStringLiteral("secret"));
    QString reason;
    bool isKnown = true;
    auto *job = new SpanCountJob(m_plan, *m_session, 0, 1, this);
    connect(job, &Job::finished, this, [&] {
        isKnown = job->rows().has_value();
        reason = job->reason();
    });
    QTRY_VERIFY(!reason.isEmpty());
    QVERIFY(!isKnown);
}

QTEST_GUILESS_MAIN(TargetCheckTest)

#include "targetcheck_test.moc"
