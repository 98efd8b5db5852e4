// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/app/pinging.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"

#include <QFile>
#include <QTest>

namespace penstock {

/// The connection of penstock-cli: which server, by which way, as whom.
class CliConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokens_data();
    void tokens();
    void secretBeforeTheData();
    void sharedSecret();
    void passwordInTheUrlIsTakenWithAWarning();
    void urlNamesDatabaseAndPolicy();
    void unixSocket_data();
    void unixSocket();
    void headersComeFromCommandAndFile();
    void flavourIsTakenAtThePersonsWord();
    void pingTellsAll();
    void verboseShowsRequestsWithoutSecrets();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    InfluxdServer m_server{
        InfluxdServer::Options{.auth = true, .unixSocket = true, .sharedSecret = QStringLiteral("s3cret")}};
};

void CliConnectionTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void CliConnectionTest::tokens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("header"); ///< empty: it does not hold
    const auto row = [](const char *name, const char *arguments, const char *input, const char *variable,
                        const char *header) {
        QTest::newRow(name) << words(arguments) << QByteArray(input) << QString::fromLatin1(variable)
                            << QByteArray(header);
    };
    row("stdin", "--token-stdin", "apiv3_hush\n", "", "Token apiv3_hush");
    row("stdin, bearer", "--token-stdin --login bearer", "apiv3_hush\r\n", "", "Bearer apiv3_hush");
    row("the other name of the option", "--token-stdin --auth-scheme bearer", "apiv3_hush", "", "Bearer apiv3_hush");
    row("environment", "", "", "apiv3_hush", "Token apiv3_hush");
    row("environment, bearer", "--login bearer", "", "apiv3_hush", "Bearer apiv3_hush");
    row("stdin before environment", "--token-stdin", "apiv3_hush\n", "wrong", "Token apiv3_hush");
    row("wrong", "--token-stdin", "hush-hush\n", "", "");
    row("none", "", "", "", "");
}

void CliConnectionTest::tokens()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, header);
    FakeInflux3::Options options;
    options.token = "apiv3_hush";
    FakeInflux3 server(options);
    const CliRun run = runCli(ping(server.url(), arguments), {{QStringLiteral("PENSTOCK_TOKEN"), variable}}, input);
    QVERIFY2(run.exitCode == (header.isEmpty() ? 1 : 0), run.all().constData());
    QVERIFY2(!run.says("hush"), run.all().constData());
    if (header.isEmpty()) {
        QVERIFY2(run.err.contains("token"), run.err.constData());
        return;
    }
    // The last one asks whether the server takes anybody.
    const QList<FakeRequest> requests = server.server().requests();
    QVERIFY(!requests.last().headers.contains("authorization"));
    QCOMPARE(requests.at(requests.size() - 2).headers.value("authorization"), header);
    QVERIFY2(run.out.contains("InfluxDB 3 Core") && run.out.contains("3.10.0") && run.out.contains("SQL, InfluxQL") &&
                 run.out.contains("holds, by token"),
             run.out.constData());
}

void CliConnectionTest::secretBeforeTheData()
{
    const QString database = QStringLiteral("frominput");
    const CliRun run =
        runCli({QStringLiteral("write"), QStringLiteral("-"), QStringLiteral("--url"), m_server.url().toString(),
                QStringLiteral("--user"), QStringLiteral("admin"), QStringLiteral("--password-stdin"),
                QStringLiteral("--database"), database, QStringLiteral("--create-database")},
               {}, "secret\nm v=1 1\nm v=2 2\nm v=3 3\n");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(m_server.count(QStringLiteral("SELECT count(v) FROM m"), database), 3);
}

void CliConnectionTest::sharedSecret()
{
    const QStringList target = ping(m_server.url(), words("--login jwt --user admin --password-stdin"));
    const CliRun good = runCli(target, {}, "s3cret\n");
    QVERIFY2(good.exitCode == 0, good.all().constData());
    QVERIFY2(good.out.contains("holds, as “admin”"), good.out.constData());
    const CliRun wrong = runCli(target, {}, "hush-hush\n");
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains("another shared secret"), wrong.err.constData());
    QVERIFY(!wrong.says("hush"));
}

void CliConnectionTest::passwordInTheUrlIsTakenWithAWarning()
{
    QUrl url = m_server.url();
    url.setUserName(QStringLiteral("admin"));
    url.setPassword(QStringLiteral("secret"));
    const CliRun run = runCli(ping(url));
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.err.contains("list of processes"), run.err.constData());
    QVERIFY(run.out.contains("holds"));
    url.setPassword(QStringLiteral("hush-hush"));
    const CliRun wrong = runCli(ping(url, {QStringLiteral("--verbose")}));
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(!wrong.says("hush"), wrong.all().constData());
}

