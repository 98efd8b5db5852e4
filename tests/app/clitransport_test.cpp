// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/app/pinging.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace penstock {

namespace {

bool openssl(const QString &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    return process.waitForFinished(patienceMs) && process.exitCode() == 0;
}

} // namespace

/// The way of penstock-cli to a server: certificates, a proxy, and how long it may take.
class CliTransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a32_certificates_data();
    void a32_certificates();
    void a32_refusedCertificateSaysHowToAcceptIt();
    void a32_proxyPasswordStaysHidden();
    void anotherHostBySsh();
    void anotherHostThatIsNone();
    void totalTimeLimit();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void CliTransportTest::initTestCase()
{
    QVERIFY(openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout %1 -out %2 -subj /CN=localhost -addext "
                                   "subjectAltName=IP:127.0.0.1")
                        .arg(path("good.key"), path("good.pem"))));
}

void CliTransportTest::a32_certificates_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("CA file") << QStringList{QStringLiteral("--ca"), path("good.pem")}
                             << QByteArray("the certificate is checked");
    QTest::newRow("insecure") << QStringList{QStringLiteral("--insecure")}
                              << QByteArray("not checked: anybody on the way");
}

void CliTransportTest::a32_certificates()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    FakeServer server;
    server.setHandler(openV1);
    server.useTls(path("good.pem"), path("good.key"));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const CliRun run = runCli(ping(url, arguments));
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.out.contains(says), run.out.constData());
}

void CliTransportTest::a32_refusedCertificateSaysHowToAcceptIt()
{
    FakeServer server;
    server.setHandler(openV1);
    server.useTls(path("good.pem"), path("good.key"));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const CliRun refused = runCli(ping(url));
    QCOMPARE(refused.exitCode, 1);
    const qsizetype at = refused.err.indexOf("--pin ");
    QVERIFY2(at >= 0, refused.err.constData());
    const QByteArray pin = refused.err.mid(at + 6, 64);
    const CliRun accepted = runCli(ping(url, {QStringLiteral("--pin"), QString::fromLatin1(pin)}));
    QVERIFY2(accepted.exitCode == 0, accepted.all().constData());
    QVERIFY2(accepted.out.contains("pinned"), accepted.out.constData());
}

void CliTransportTest::a32_proxyPasswordStaysHidden()
{
    // A proxy that lets nobody in.
    FakeServer proxy;
    proxy.setHandler([](const FakeRequest &) {
        return FakeAnswer::of(407).header("Proxy-Authenticate", "Basic realm=\"gate\"").empty();
    });
    const QString address = QStringLiteral("http://me:hush@127.0.0.1:%1").arg(proxy.url().port());
    const CliRun visible = runCli(ping(QUrl(QStringLiteral("http://db.example.org:8086")),
                                       {QStringLiteral("--proxy"), address, QStringLiteral("--verbose")}));
    QCOMPARE(visible.exitCode, 1);
    QVERIFY2(visible.err.contains("list of processes"), visible.err.constData());
    QVERIFY2(!visible.says("hush"), visible.err.constData());
    QVERIFY(!proxy.requests().isEmpty());
    const QByteArray login = proxy.requests().last().headers.value("proxy-authorization");
    QCOMPARE(login, "Basic " + QByteArray("me:hush").toBase64());

    const CliRun hidden =
        runCli(ping(QUrl(QStringLiteral("http://db.example.org:8086")),
                    {QStringLiteral("--proxy"), QStringLiteral("http://me@127.0.0.1:%1").arg(proxy.url().port())}),
               {{QStringLiteral("PENSTOCK_PROXY_PASSWORD"), QStringLiteral("hush")}});
    QCOMPARE(hidden.exitCode, 1);
    QVERIFY2(!hidden.err.contains("list of processes") && !hidden.says("hush"), hidden.err.constData());
    QCOMPARE(proxy.requests().last().headers.value("proxy-authorization"), login);
}

void CliTransportTest::anotherHostBySsh()
{
    FakeServer server;
    server.setHandler(openV1);
    QVERIFY(QFile::link(QStringLiteral(FAKESSH_PROGRAM), path("ssh")));
    const QHash<QString, QString> variables{
        {QStringLiteral("PATH"), m_folder.path() + u':' + qEnvironmentVariable("PATH")},
        {QStringLiteral("FAKESSH_LOG"), path("log")}};
    const CliRun run =
        runCli(ping(server.url(), {QStringLiteral("--ssh"), QStringLiteral("joe@jump:2222")}), variables);
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.out.contains("by ssh through joe@jump:2222"), run.out.constData());
    QFile log(path("log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray given = log.readAll();
    QVERIFY2(given.contains("-p 2222 -l joe -- jump"), given.constData());
    QCOMPARE(given.count('\n'), 1);
}

void CliTransportTest::anotherHostThatIsNone()
{
    FakeServer server;
    for (const char *host : {"-oProxyCommand=id", "jump;id"}) {
        const CliRun run = runCli(ping(server.url(), {QStringLiteral("--ssh=") + QString::fromLatin1(host)}));
        QVERIFY2(run.exitCode != 0 && run.err.contains("SSH:"), run.all().constData());
    }
    QCOMPARE(server.connectionsAccepted(), 0);
}

void CliTransportTest::totalTimeLimit()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw("HTTP/1.1 204 No Content\r\n").stall(); });
    const CliRun run = runCli(ping(server.url(), words("--total-timeout 0.3")));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("in all"), run.err.constData());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliTransportTest)
#include "clitransport_test.moc"
