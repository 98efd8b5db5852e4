// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/sshtunnel.h"
#include "tests/core/http/certificatefolder.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/closedport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

namespace penstock {

/// Requests through ssh, which is a program of the test's here: what it is asked, what becomes of its errors, its end.
class SshTunnelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneSshCarriesAllConnections();
    void theSocketIsForThePersonAlone();
    void carriesBigBodiesBothWays();
    void tlsChecksTheServersName_data();
    void tlsChecksTheServersName();
    void tellsWhatSshSays_data();
    void tellsWhatSshSays();
    void aServerThatIsNotThereIsTold();
    void withoutSshItIsSaid();
    void aDestinationThatIsNoneIsTold();
    void comesBackAfterItsEnd();
    void aConnectionThatTheServerClosesIsNotedInTime();
    void endsWithThePool();

private:
    struct Start
    {
        qint64 processId = 0;
        QString folder;
        QString arguments;
    };

    Transport transport(const QUrl &url, const TlsPolicy &tls = {}) const;
    QList<Start> starts() const;
    static bool isAlive(qint64 processId) { return ::kill(pid_t(processId), 0) == 0; }

    CertificateFolder m_certificates;
    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int longWaitMs = 30'000;

bool wait(HttpExchange &exchange)
{
    return QTest::qWaitFor([&exchange] { return exchange.isFinished(); }, longWaitMs);
}

} // namespace

void SshTunnelTest::initTestCase()
{
    QVERIFY(m_certificates.makeSelfSigned("good", "localhost", "DNS:localhost,IP:127.0.0.1"));
    QVERIFY(m_certificates.makeSelfSigned("stranger", "db.example.org", "DNS:db.example.org"));
    m_path = qgetenv("PATH");
    qunsetenv("SSH_ASKPASS");
}

void SshTunnelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::link(QStringLiteral(FAKESSH_PROGRAM), m_folder->filePath(QStringLiteral("ssh"))));
    qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
    qputenv("FAKESSH_LOG", m_folder->filePath(QStringLiteral("log")).toUtf8());
    qunsetenv("FAKESSH_SAYS");
}

void SshTunnelTest::cleanup()
{
    qputenv("PATH", m_path);
}

Transport SshTunnelTest::transport(const QUrl &url, const TlsPolicy &tls) const
{
    const Endpoint server(url);
    return {.endpoint = server,
            .tls = tls,
            .timeouts = {.connect = std::chrono::seconds(30)},
            .ssh = std::make_shared<SshTunnel>(
                SshDestination{.user = QStringLiteral("joe"), .host = QStringLiteral("jump"), .port = 2222}, server,
                std::chrono::seconds(30))};
}

QList<SshTunnelTest::Start> SshTunnelTest::starts() const
{
    QList<Start> all;
    QFile log(m_folder->filePath(QStringLiteral("log")));
    if (!log.open(QIODevice::ReadOnly))
        return all;
    const QList<QByteArray> lines = log.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line);
        if (!text.isEmpty())
            all.append({text.section(u' ', 0, 0).toLongLong(), text.section(u' ', 1, 1), text.section(u' ', 2)});
    }
    return all;
}

void SshTunnelTest::oneSshCarriesAllConnections()
{
    FakeServer server;
    HttpPool pool(transport(server.url()));
    pool.setMaxConnections(4);
    std::vector<std::unique_ptr<HttpExchange>> exchanges;
    exchanges.reserve(4);
    for (int i = 0; i < 4; ++i)
        exchanges.push_back(pool.send(get("/ping")));
    for (const auto &exchange : exchanges) {
        QVERIFY(wait(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->head().status, 204);
    }
    QCOMPARE(server.requests().size(), 4);
    const QList<Start> all = starts();
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.constFirst().arguments.endsWith(QStringLiteral("-p 2222 -l joe -- jump")),
             qPrintable(all.constFirst().arguments));
    QVERIFY(all.constFirst().arguments.contains(QStringLiteral("BatchMode=yes")));
}

void SshTunnelTest::theSocketIsForThePersonAlone()
{
    FakeServer server;
    HttpPool pool(transport(server.url()));
    const auto exchange = pool.send(get());
    QVERIFY(wait(*exchange));
    const QFileInfo folder(starts().constFirst().folder);
    QVERIFY(folder.isDir());
    QCOMPARE(int(folder.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther)),
             0);
    QVERIFY(QFileInfo::exists(folder.filePath() + QStringLiteral("/s")));
}

void SshTunnelTest::carriesBigBodiesBothWays()
{
    constexpr qsizetype size = 8 * 1024 * 1024;
    FakeServer server;
    server.setHandler([](const FakeRequest &request) { return FakeAnswer::of(200).text(request.body); });
    HttpPool pool(transport(server.url()));
    QByteArray body(size, 'x');
    for (qsizetype i = 0; i < size; i += 997)
        body[i] = char('a' + i % 26);
    const auto exchange = pool.send(post(body));
    QByteArray answer;
    const auto readAll = [&] {
        for (QByteArray piece = exchange->read(); !piece.isEmpty(); piece = exchange->read())
            answer += piece;
    };
    connect(exchange.get(), &HttpExchange::readyRead, this, readAll);
    QVERIFY(wait(*exchange));
    readAll();
    QVERIFY2(!exchange->error(), words(*exchange));
    QVERIFY(answer == body);
}

void SshTunnelTest::tlsChecksTheServersName_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("its name") << QByteArray("good") << true;
    QTest::newRow("another name") << QByteArray("stranger") << false;
}