void CliConnectionTest::urlNamesDatabaseAndPolicy()
{
    FakeServer server;
    server.setHandler(openV1);
    const QString url = server.url().toString() + QStringLiteral("/pre?db=the%20db&rp=short");
    const auto lastQuery = [&server] { return server.requests().last(); };
    const CliRun query = runCli({QStringLiteral("query"), QStringLiteral("SELECT 1"), QStringLiteral("--url"), url});
    QVERIFY2(query.exitCode == 0, query.all().constData());
    QCOMPARE(lastQuery().path(), QByteArray("/pre/query"));
    QCOMPARE(lastQuery().parameter(QStringLiteral("db")), QStringLiteral("the db"));
    QCOMPARE(lastQuery().parameter(QStringLiteral("rp")), QStringLiteral("short"));
    // Another database has other policies.
    const CliRun other = runCli({QStringLiteral("query"), QStringLiteral("SELECT 1"), QStringLiteral("--url"), url,
                                 QStringLiteral("--database"), QStringLiteral("other")});
    QVERIFY2(other.exitCode == 0, other.all().constData());
    QCOMPARE(lastQuery().parameter(QStringLiteral("db")), QStringLiteral("other"));
    QVERIFY(lastQuery().parameter(QStringLiteral("rp")).isEmpty());
}

void CliConnectionTest::unixSocket_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString socket = m_server.socketPath();
    QTest::newRow("option") << QStringList{QStringLiteral("--unix-socket"), socket};
    QTest::newRow("URL") << QStringList{QStringLiteral("--url"), QStringLiteral("unix://") + socket};
    QTest::newRow("URL with an encoded path") << QStringList{
        QStringLiteral("--url"), QStringLiteral("http+unix://") + QString(socket).replace(u'/', QStringLiteral("%2F"))};
}

void CliConnectionTest::unixSocket()
{
    QFETCH(const QStringList, arguments);
    const QStringList command = QStringList{QStringLiteral("ping")} + arguments + words("--user admin");
    const CliRun run = runCli(command, {{QStringLiteral("PENSTOCK_PASSWORD"), QStringLiteral("secret")}});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.out.contains("influx.sock"), run.out.constData());
    QVERIFY(run.out.contains("1.6.7"));
}

void CliConnectionTest::headersComeFromCommandAndFile()
{
    QFile file(path("headers"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# for the gate\n\nX-Vault-Token: hush: hush\r\nX-Site: south\n");
    file.close();
    FakeServer server;
    server.setHandler(openV1);
    const CliRun run = runCli(ping(server.url(), {QStringLiteral("--header"), QStringLiteral("X-Site: north"),
                                                  QStringLiteral("--header"), QLatin1Char('@') + path("headers")}));
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    for (const FakeRequest &request : server.requests())
        QCOMPARE(request.headers.value("x-vault-token"), QByteArray("hush: hush"));

    const CliRun seen =
        runCli(ping(server.url(), {QStringLiteral("--header"), QStringLiteral("Authorization: Bearer hush")}));
    QVERIFY2(seen.exitCode == 0, seen.all().constData());
    QVERIFY2(seen.err.contains("@FILE"), seen.err.constData());
    QVERIFY(!seen.says("hush"));
    QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer hush"));
}

void CliConnectionTest::flavourIsTakenAtThePersonsWord()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        return request.path() == "/api/v2/buckets" ? FakeAnswer::json(R"({"buckets":[]})") : openV1(request);
    });
    const CliRun run = runCli(ping(server.url(), words("--flavour v2 --org o")));
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.out.contains("InfluxDB 2.x") && run.out.contains("Flux"), run.out.constData());
}

void CliConnectionTest::pingTellsAll()
{
    const CliRun run = runCli(ping(m_server.url(), words("--user admin")),
                              {{QStringLiteral("PENSTOCK_PASSWORD"), QStringLiteral("secret")}});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    for (const char *part : {"InfluxDB 1.x OSS", "1.6.7", "InfluxQL", "typed parameters", "partial writes", " ms",
                             "holds, as “admin”", "not encrypted"})
        QVERIFY2(run.out.contains(part), run.out.constData());
    QVERIFY(run.err.isEmpty());
}

void CliConnectionTest::verboseShowsRequestsWithoutSecrets()
{
    const CliRun run = runCli(ping(m_server.url(), words("--user admin --verbose")),
                              {{QStringLiteral("PENSTOCK_PASSWORD"), QStringLiteral("secret")}});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QByteArrayList lines = run.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QByteArray base = m_server.url().toString().toLatin1();
    QVERIFY2(lines[0].startsWith("GET " + base + "/ping 204 out="), lines[0].constData());
    QVERIFY2(lines[1].startsWith("POST " + base + "/query 200 out="), lines[1].constData());
    QVERIFY2(lines[2].startsWith("POST " + base + "/query 401 out="), lines[2].constData()); // would it take anybody?
    for (const QByteArray &line : lines)
        QVERIFY2(line.contains(" in=") && line.contains(" ms=") && line.contains(" id="), line.constData());
    QVERIFY(!run.says("secret") && !run.says("Basic"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliConnectionTest)
#include "cliconnection_test.moc"
