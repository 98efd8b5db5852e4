// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "core/client/wire/requestlog.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"
#include "tests/support/nginxserver.h"
#include "tests/support/patience.h"
#include "tests/support/testcertificates.h"

namespace penstock {

/// A real reverse proxy before a real server: what people put between Penstock and InfluxDB.
class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a32_privateAuthority();
    void a32_clientCertificate_data();
    void a32_clientCertificate();
    void pathPrefixReachesTheServer();
    void p6_4_badGatewayNamesTheProxy();
    void tooManyRequestsTellsWhenToComeBack();
    void p6_5_redirectToHttpsNamesTheAddress();
    void p6_7_redirectOfTheSameOriginKeepsThePost();
    void answersInChunksAndGzip_data();
    void answersInChunksAndGzip();
    void keepAliveLimitCostsNoRequest();
    void tooLargeUploadIsRefused();

private:
    ClientSettings settings(const QUrl &url) const;

    InfluxdServer m_influxd;
    NginxServer m_nginx;
    TestCertificates m_certificates;
    QByteArray m_lines;
};

namespace {

constexpr int lineCount = 50'000;

HttpRequest request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.body = body;
    return request;
}

bool waitFor(HttpExchange &exchange)
{
    return QTest::qWaitFor([&exchange] { return exchange.isFinished(); }, patienceMs);
}

QByteArray words(const HttpExchange &exchange)
{
    return exchange.error() ? exchange.error()->toText().toUtf8() : QByteArray("no error");
}

WriteRequest write(const QByteArray &lines, quint64 count)
{
    WriteRequest request;
    request.target.database = QStringLiteral("d");
    request.body = lines;
    request.lines = count;
    return request;
}

} // namespace

void NginxTest::initTestCase()
{
    QVERIFY2(m_influxd.start(), qPrintable(m_influxd.problem()));
    m_influxd.query(QStringLiteral("CREATE DATABASE d"));
    for (int i = 1; i <= lineCount; ++i)
        m_lines += "m v=" + QByteArray::number(i) + "i " + QByteArray::number(i) + '\n';
    QVERIFY2(m_certificates.create(), qPrintable(m_certificates.problem()));
    QVERIFY(m_nginx.writeFile(QStringLiteral("page.txt"), m_lines));

    QString block =
        QStringLiteral("limit_req_zone $binary_remote_addr zone=slow:1m rate=1r/m;\n"
                       "server {\n"
                       "  listen 127.0.0.1:PORT;\n"
                       "  keepalive_requests 3;\n"
                       "  add_header X-Connection $connection always;\n"
                       "  location /influx/ { proxy_pass http://127.0.0.1:INFLUXD/; client_max_body_size 20m; }\n"
                       "  location /small/ { proxy_pass http://127.0.0.1:INFLUXD/; client_max_body_size 100k; }\n"
                       "  location /dead/ { proxy_pass http://127.0.0.1:1/; }\n"
                       "  location /slow/ { limit_req zone=slow; limit_req_status 429; error_page 429 = @slow;\n"
                       "    proxy_pass http://127.0.0.1:INFLUXD/; }\n"
                       "  location @slow { add_header Retry-After 2 always; default_type application/json;\n"
                       "    return 429 '{\"error\":\"slow down\"}'; }\n"
                       "  location /secure/ { return 301 https://localhost:TLS$request_uri; }\n"
                       "  location /old/ { rewrite ^/old/(.*) /influx/$1 redirect; }\n"
                       "  location /files/ { alias FOLDER/; }\n"
                       "  location /packed/ { alias FOLDER/; gzip on; gzip_types *; gzip_min_length 1; }\n"
                       "}\n"
                       "server {\n"
                       "  listen 127.0.0.1:TLS ssl;\n"
                       "  ssl_certificate CERTIFICATE;\n"
                       "  ssl_certificate_key KEY;\n"
                       "  ssl_client_certificate AUTHORITY;\n"
                       "  ssl_verify_client optional;\n"
                       "  location / { proxy_pass http://127.0.0.1:INFLUXD; client_max_body_size 20m; }\n"
                       "  location /members/ { if ($ssl_client_verify != SUCCESS) { return 403; }\n"
                       "    default_type text/plain; return 200 $ssl_client_s_dn; }\n"
                       "}\n");
    block.replace(QStringLiteral("PORT"), QString::number(m_nginx.port()));
    block.replace(QStringLiteral("TLS"), QString::number(m_nginx.tlsPort()));
    block.replace(QStringLiteral("INFLUXD"), QString::number(m_influxd.port()));
    block.replace(QStringLiteral("FOLDER"), m_nginx.filePath(QString()));
    block.replace(QStringLiteral("CERTIFICATE"), m_certificates.server().certificate);
    block.replace(QStringLiteral("KEY"), m_certificates.server().key);
    block.replace(QStringLiteral("AUTHORITY"), m_certificates.authority());
    QVERIFY2(m_nginx.start(block), qPrintable(m_nginx.problem()));
}

