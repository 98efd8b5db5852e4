// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/poolfixture.h"
#include "tests/support/fakefaults.h"
#include "tests/support/patience.h"

#include <QTcpSocket>

namespace penstock {

/// How an exchange ends: limits by phase, broken answers, errors.
class HttpExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksIPv6();
    void p6_1_slowHeader_data();
    void p6_1_slowHeader();
    void p6_2_slowBody_data();
    void p6_2_slowBody();
    void p6_4_badGatewayIsAnAnswer();
    void p6_8_truncatedGzip_data();
    void p6_8_truncatedGzip();
    void p6_9_wrongLength_data();
    void p6_9_wrongLength();
    void totalTimeCountsTheWaitForAConnection();
    void totalTimeIsForEachAlone();
};

namespace {

using Milliseconds = std::chrono::milliseconds;
// Client and server share a thread: what is to come in time has more of it than a busy machine takes away.
constexpr int forever = 600'000;

constexpr Timeouts limits(int idle, int total = 0)
{
    return {.connect = Milliseconds(5'000), .idle = Milliseconds(idle), .total = Milliseconds(total)};
}

} // namespace

void HttpExchangeTest::speaksIPv6()
{
    if (QTcpServer any; !any.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6: that it is spoken was not tried.");
    FakeServer server;
    server.close();
    QVERIFY2(server.listen(QHostAddress::LocalHostIPv6), qPrintable(server.errorString()));
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("http://[::1]:%1").arg(server.serverPort())))});
    for (int i = 0; i < 2; ++i) {
        const auto exchange = pool.send(post("x"));
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
    }
    QCOMPARE(server.connectionsAccepted(), 1);
    QCOMPARE(server.requests().first().headers.value("host"), "[::1]:" + QByteArray::number(server.serverPort()));
    const QString place = QStringLiteral("[::1]:%1").arg(server.serverPort());
    server.close();
    server.closeConnections();
    QTRY_COMPARE(server.connectionsOpen(), 0);
    const auto refused = pool.send(get());
    QVERIFY(waitFor(*refused));
    QVERIFY(refused->error());
    QVERIFY2(refused->error()->message.contains(place), words(*refused));
}

void HttpExchangeTest::p6_1_slowHeader_data()
{
    QTest::addColumn<int>("pause"); ///< of the server
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("says"); ///< empty: it is waited for
    QTest::newRow("waits") << 100 << 10'000 << 0 << QString();
    QTest::newRow("idle") << forever << 600 << 0 << QStringLiteral("did not answer for 0.6 s");
    QTest::newRow("total") << forever << 10'000 << 600 << QStringLiteral("longer than 0.6 s in all");
}

void HttpExchangeTest::p6_1_slowHeader()
{
    QFETCH(const int, pause);
    QFETCH(const int, idle);
    QFETCH(const int, total);
    QFETCH(const QString, says);
    PoolFixture f(limits(idle, total));
    f.server.enqueue(fault::slowHeader(pause, "late"));
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    if (says.isEmpty()) {
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->read(), "late");
        return;
    }
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    QVERIFY(!exchange->hasHead());
    QVERIFY(exchange->requestWasSent());
}

void HttpExchangeTest::p6_2_slowBody_data()
{
    QTest::addColumn<int>("pause");
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("says");
    QTest::newRow("waits") << 100 << 10'000 << 0 << QString();
    QTest::newRow("idle") << forever << 600 << 0 << QStringLiteral("stopped in the middle of its answer for 0.6 s");
    QTest::newRow("total") << 400 << 10'000 << 1'200 << QStringLiteral("longer than 1.2 s in all");
}

void HttpExchangeTest::p6_2_slowBody()
{
    QFETCH(const int, pause);
    QFETCH(const int, idle);
    QFETCH(const int, total);
    QFETCH(const QString, says);
    PoolFixture f(limits(idle, total));
    f.server.enqueue(fault::slowBody("0123456789", 3, pause));
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    if (says.isEmpty()) {
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->read(), "0123456789");
        return;
    }
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    QVERIFY(exchange->hasHead());
    QVERIFY(QByteArray("0123456789").startsWith(exchange->read()));
}

