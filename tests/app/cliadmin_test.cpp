// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminoperation.h"
#include "tests/app/clirun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"

#include <QTest>

#include <algorithm>

namespace penstock {

/// Administration from the command line, where it must be exact or say what is so.
class CliAdminTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOptionsAreThoseOfTheDescription();
    void whatAnActionDoesNotHaveIsRefused_data();
    void whatAnActionDoesNotHaveIsRefused();
    void t3_1_7_organizationsAreAskedForByName();
    void t3_3_2_deletionsAreExactToTheNanosecond_data();
    void t3_3_2_deletionsAreExactToTheNanosecond();
    void t3_3_3_aTimeWithoutAZoneDeletesNothing_data();
    void t3_3_3_aTimeWithoutAZoneDeletesNothing();
    void t3_4_12_emptyListsSaySo();
    void t3_4_13_aServerWithoutLoginsIsTold();
    void t3_5_25_theFirstTokenIsMadeWithoutALogin();
    void aNewServerOf2xIsSetUp();
    void aShorterRetentionIsAskedFor();
    void aShorterRetentionOf2xIsAskedFor();
    void subscriptionsAreMadeAndDropped();

private:
    QStringList admin(const QStringList &more) const
    {
        return QStringList{QStringLiteral("admin"), QStringLiteral("--url"), m_server.url().toString()} + more;
    }
    QStringList deletion(const QString &option, const QString &time) const
    {
        return admin({QStringLiteral("delete"), QStringLiteral("--database"), QStringLiteral("d"),
                      QStringLiteral("--measurement"), QStringLiteral("e"), option, time, QStringLiteral("--yes")});
    }
    qint64 rows() const { return m_server.count(QStringLiteral("SELECT count(v) FROM e"), QStringLiteral("d")); }
    void fill() const
    {
        m_server.query(QStringLiteral("DROP MEASUREMENT e"), QStringLiteral("d"));
        QCOMPARE(m_server.write(QStringLiteral("d"), "e v=1 1700000000123456788\ne v=2 1700000000123456789\n"
                                                     "e v=3 1700000000123456790\ne v=4 1700000000999999999\n"),
                 204);
    }

    InfluxdServer m_server;
};

void CliAdminTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
}

/// Each field has its option, with the actions that have it, and each action its name in the help; none is left over.
void CliAdminTest::theOptionsAreThoseOfTheDescription()
{
    const QString help = QString::fromUtf8(runCli({QStringLiteral("admin"), QStringLiteral("--help")}).out)
                             .simplified(); // it breaks its lines
    for (int i = 0; i <= int(lastAdminField); ++i) {
        const AdminFieldInfo info = adminField(AdminField(i));
        if (info.option.isEmpty())
            continue;
        QStringList actions;
        for (int kind = 0; kind <= int(AdminRequest::lastKind); ++kind) {
            const AdminOperation operation = adminOperation(AdminRequest::Kind(kind));
            if (std::ranges::any_of(operation.fields,
                                    [i](const AdminOperation::Use &use) { return use.field == AdminField(i); }))
                actions += operation.name;
        }
        const QString said =
            QStringLiteral("--%1%2 %3 For: %4.")
                .arg(info.option, info.valueName.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(info.valueName),
                     info.help, actions.join(QStringLiteral(", ")));
        QVERIFY2(help.contains(said), qPrintable(said + u'\n' + help));
    }
    for (int kind = 0; kind <= int(AdminRequest::lastKind); ++kind)
        QVERIFY(help.contains(adminOperation(AdminRequest::Kind(kind)).name));
}

void CliAdminTest::whatAnActionDoesNotHaveIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(says);
    };
    // Each of these did something, and something else than was asked.
    row("drop-database --database d --measurement e --yes", "has no --measurement");
    row("alter-retention-policy --database d --rp autogen --replication 2", "has no --replication");
    row("create-user --name ada --privilege read", "has no --privilege");
    row("users --retention 1d", "has no --retention");
    row("users --new-password-stdin", "has no password");
    row("delete --database d --every 1d --yes", "has no --every");
}

void CliAdminTest::whatAnActionDoesNotHaveIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    fill();
    const CliRun run = runCli(admin(arguments));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says), run.all());
    QCOMPARE(rows(), 4);
}

void CliAdminTest::t3_1_7_organizationsAreAskedForByName()
{
    FakeInflux2 fake;
    fake.addOrganization(QStringLiteral("second"), QStringLiteral("home"));
    QStringList drop{QStringLiteral("admin"), QStringLiteral("drop-database"), QStringLiteral("--url"),
                     fake.url().toString(),   QStringLiteral("--database"),    QStringLiteral("home"),
                     QStringLiteral("--yes")};
    const QHash<QString, QString> token{{QStringLiteral("PENSTOCK_TOKEN"), QStringLiteral("fake-token")}};
    const CliRun refused = runCli(drop, token);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("house, second") && refused.err.contains("--org"), refused.all());
    QVERIFY(fake.state().bucketIn(QStringLiteral("house"), QStringLiteral("home")));

    drop += {QStringLiteral("--org"), QStringLiteral("second")};
    const CliRun done = runCli(drop, token);
    QVERIFY2(done.exitCode == 0, done.all());
    QVERIFY(fake.state().bucketIn(QStringLiteral("house"), QStringLiteral("home")));
    QVERIFY(!fake.state().bucketIn(QStringLiteral("second"), QStringLiteral("home")));
}