ClientSettings NginxTest::settings(const QUrl &url) const
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = url;
    settings.profile.user = QStringLiteral("me");
    settings.secret = QStringLiteral("geheim");
    return settings;
}

void NginxTest::a32_privateAuthority()
{
    // Unknown to the system: refused, with the fingerprint to pin.
    Client refusing(settings(m_nginx.tlsUrl()));
    Error error;
    QVERIFY(awaitJob(refusing.ping(), [&error](PingJob &job) { error = job.error(); }));
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.details.certificateSha256.toLatin1(),
             TestCertificates::fingerprint(m_certificates.server().certificate));

    ClientSettings trusting = settings(m_nginx.tlsUrl());
    trusting.profile.trust = Profile::Trust::CaFile;
    trusting.profile.caFile = m_certificates.authority();
    ClientSettings pinning = settings(m_nginx.tlsUrl());
    pinning.profile.trust = Profile::Trust::Pinned;
    pinning.profile.pinnedSha256 = error.details.certificateSha256;
    for (const ClientSettings &accepted : {trusting, pinning}) {
        Client client(accepted);
        QVERIFY(awaitJob(client.write(write(m_lines, lineCount)), [](WriteJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        }));
        QVERIFY(awaitJob(client.ping(), [](PingJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QCOMPARE(job.info().flavour, Flavour::V1);
        }));
    }
}

void NginxTest::a32_clientCertificate_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("shown") << true;
    QTest::newRow("not shown") << false;
}

void NginxTest::a32_clientCertificate()
{
    QFETCH(const bool, shown);
    Transport transport{.endpoint = Endpoint(m_nginx.tlsUrl())};
    transport.tls.trust = TlsPolicy::Trust::CaFile;
    transport.tls.caFile = m_certificates.authority();
    if (shown) {
        transport.tls.clientCertificate = m_certificates.client().certificate;
        transport.tls.clientKey = m_certificates.client().key;
    }
    HttpPool pool(transport);
    const auto exchange = pool.send(request("GET", "/members/"));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, shown ? 200 : 403);
    if (shown)
        QCOMPARE(exchange->read(), "CN=penstock");
}

void NginxTest::pathPrefixReachesTheServer()
{
    QUrl url = m_nginx.url();
    url.setPath(QStringLiteral("/influx/"));
    Client client(settings(url));
    QVERIFY(awaitJob(client.ping(), [](PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.info().version, QStringLiteral("1.6.7~rc0"));
    }));
    QVERIFY(awaitJob(client.write(write("prefixed v=1 1\n", 1)), [](WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(v) FROM prefixed"), QStringLiteral("d")), 1);
}

void NginxTest::p6_4_badGatewayNamesTheProxy()
{
    QUrl url = m_nginx.url();
    url.setPath(QStringLiteral("/dead"));
    Client client(settings(url));
    QVERIFY(awaitJob(client.write(write("other v=1 1\n", 1)), [](WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().details.status, 502);
        QVERIFY2(job.error().message.contains(u"does not reach the database server behind it"),
                 qPrintable(job.error().message));
        QVERIFY2(job.error().details.serverText.contains(u"502 Bad Gateway"), qPrintable(job.error().toText()));
        QVERIFY2(!job.error().toText().contains(u'<'), qPrintable(job.error().toText()));
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Retryable);
    }));
}