void HttpExchangeTest::p6_4_badGatewayIsAnAnswer()
{
    PoolFixture f;
    f.server.enqueue(fault::badGateway());
    const auto exchange = f.pool.send(post("x"));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 502);
    QVERIFY(exchange->read().contains("<title>502 Bad Gateway</title>"));
}

void HttpExchangeTest::p6_8_truncatedGzip_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("chunked");
    for (const bool chunked : {false, true}) {
        for (const int missing : {1, 4, 8, 20})
            QTest::addRow("%d bytes, %s", missing, chunked ? "chunked" : "length") << missing << chunked;
    }
}

void HttpExchangeTest::p6_8_truncatedGzip()
{
    QFETCH(const int, missing);
    QFETCH(const bool, chunked);
    QByteArray plain;
    for (int i = 0; i < 10'000; ++i)
        plain += QByteArray::number(i * 7919) + '\n';
    PoolFixture f;
    f.server.enqueue(fault::truncatedGzip(plain, missing, chunked));
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(u"compressed answer stops"), words(*exchange));
    // What could be unpacked is there.
    const QByteArray body = exchange->read();
    QVERIFY(!body.isEmpty() && plain.startsWith(body));
}

void HttpExchangeTest::p6_9_wrongLength_data()
{
    QTest::addColumn<int>("difference");
    QTest::newRow("too few bytes come") << 5;
    QTest::newRow("too many bytes come") << -5;
}

void HttpExchangeTest::p6_9_wrongLength()
{
    QFETCH(const int, difference);
    PoolFixture f;
    f.server.enqueue(fault::wrongLength("0123456789", difference));
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QCOMPARE(exchange->error().has_value(), difference > 0);
    if (difference > 0) {
        QCOMPARE(exchange->error()->kind, Error::Kind::Network);
        QVERIFY2(exchange->error()->message.contains(u"10 of 15 bytes"), words(*exchange));
    }
    QCOMPARE(exchange->read(), difference > 0 ? "0123456789" : "01234");
    // Whatever is left on that connection is no answer to the next request.
    const auto next = f.pool.send(get());
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
    QCOMPARE(next->head().status, 204);
    QCOMPARE(f.server.connectionsAccepted(), 2);
}

void HttpExchangeTest::totalTimeCountsTheWaitForAConnection()
{
    PoolFixture f(limits(0, 1'500));
    f.pool.setMaxConnections(1);
    f.server.enqueue(FakeAnswer::raw({}).stall());
    const auto first = f.pool.send(get("/first"));
    const auto second = f.pool.send(get("/second"));
    QVERIFY(waitFor(*first) && waitFor(*second));
    for (const auto &exchange : {first.get(), second.get()}) {
        QVERIFY(exchange->error());
        QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
        QVERIFY2(exchange->error()->message.contains(u"longer than 1.5 s in all"), words(*exchange));
    }
    QVERIFY(first->requestWasSent());
    QVERIFY(!second->requestWasSent());
    QCOMPARE(f.server.requests().size(), 1);
    // And the place is free again.
    const auto third = f.pool.send(get());
    QVERIFY(waitFor(*third));
    QVERIFY2(!third->error(), words(*third));
}

void HttpExchangeTest::totalTimeIsForEachAlone()
{
    PoolFixture f(limits(0, 3'000));
    f.server.setHandler(
        [](const FakeRequest &) { return FakeAnswer::raw({}).wait(1'000).send("HTTP/1.1 204 None\r\n\r\n"); });
    for (int i = 0; i < 4; ++i) {
        const auto exchange = f.pool.send(get());
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
    }
    QCOMPARE(f.server.connectionsAccepted(), 1);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpExchangeTest)
#include "httpexchange_test.moc"