void CliAdminTest::t3_3_2_deletionsAreExactToTheNanosecond_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("left");
    const auto row = [](const char *option, const char *time, int left) {
        QTest::addRow("%s %s", option, time) << QString::fromLatin1(option) << QString::fromLatin1(time) << left;
    };
    row("--from", "2023-11-14T22:13:20.123456790Z", 2);
    row("--to", "2023-11-14T22:13:20.123456790Z", 2);
    row("--from", "2023-11-14T23:13:20.123456789+01:00", 1);
    row("--to", "1700000000123456789", 3);
}

void CliAdminTest::t3_3_2_deletionsAreExactToTheNanosecond()
{
    QFETCH(const QString, option);
    QFETCH(const QString, time);
    QFETCH(const int, left);
    fill();
    const CliRun run = runCli(deletion(option, time));
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(rows(), left);
}

void CliAdminTest::t3_3_3_aTimeWithoutAZoneDeletesNothing_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no zone") << QStringLiteral("2023-11-14T22:13:20") << QByteArray("say in which zone");
    QTest::newRow("date") << QStringLiteral("2023-11-14") << QByteArray("say in which zone");
    QTest::newRow("too far") << QStringLiteral("3000-01-01T00:00:00Z") << QByteArray("1677-09-21 to 2262-04-11");
    QTest::newRow("no time") << QStringLiteral("yesterday") << QByteArray("must be a time");
}

void CliAdminTest::t3_3_3_aTimeWithoutAZoneDeletesNothing()
{
    QFETCH(const QString, time);
    QFETCH(const QByteArray, says);
    fill();
    const CliRun run = runCli(deletion(QStringLiteral("--from"), time),
                              {{QStringLiteral("TZ"), QStringLiteral("America/Los_Angeles")}});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says) && run.err.contains("--from"), run.all());
    QCOMPARE(rows(), 4);
}

void CliAdminTest::t3_4_12_emptyListsSaySo()
{
    for (const char *list : {"subscriptions", "users", "continuous-queries"}) {
        const CliRun run = runCli(admin({QLatin1String(list)}));
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY2(run.says("There are none.") && !run.says("done"), run.all());
    }
}

void CliAdminTest::t3_4_13_aServerWithoutLoginsIsTold()
{
    const QStringList ping{QStringLiteral("ping"), QStringLiteral("--url"), m_server.url().toString()};
    const CliRun invented = runCli(ping + QStringList{QStringLiteral("--user"), QStringLiteral("nobody")},
                                   {{QStringLiteral("PENSTOCK_PASSWORD"), QStringLiteral("invented")}});
    QVERIFY2(invented.exitCode == 0, invented.all());
    QVERIFY2(invented.out.contains("lets in anybody") && !invented.out.contains("holds"), invented.all());
    QVERIFY(runCli(ping).out.contains("none needed"));

    InfluxdServer closed(InfluxdServer::Options{.auth = true});
    QVERIFY2(closed.start(), qPrintable(closed.problem()));
    const CliRun held = runCli({QStringLiteral("ping"), QStringLiteral("--url"), closed.url().toString(),
                                QStringLiteral("--user"), QStringLiteral("admin")},
                               {{QStringLiteral("PENSTOCK_PASSWORD"), QStringLiteral("secret")}});
    QVERIFY2(held.out.contains("holds"), held.all());
}

/// Recorded of 3.6.0 with logins and no token yet: everything is 401 without a word, /ping as well.
void CliAdminTest::t3_5_25_theFirstTokenIsMadeWithoutALogin()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        if (request.method == "POST" && request.path() == "/api/v3/configure/token/admin")
            return FakeAnswer::json(
                R"({"id":0,"name":"_admin","token":"apiv3_first","created_at":"2026-11-28T05:24:20Z",)"
                R"("expiry":null})",
                201);
        return FakeAnswer::of(401).empty();
    });
    const CliRun run = runCli({QStringLiteral("admin"), QStringLiteral("create-operator-token"),
                               QStringLiteral("--url"), server.url().toString()});
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY2(run.out.trimmed().endsWith("apiv3_first"), run.all());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().constFirst().headers.contains("authorization"));
}

void CliAdminTest::aNewServerOf2xIsSetUp()
{
    FakeInflux2::Options options;
    options.setUp = false;
    FakeInflux2 fake(options);
    const QStringList setUp{
        QStringLiteral("admin"),      QStringLiteral("set-up"),   QStringLiteral("--url"),
        fake.url().toString(),        QStringLiteral("--name"),   QStringLiteral("ada"),
        QStringLiteral("--database"), QStringLiteral("readings"), QStringLiteral("--new-password-stdin")};
    const CliRun without = runCli(setUp, {}, "long enough\n");
    QVERIFY2(without.exitCode == 1 && without.err.contains("--org"), without.all());
    QVERIFY(!fake.state().options.setUp);
    const CliRun run =
        runCli(setUp + QStringList{QStringLiteral("--org"), QStringLiteral("plant")}, {}, "long enough\n");
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY2(run.out.trimmed().endsWith(fake.state().options.token), run.all());
    QVERIFY(fake.state().bucketIn(QStringLiteral("plant"), QStringLiteral("readings")));
    QVERIFY(!run.all().contains("long enough"));
}