void NginxTest::tooManyRequestsTellsWhenToComeBack()
{
    QUrl url = m_nginx.url();
    url.setPath(QStringLiteral("/slow"));
    Client client(settings(url));
    QVERIFY(awaitJob(client.write(write("throttled v=1 1\n", 1)), [](WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    QVERIFY(awaitJob(client.write(write("throttled v=1 1\n", 1)), [](WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::Throttled);
        QVERIFY(job.error().retryAfter == std::chrono::milliseconds(2'000));
        QVERIFY2(job.error().message.contains(u"slow down"), qPrintable(job.error().message));
    }));
}

void NginxTest::p6_5_redirectToHttpsNamesTheAddress()
{
    QUrl url = m_nginx.url();
    url.setPath(QStringLiteral("/secure"));
    Client client(settings(url));
    QVERIFY(awaitJob(client.write(write("other v=1 1\n", 1)), [this](WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        const QString address = m_nginx.tlsUrl().toString() + QStringLiteral("/secure/write");
        QVERIFY2(job.error().message.contains(address), qPrintable(job.error().message));
        QCOMPARE(job.error().details.status, 301);
        QVERIFY(!job.error().toText().contains(u"geheim"));
    }));
}

void NginxTest::p6_7_redirectOfTheSameOriginKeepsThePost()
{
    // nginx answers 302 to what the rewrite names as a path of its own, parameters kept.
    QUrl url = m_nginx.url();
    url.setPath(QStringLiteral("/old"));
    ClientSettings watched = settings(url);
    watched.log = std::make_shared<RequestLog>();
    Client client(watched);
    QVERIFY(awaitJob(client.write(write("redirected v=1 1\nredirected v=2 2\n", 2)), [](WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(v) FROM redirected"), QStringLiteral("d")), 2);
    QVERIFY2(watched.log->records().value(0).url.contains(u"/influx/write?"),
             qPrintable(watched.log->records().value(0).url));
}

void NginxTest::answersInChunksAndGzip_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("packed");
    QTest::newRow("file with a length") << QByteArray("/files/page.txt") << false;
    QTest::newRow("file in gzip, in chunks") << QByteArray("/packed/page.txt") << true;
    QTest::newRow("query in chunks") << QByteArray("/influx/query?db=d&chunked=true&epoch=ns&q=SELECT%20v%20FROM%20m")
                                     << false;
    QTest::newRow("query in gzip and chunks")
        << QByteArray("/influx/query?db=d&chunked=true&epoch=ns&q=SELECT%20v%20FROM%20m") << true;
}

void NginxTest::answersInChunksAndGzip()
{
    QFETCH(const QByteArray, path);
    QFETCH(const bool, packed);
    QCOMPARE(m_influxd.write(QStringLiteral("d"), m_lines), 204);
    HttpPool pool({.endpoint = Endpoint(m_nginx.url())});
    HttpRequest get = request("GET", path);
    if (packed)
        get.headers.append("Accept-Encoding", "gzip");
    const auto exchange = pool.send(get);
    QByteArray body;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] { body += exchange->read(); });
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    body += exchange->read();
    QCOMPARE(exchange->head().headers.hasToken("Content-Encoding", "gzip"), packed);
    QCOMPARE(exchange->head().headers.contains("Content-Length"), !packed && path.startsWith("/files"));
    if (path.contains("page"))
        QVERIFY(body == m_lines);
    else
        QVERIFY2(body.contains("[50000,50000]]"), body.right(200));
    QVERIFY(!packed || exchange->bodyBytesIn() < body.size() / 2);
}

void NginxTest::keepAliveLimitCostsNoRequest()
{
    HttpPool pool({.endpoint = Endpoint(m_nginx.url())});
    pool.setMaxConnections(1);
    QList<QByteArray> connections;
    for (int i = 0; i < 12; ++i) {
        const auto exchange =
            pool.send(request("POST", "/influx/write?db=d", "kept v=1 " + QByteArray::number(i + 1) + '\n'));
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->head().status, 204);
        const QByteArray number = exchange->head().headers.value("X-Connection");
        QVERIFY(!number.isEmpty());
        if (connections.isEmpty() || connections.last() != number)
            connections += number;
    }
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(v) FROM kept"), QStringLiteral("d")), 12);
    QCOMPARE(connections.size(), 4);
}

void NginxTest::tooLargeUploadIsRefused()
{
    HttpPool pool({.endpoint = Endpoint(m_nginx.url())});
    const qint64 size = 30'000'000;
    const HttpRequest post = request("POST", "/small/write?db=d", QByteArray(size, '\n'));
    const auto exchange = pool.send(post);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 413);
    QVERIFY(exchange->read().contains("413 Request Entity Too Large"));
    // Not all of it went out in vain.
    QVERIFY2(exchange->wireBytesOut() < size, qPrintable(QString::number(exchange->wireBytesOut())));
    // The next one goes through.
    const auto next = pool.send(request("POST", "/influx/write?db=d", "m v=1i 1\n"));
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
    QCOMPARE(next->head().status, 204);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::NginxTest)
#include "nginx_test.moc"
