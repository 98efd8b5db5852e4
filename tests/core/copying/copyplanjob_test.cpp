// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/copying/copyplanjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

CopyWish wishOf(const QString &database)
{
    CopyWish wish;
    wish.database = database;
    return wish;
}

} // namespace

/// What a copy will read.
class CopyPlanJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void measurementsWithAll();
    void fieldsAreThoseOfThePolicy();
    void bounds();
    void mixedFieldsNeedTheirShards();
    void emptyDatabases();
    void failures_data();
    void failures();
    void serversThatTellNothing_data();
    void serversThatTellNothing();
    void cancelled();

private:
    /// `login`: a user's, for a server with logins.
    std::expected<CopyPlan, Error> planOf(const InfluxdServer &server, const CopyWish &wish, bool counts = true,
                                          const QString &user = {}) const
    {
        ClientSettings settings = settingsFound(server.url(), Flavour::V1, u"1.6.7"_s);
        settings.profile.user = user;
        settings.secret = u"secret"_s;
        Client source(settings);
        Client target(settings);
        std::expected<CopyPlan, Error> plan = std::unexpected(Error{Error::Kind::Timeout, u"no end"_s, {}, {}});
        awaitJob(new CopyPlanJob(source, {target, u"copy"_s}, wish, counts), [&plan](const CopyPlanJob &job) {
            if (job.state() == Job::State::Succeeded)
                plan = job.plan();
            else
                plan = std::unexpected(job.error());
        });
        return plan;
    }

    InfluxdServer m_server;
};

void CopyPlanJobTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void CopyPlanJobTest::init()
{
    for (const QString &name : {u"plant"_s, u"copy"_s})
        m_server.query(u"DROP DATABASE "_s + name);
    m_server.query(u"CREATE DATABASE plant"_s);
}

void CopyPlanJobTest::measurementsWithAll()
{
    QCOMPARE(m_server.write(u"plant"_s, "a,t=1,u=x f=1.5,i=2i -7\na,t=2 f=2 90\nb s=\"x\",b=true 5\n"), 204);
    m_server.query(u"CREATE DATABASE copy"_s);
    QCOMPARE(m_server.write(u"copy"_s, "a f=1i 1\n"), 204);
    const auto plan = planOf(m_server, wishOf(u"plant"_s));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toText()));
    QCOMPARE(plan->flavour, Flavour::V1);
    QCOMPARE(plan->parts.size(), 2);
    const CopyPart &a = plan->parts[0];
    QCOMPARE(a.measurement, u"a"_s);
    QCOMPARE(a.tags, (QStringList{u"t"_s, u"u"_s}));
    QCOMPARE(a.fields.size(), 2);
    QCOMPARE(a.fields[0].name, u"f"_s);
    QCOMPARE(a.fields[0].types, QStringList{u"float"_s});
    QCOMPARE(a.fields[1].types, QStringList{u"integer"_s});
    QCOMPARE(a.first, -7);
    QCOMPARE(a.last, 90);
    QCOMPARE(a.series, 2U);
    QVERIFY(a.isSeriesMost); // 1.6.7
    QVERIFY(!a.hasMixedFields());
    const CopyPart &b = plan->parts[1];
    QCOMPARE(b.tags, QStringList());
    QCOMPARE(b.fields.size(), 2);
    QCOMPARE(b.series, 1U);
    QVERIFY(plan->shards && !plan->shards->groups.empty());
    QCOMPARE(plan->notes, QStringList());
    QVERIFY2(plan->obstacles.size() == 1 && plan->obstacles[0].contains(u"float here and integer"),
             qPrintable(plan->obstacles.join(u'\n')));
    // What nobody wants to know is not asked.
    const auto quick = planOf(m_server, wishOf(u"plant"_s), false);
    QVERIFY(quick && !quick->parts[0].series);
}

/// A server that is asked for none tells those of the default one alone.
void CopyPlanJobTest::fieldsAreThoseOfThePolicy()
{
    m_server.query(u"CREATE RETENTION POLICY week ON plant DURATION INF REPLICATION 1"_s);
    QCOMPARE(m_server.write(u"plant"_s, "m v=1i 1\nsource v=1.5,w=2 1\n"), 204);
    m_server.query(u"SELECT * INTO week.m FROM source"_s, u"plant"_s);
    CopyWish wish = wishOf(u"plant"_s);
    wish.retentionPolicy = u"week"_s;
    wish.measurements = {u"m"_s};
    const auto plan = planOf(m_server, wish);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toText()));
    QCOMPARE(plan->parts.size(), 1);
    const CopyPart &m = plan->parts[0];
    QCOMPARE(m.fields.size(), 2);
    QCOMPARE(m.fields[0].name, u"v"_s);
    QCOMPARE(m.fields[0].types, QStringList{u"float"_s});
    QCOMPARE(m.fields[1].name, u"w"_s);
}