void CliAdminTest::aShorterRetentionIsAskedFor()
{
    m_server.query(QStringLiteral("CREATE DATABASE kept WITH DURATION 30d NAME month"));
    const QStringList policy{QStringLiteral("alter-retention-policy"), QStringLiteral("--database"),
                             QStringLiteral("kept"), QStringLiteral("--rp"), QStringLiteral("month")};
    const QStringList database{QStringLiteral("alter-database"), QStringLiteral("--database"), QStringLiteral("kept")};
    const auto duration = [this] { return m_server.query(QStringLiteral("SHOW RETENTION POLICIES ON kept")); };
    for (const QStringList &action : {policy, database}) {
        const CliRun shorter = runCli(admin(action + QStringList{QStringLiteral("--retention"), QStringLiteral("7d")}));
        QCOMPARE(shorter.exitCode, 2);
        QVERIFY2(shorter.err.contains("--yes") && shorter.err.contains("cannot be undone"), shorter.all());
        QVERIFY2(duration().contains("720h0m0s"), duration());
    }
    // Nothing is lost by these.
    for (const char *const longer : {"30d", "60d", "inf"}) {
        const CliRun run = runCli(admin(policy + QStringList{QStringLiteral("--retention"), QLatin1String(longer)}));
        QVERIFY2(run.exitCode == 0, run.all());
    }
    QVERIFY2(duration().contains("\"0s\""), duration());
    const CliRun other = runCli(admin(policy + QStringList{QStringLiteral("--shard-duration"), QStringLiteral("1d")}));
    QVERIFY2(other.exitCode == 0, other.all());
    // What is kept for ever is kept longer than anything.
    const CliRun ever = runCli(admin(database + QStringList{QStringLiteral("--retention"), QStringLiteral("90d")}));
    QCOMPARE(ever.exitCode, 2);
    const CliRun sure = runCli(
        admin(database + QStringList{QStringLiteral("--retention"), QStringLiteral("90d"), QStringLiteral("--yes")}));
    QVERIFY2(sure.exitCode == 0, sure.all());
    QVERIFY2(duration().contains("2160h0m0s"), duration());
}

void CliAdminTest::aShorterRetentionOf2xIsAskedFor()
{
    FakeInflux2 fake;
    const QString bucket = fake.addBucket(QStringLiteral("month"), 2'592'000);
    const QHash<QString, QString> token{{QStringLiteral("PENSTOCK_TOKEN"), QStringLiteral("fake-token")}};
    const auto keep = [&](const char *time) {
        return runCli({QStringLiteral("admin"), QStringLiteral("alter-database"), QStringLiteral("--url"),
                       fake.url().toString(), QStringLiteral("--database"), QStringLiteral("month"),
                       QStringLiteral("--retention"), QLatin1String(time)},
                      token);
    };
    QCOMPARE(keep("7d").exitCode, 2);
    const auto seconds = [&] {
        return (*fake.state().find(QStringLiteral("buckets"), bucket))[u"retentionRules"][0][u"everySeconds"]
            .toInteger();
    };
    QCOMPARE(seconds(), 2'592'000);
    QCOMPARE(keep("60d").exitCode, 0);
    QCOMPARE(seconds(), 5'184'000);
}

void CliAdminTest::subscriptionsAreMadeAndDropped()
{
    const QStringList named{QStringLiteral("--database"), QStringLiteral("d"),      QStringLiteral("--rp"),
                            QStringLiteral("autogen"),    QStringLiteral("--name"), QStringLiteral("copies")};
    const CliRun made = runCli(
        admin(QStringList{QStringLiteral("create-subscription"), QStringLiteral("--destination"),
                          QStringLiteral("udp://127.0.0.1:9"), QStringLiteral("--destination"),
                          QStringLiteral("udp://127.0.0.1:10"), QStringLiteral("--mode"), QStringLiteral("any")} +
              named));
    QVERIFY2(made.exitCode == 0, made.all());
    const QByteArray there = m_server.query(QStringLiteral("SHOW SUBSCRIPTIONS"));
    QVERIFY2(there.contains("ANY") && there.contains("udp://127.0.0.1:10"), there);
    const QStringList drop = admin(QStringList{QStringLiteral("drop-subscription")} + named);
    QCOMPARE(runCli(drop).exitCode, 2);
    QVERIFY(m_server.query(QStringLiteral("SHOW SUBSCRIPTIONS")).contains("copies"));
    const CliRun gone = runCli(drop + QStringList{QStringLiteral("--yes")});
    QVERIFY2(gone.exitCode == 0, gone.all());
    QVERIFY(!m_server.query(QStringLiteral("SHOW SUBSCRIPTIONS")).contains("copies"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliAdminTest)
#include "cliadmin_test.moc"
