// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/influxdserver.h"

#include <QTemporaryDir>
#include <QTest>

namespace penstock {

class UnixSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksToInfluxd();
    void namesAMissingSocket();
    void namesASocketNobodyServes();
};

namespace {

const QUrl anyUrl(QStringLiteral("http://localhost"));

} // namespace

void UnixSocketTest::talksToInfluxd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("influx.sock"));
    InfluxdServer server(
        {.auth = false,
         .extraHttpConfig = QStringLiteral("unix-socket-enabled = true\nbind-socket = \"%1\"").arg(path),
         .extraDataConfig = {}});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    HttpPool pool({.endpoint = Endpoint(anyUrl, path)});

    const auto ping = pool.send({.method = "GET", .path = "/ping", .query = {}, .headers = {}, .body = {}});
    QVERIFY(waitFor(*ping));
    QVERIFY2(!ping->error(), words(*ping));
    QCOMPARE(ping->head().status, 204);
    QVERIFY(ping->head().headers.value("X-Influxdb-Version").startsWith("1."));

    server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    for (int i = 1; i <= 100'000; ++i)
        lines += "m v=" + QByteArray::number(i) + ' ' + QByteArray::number(i) + '\n';
    const auto write = pool.send({.method = "POST",
                                  .path = "/write",
                                  .query = {{QStringLiteral("db"), QStringLiteral("d")}},
                                  .headers = {},
                                  .body = lines});
    QVERIFY(waitFor(*write));
    QVERIFY2(!write->error(), words(*write));
    QCOMPARE(write->head().status, 204);
    QCOMPARE(server.count(QStringLiteral("SELECT count(v) FROM m"), QStringLiteral("d")), 100'000);

    const auto query = pool.send({.method = "GET",
                                  .path = "/query",
                                  .query = {{QStringLiteral("db"), QStringLiteral("d")},
                                            {QStringLiteral("q"), QStringLiteral("SELECT v FROM m")},
                                            {QStringLiteral("epoch"), QStringLiteral("ns")},
                                            {QStringLiteral("chunked"), QStringLiteral("true")}},
                                  .headers = {},
                                  .body = {}});
    QByteArray body;
    connect(query.get(), &HttpExchange::readyRead, this, [&] { body += query->read(); });
    QVERIFY(waitFor(*query));
    QVERIFY2(!query->error(), words(*query));
    QVERIFY(body.contains("[100000,100000]"));
    QCOMPARE(pool.connectionCount(), 1);
}

void UnixSocketTest::namesAMissingSocket()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.sock"));
    HttpPool pool({.endpoint = Endpoint(anyUrl, path)});
    const auto exchange = pool.send({});
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(path), words(*exchange));
}

void UnixSocketTest::namesASocketNobodyServes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dead.sock"));
    {
        InfluxdServer server(
            {.auth = false,
             .extraHttpConfig = QStringLiteral("unix-socket-enabled = true\nbind-socket = \"%1\"").arg(path),
             .extraDataConfig = {}});
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.kill();
    }
    HttpPool pool({.endpoint = Endpoint(anyUrl, path)});
    const auto exchange = pool.send({});
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(path), words(*exchange));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::UnixSocketTest)
#include "unixsocket_test.moc"