void SshTunnelTest::tlsChecksTheServersName()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const bool, trusted);
    FakeServer server;
    const QString file = m_certificates.path((certificate + ".pem").constData());
    server.useTls(file, m_certificates.path((certificate + ".key").constData()));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    TlsPolicy tls;
    tls.trust = TlsPolicy::Trust::CaFile;
    tls.caFile = file;
    HttpPool pool(transport(url, tls));
    const auto exchange = pool.send(get());
    QVERIFY(wait(*exchange));
    if (trusted) {
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->head().status, 204);
    } else {
        QVERIFY(exchange->error());
        QVERIFY2(exchange->error()->kind == Error::Kind::Tls, words(*exchange));
        QCOMPARE(server.requests().size(), 0);
    }
}

void SshTunnelTest::tellsWhatSshSays_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("denied") << QByteArray("joe@jump: Permission denied (publickey).\r\n") << Error::Kind::Authentication
                            << QStringLiteral("joe@jump: Permission denied (publickey).");
    QTest::newRow("key unknown") << QByteArray("No ED25519 host key is known for jump and you have requested strict "
                                               "checking.\r\nHost key verification failed.\r\n")
                                 << Error::Kind::Tls << QStringLiteral("Host key verification failed.");
    QTest::newRow("not found") << QByteArray("ssh: Could not resolve hostname jump: Name or service not known\r\n")
                               << Error::Kind::Network << QStringLiteral("Could not resolve hostname jump");
    QTest::newRow("refused") << QByteArray("ssh: connect to host jump port 2222: Connection refused\r\n")
                             << Error::Kind::Network << QStringLiteral("port 2222: Connection refused");
}

void SshTunnelTest::tellsWhatSshSays()
{
    QFETCH(const QByteArray, says);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, told);
    qputenv("FAKESSH_SAYS", says);
    FakeServer server;
    HttpPool pool(transport(server.url()));
    const auto exchange = pool.send(get());
    QVERIFY(wait(*exchange));
    QVERIFY(exchange->error());
    QVERIFY2(exchange->error()->message.contains(told), words(*exchange));
    QCOMPARE(exchange->error()->kind, kind);
    QVERIFY(exchange->error()->details.serverText.contains(told));
    QCOMPARE(server.requests().size(), 0);
}

void SshTunnelTest::aServerThatIsNotThereIsTold()
{
    const ClosedPort closed;
    HttpPool pool(transport(closed.url()));
    for (int round = 0; round < 2; ++round) { // ssh itself stays
        const auto exchange = pool.send(get());
        QVERIFY(wait(*exchange));
        QVERIFY(exchange->error());
        QCOMPARE(exchange->error()->kind, Error::Kind::Network);
        QVERIFY2(exchange->error()->message.contains(QStringLiteral("joe@jump:2222 does not reach")), words(*exchange));
        QVERIFY2(exchange->error()->message.contains(QStringLiteral("Connection refused")), words(*exchange));
    }
    QCOMPARE(starts().size(), 1);
}

void SshTunnelTest::withoutSshItIsSaid()
{
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toUtf8());
    FakeServer server;
    HttpPool pool(transport(server.url()));
    const auto exchange = pool.send(get());
    QVERIFY(wait(*exchange));
    QVERIFY(exchange->error());
    QVERIFY2(exchange->error()->kind == Error::Kind::Unavailable, words(*exchange));
}

void SshTunnelTest::aDestinationThatIsNoneIsTold()
{
    FakeServer server;
    HttpPool pool({.endpoint = Endpoint(server.url()),
                   .ssh = std::unexpected(SshDestination::parse(QStringLiteral("-oProxyCommand=id")).error())});
    const auto exchange = pool.send(get());
    QVERIFY(wait(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::BadInput);
    QVERIFY(starts().isEmpty());
}

void SshTunnelTest::comesBackAfterItsEnd()
{
    FakeServer server;
    HttpPool pool(transport(server.url()));
    const auto first = pool.send(get());
    QVERIFY(wait(*first));
    QVERIFY2(!first->error(), words(*first));
    const qint64 before = starts().constFirst().processId;
    QCOMPARE(::kill(pid_t(before), SIGKILL), 0);
    const auto isBack = [&] {
        const auto next = pool.send(get());
        return wait(*next) && !next->error();
    };
    // A request that meets its end fails; a later one starts it again.
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), longWaitMs);
    QCOMPARE(starts().size(), 2);
}

void SshTunnelTest::aConnectionThatTheServerClosesIsNotedInTime()
{
    FakeServer server;
    HttpPool pool(transport(server.url()));
    const auto first = pool.send(get());
    QVERIFY(wait(*first));
    server.closeConnections();
    QTRY_COMPARE_WITH_TIMEOUT(server.connectionsOpen(), 0, longWaitMs);
    // It takes its time through two sockets: until then a request may fail, and is never sent twice.
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const auto next = pool.send(get());
                                 return wait(*next) && !next->error();
                             })(),
                             longWaitMs);
    QCOMPARE(starts().size(), 1);
    QCOMPARE(server.connectionsAccepted(), 2);
}

void SshTunnelTest::endsWithThePool()
{
    FakeServer server;
    auto pool = std::make_unique<HttpPool>(transport(server.url()));
    {
        const auto exchange = pool->send(get());
        QVERIFY(wait(*exchange));
    }
    const Start start = starts().constFirst();
    QVERIFY(isAlive(start.processId));
    pool.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(start.processId), longWaitMs);
    QVERIFY(!QFileInfo::exists(start.folder));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SshTunnelTest)
#include "sshtunnel_test.moc"
