// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"
#include "tests/support/testcertificates.h"
#include "tests/support/victoriametricsserver.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace penstock {

/// The real servers that other tests stand on, and the certificates.
class RealServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void influxdLimits();
    void influxdOnUnixSocket();
    void influxdSpeaksTls_data();
    void influxdSpeaksTls();
    void influxdThrottlesWrites();
    void victoriaMetricsGivesBack();

private:
    TestCertificates m_certificates;
};

void RealServersTest::initTestCase()
{
    QVERIFY2(m_certificates.create(), qPrintable(m_certificates.problem()));
}

void RealServersTest::influxdLimits()
{
    InfluxdServer::Options options;
    options.auth = true;
    options.maxBodySize = 50;
    options.maxRowLimit = 1;
    options.log = true;
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("CREATE DATABASE d"));
    QCOMPARE(server.write(QStringLiteral("d"), "m v=1 1\nm v=2 2"), 204);
    QCOMPARE(server.write(QStringLiteral("d"), QByteArray(51, '#')), 413);
    QVERIFY(server.query(QStringLiteral("SELECT v FROM m"), QStringLiteral("d")).contains("\"partial\":true"));
    QVERIFY(server.log().contains("POST /write?db=d"));
}

void RealServersTest::influxdOnUnixSocket()
{
    InfluxdServer::Options options;
    options.unixSocket = true;
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QLocalSocket socket;
    const auto connected = [&] {
        socket.abort();
        socket.connectToServer(server.socketPath());
        return socket.waitForConnected(patienceMs);
    };
    QTRY_VERIFY_WITH_TIMEOUT(connected(), patienceMs);
    socket.write("GET /ping HTTP/1.0\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(patienceMs));
    QVERIFY(socket.readAll().startsWith("HTTP/1.0 204"));
}

void RealServersTest::influxdSpeaksTls_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("error"); ///< -1: none
    const auto row = [](const char *name, const TestCertificates::Pair &pair, int error) {
        QTest::newRow(name) << pair.certificate << pair.key << error;
    };
    row("signed", m_certificates.server(), -1);
    row("elsewhere", m_certificates.elsewhere(), QSslError::HostNameMismatch);
    row("expired", m_certificates.expired(), QSslError::CertificateExpired);
    row("self-signed", m_certificates.selfSigned(), QSslError::SelfSignedCertificate);
}

void RealServersTest::influxdSpeaksTls()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    InfluxdServer::Options options;
    options.certificateFile = certificate;
    options.keyFile = key;
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QVERIFY(server.query(QStringLiteral("SHOW DATABASES")).startsWith("{\"results\""));
    QSslSocket socket;
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_certificates.authority()));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    const bool trusted = socket.waitForEncrypted(patienceMs);
    QTEST(trusted ? -1 : static_cast<int>(socket.sslHandshakeErrors().value(0).error()), "error");
}

void RealServersTest::influxdThrottlesWrites()
{
    InfluxdServer::Options options;
    options.maxConcurrentWrites = 1;
    options.maxEnqueuedWrites = 1;
    options.enqueuedWriteTimeout = 100;
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("CREATE DATABASE d"));
    QTcpSocket holder; // a write whose body does not come keeps the only place
    holder.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    QVERIFY(holder.waitForConnected(patienceMs));
    holder.write("POST /write?db=d HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n");
    QVERIFY(holder.waitForBytesWritten(patienceMs));
    RawReply refused;
    const auto isRefused = [&] {
        refused = rawRequest(server.url(), "POST", "/write?db=d", {}, "m v=1");
        return refused.status == 503;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), patienceMs);
    QVERIFY2(refused.body.startsWith("request throttled, exceeds timeout"), refused.body);
}

void RealServersTest::victoriaMetricsGivesBack()
{
    VictoriaMetricsServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const RawReply answer = rawRequest(server.url(), "POST", "/write?db=d", {},
                                       "m,host=a v=1.5,w=2i 1704067200123456789\nm v=3 1704067200000000000");
    QCOMPARE(answer.status, 204);
    QByteArrayList samples;
    QTRY_VERIFY_WITH_TIMEOUT((samples = server.samples(R"({db="d"})"), samples.size() == 3), patienceMs);
    QCOMPARE(samples, (QByteArrayList{R"(m_v{db="d",host="a"} 1.5 1704067200123)", R"(m_v{db="d"} 3 1704067200000)",
                                      R"(m_w{db="d",host="a"} 2 1704067200123)"}));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::RealServersTest)
#include "realservers_test.moc"