void CopyPlanJobTest::bounds()
{
    QCOMPARE(m_server.write(u"plant"_s, "a v=1 10\na v=2 20\na v=3 30\nb v=1 10\n"), 204);
    CopyWish wish = wishOf(u"plant"_s);
    wish.from = 15;
    wish.to = 30;
    const auto plan = planOf(m_server, wish);
    QVERIFY(plan);
    QCOMPARE(plan->parts.size(), 1);
    QCOMPARE(plan->parts[0].first, 20);
    QCOMPARE(plan->parts[0].last, 20);
    QVERIFY2(plan->notes.join(u' ').contains(u"“b” has no points there"), qPrintable(plan->notes.join(u' ')));
}

void CopyPlanJobTest::mixedFieldsNeedTheirShards()
{
    InfluxdServer closed(InfluxdServer::Options{.auth = true});
    QVERIFY2(closed.start(), qPrintable(closed.problem()));
    closed.query(u"CREATE DATABASE plant"_s);
    closed.query(u"CREATE USER reader WITH PASSWORD 'secret'"_s);
    closed.query(u"GRANT READ ON plant TO reader"_s);
    QCOMPARE(closed.write(u"plant"_s, "m f=1 10\n"), 204);
    QVERIFY(planOf(closed, wishOf(u"plant"_s), false, u"reader"_s));
    QCOMPARE(closed.write(u"plant"_s, "m f=1i 9000000000000000\n"), 204);

    const auto all = planOf(closed, wishOf(u"plant"_s), false, u"admin"_s);
    QVERIFY2(all, all ? "" : qPrintable(all.error().toText()));
    QCOMPARE(all->parts[0].fields[0].types.size(), 2);
    QVERIFY(all->parts[0].hasMixedFields());
    QCOMPARE(all->shards->groups.size(), 2U);
    // Its first point may be one that an answer leaves out.
    QVERIFY(!all->parts[0].first);

    const auto blind = planOf(closed, wishOf(u"plant"_s), false, u"reader"_s);
    QVERIFY(!blind);
    QCOMPARE(blind.error().kind, Error::Kind::Permission);
    QVERIFY2(blind.error().message.contains(u"--window"), qPrintable(blind.error().message));
    CopyWish narrow = wishOf(u"plant"_s);
    narrow.window = ShardLayout::hour;
    QVERIFY(planOf(closed, narrow, false, u"reader"_s));
}

void CopyPlanJobTest::emptyDatabases()
{
    const auto plan = planOf(m_server, wishOf(u"plant"_s));
    QVERIFY(plan);
    QVERIFY(plan->parts.isEmpty());
    QVERIFY2(plan->notes.value(0).contains(u"no measurements"), qPrintable(plan->notes.join(u' ')));
}

void CopyPlanJobTest::failures_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<QString>("says");
    QTest::newRow("database") << u"nowhere"_s << QString() << QString() << u"nowhere"_s;
    QTest::newRow("policy") << u"plant"_s << u"old"_s << QString() << u"no retention policy “old”"_s;
    QTest::newRow("measurement") << u"plant"_s << QString() << u"mm"_s << u"no measurement “mm”"_s;
}

void CopyPlanJobTest::failures()
{
    QFETCH(const QString, database);
    QFETCH(const QString, policy);
    QFETCH(const QString, measurement);
    QFETCH(const QString, says);
    QCOMPARE(m_server.write(u"plant"_s, "m v=1 1\n"), 204);
    CopyWish wish = wishOf(database);
    wish.retentionPolicy = policy;
    if (!measurement.isEmpty())
        wish.measurements = {u"m"_s, measurement};
    const auto plan = planOf(m_server, wish);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::NotFound);
    QVERIFY2(plan.error().message.contains(says), qPrintable(plan.error().message));
}

void CopyPlanJobTest::serversThatTellNothing_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::newRow("VictoriaMetrics") << Flavour::VictoriaMetrics;
    QTest::newRow("QuestDB") << Flavour::QuestDb;
    QTest::newRow("GreptimeDB") << Flavour::GreptimeDb;
}

void CopyPlanJobTest::serversThatTellNothing()
{
    QFETCH(const Flavour, flavour);
    FakeServer server;
    Client source(settingsFound(server.url(), flavour, {}));
    Client target(settingsFound(server.url(), Flavour::V1, u"1.6.7"_s));
    QVERIFY(awaitJob(new CopyPlanJob(source, {target, u"copy"_s}, wishOf(u"d"_s), false), [](const CopyPlanJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::BadInput);
    }));
    QCOMPARE(server.requests().size(), 0);
}

void CopyPlanJobTest::cancelled()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).stall());
    Client source(settingsFound(server.url(), Flavour::V1, u"1.6.7"_s));
    Client target(settingsFound(server.url(), Flavour::V1, u"1.6.7"_s));
    auto *job = new CopyPlanJob(source, {target, u"copy"_s}, wishOf(u"d"_s), false);
    QTRY_COMPARE(server.requests().size(), 1);
    bool ended = false;
    connect(job, &Job::finished, this, [&] { ended = job->state() == Job::State::Cancelled; });
    job->cancel();
    QTRY_VERIFY(ended);
    QTRY_COMPARE(server.connectionsOpen(), 0);
}

QTEST_GUILESS_MAIN(CopyPlanJobTest)
#include "copyplanjob_test.moc"
