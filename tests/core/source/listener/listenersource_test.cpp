// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/core/source/listener/listening.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"
#include "tests/support/sanitized.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray okay = "HTTP/1.1 204";

} // namespace

/// Sockets: what goes through them, how they are held, and how they end.
class ListenerSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w3_4_writesOfAllGenerations();
    void manyRequestsOnOneConnection();
    void bodyInPieces();
    void waitsToBeToldToGoOn();
    void tooLargeIsSaidBeforeTheBody();
    void whatIsNoHttp();
    void slowClients();
    void tooManyConnections();
    void onlyThisMachine_data();
    void onlyThisMachine();
    void portInUse();
    void fullQueueThenRoom();
    void finishHandsOutWhatWasTaken();
    void aStopLeavesWhatItSays();
    void patienceEnds();
    void manyClientsAtOnce();
    void curl();
};

void ListenerSourceTest::w3_4_writesOfAllGenerations()
{
    Listening listening;
    QVERIFY(listening.open());
    listening.takeAll();
    const QUrl url = listening.url();
    QCOMPARE(rawRequest(url, "POST", "/write?db=one&precision=s", {}, "m v=1 1").status, 204);
    QCOMPARE(rawRequest(url, "POST", "/api/v2/write?org=o&bucket=two&precision=ms", {}, "m v=2 2").status, 204);
    QCOMPARE(rawRequest(url, "POST", "/api/v3/write_lp?db=three&precision=microsecond", "Content-Encoding: gzip\r\n",
                        gzip("m v=3 3\nx"))
                 .status,
             400);
    QCOMPARE(rawRequest(url, "GET", "/ping").status, 204);
    QVERIFY(rawRequest(url, "GET", "/ping").header.contains("x-influxdb-version: penstock/"));
    const QStringList expected{u"m v=1 1000000000"_s, u"m v=2 2000000"_s, u"m v=3 3000"_s};
    QTRY_COMPARE(listening.lines(), expected);
    QCOMPARE(listening.source().notes().size(), 1);
    QVERIFY(listening.source().notes().constFirst().startsWith(u'1'));
    QCOMPARE(listening.source().record().row, 3U);
    QCOMPARE(listening.source().record().topic, "listener");
    QVERIFY(listening.source().bytesRead() > 0);
}

void ListenerSourceTest::manyRequestsOnOneConnection()
{
    Listening listening;
    QVERIFY(listening.open());
    listening.takeAll();
    constexpr int count = 300;
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        const QByteArray body = "m v=" + QByteArray::number(i) + ' ' + QByteArray::number(i + 1);
        all += "POST /write?db=a HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    Line line(listening.url());
    line.say(all);
    QVERIFY(line.hears(okay, count));
    QTRY_COMPARE(listening.lines().size(), count);
    QCOMPARE(listening.lines().constFirst(), u"m v=0 1"_s);
    QCOMPARE(listening.lines().constLast(), u"m v=299 300"_s);
    line.say("GET /ping HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(line.isClosed());
    QCOMPARE(line.heard().count(okay), count + 1);
}

void ListenerSourceTest::bodyInPieces()
{
    Listening listening;
    QVERIFY(listening.open());
    listening.takeAll();
    Line line(listening.url());
    const QByteArray pieces[] = {
        "POST /write?d", "b=a HTTP/1.1\r\nTransfer-Enc", "oding: chunked\r\n\r\n4\r\nm v=", "\r\n3\r", "\n1 7\r\n0\r\n",
        "\r\n"};
    for (const QByteArray &piece : pieces) {
        QCOMPARE(line.heard(), QByteArray());
        line.say(piece);
    }
    QVERIFY(line.hears(okay));
    QTRY_COMPARE(listening.lines(), QStringList(u"m v=1 7"_s));
}

void ListenerSourceTest::waitsToBeToldToGoOn()
{
    Listening listening;
    QVERIFY(listening.open());
    listening.takeAll();
    Line line(listening.url());
    line.say("POST /write?db=a HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n");
    QVERIFY(line.hears("HTTP/1.1 100 Continue\r\n\r\n"));
    line.say("m v=1 1");
    QVERIFY(line.hears(okay));
    QCOMPARE(line.heard().count("100 Continue"), 1);
}

void ListenerSourceTest::tooLargeIsSaidBeforeTheBody()
{
    ListenerOptions options;
    options.bodyBytes = 1'000;
    Listening listening(options);
    QVERIFY(listening.open());
    Line line(listening.url());
    line.say("POST /write?db=a HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1001\r\n\r\n");
    QVERIFY(line.hears("HTTP/1.1 413 "));
    QVERIFY(line.isClosed());
    QVERIFY(!line.heard().contains("100 Continue"));
}

void ListenerSourceTest::whatIsNoHttp()
{
    Listening listening;
    QVERIFY(listening.open());
    Line line(listening.url());
    line.say("\x16\x03\x01\x02 hello\r\n\r\n");
    QVERIFY(line.isClosed());
    QVERIFY2(line.heard().startsWith("HTTP/1.1 400 "), line.heard());
    Line header(listening.url());
    header.say("GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'x'));
    QVERIFY(header.hears("HTTP/1.1 431 "));
}

void ListenerSourceTest::slowClients()
{
    constexpr std::chrono::milliseconds shortly(50);
    ListenerOptions silent;
    silent.idlePatience = shortly;
    Listening hurried(silent);
    QVERIFY(hurried.open());
    Line idle(hurried.url());
    QVERIFY(idle.isClosed());
    QCOMPARE(idle.heard(), QByteArray());

    ListenerOptions slow;
    slow.headPatience = slow.bodyPatience = shortly;
    Listening listening(slow);
    QVERIFY(listening.open());
    Line head(listening.url());
    head.say("POST /write?db=a HT");
    QVERIFY(head.isClosed());
    QVERIFY2(head.heard().startsWith("HTTP/1.1 408 "), head.heard());
    Line body(listening.url());
    body.say("POST /write?db=a HTTP/1.1\r\nContent-Length: 7\r\n\r\nm v=1");
    QVERIFY(body.isClosed());
    QVERIFY2(body.heard().startsWith("HTTP/1.1 408 "), body.heard());
    QCOMPARE(listening.source().waiting(), 0U);
}

void ListenerSourceTest::tooManyConnections()
{
    ListenerOptions options;
    options.connections = 1;
    Listening listening(options);
    QVERIFY(listening.open());
    auto first = std::make_unique<Line>(listening.url());
    first->say("GET /ping HTTP/1.1\r\n\r\n");
    QVERIFY(first->hears(okay));
    Line second(listening.url());
    QVERIFY(second.hears("HTTP/1.1 503 "));
    QVERIFY(second.isClosed());
    first.reset();
    // Room is made again as soon as it is known that the client has gone.
    int status = 0;
    const auto isServed = [&] {
        if (status != 204)
            status = rawRequest(listening.url(), "GET", "/ping").status;
        return status == 204;
    };
    QTRY_VERIFY(isServed());
}

void ListenerSourceTest::onlyThisMachine_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"0.0.0.0", "::", "192.168.1.1", "127.0.0.2", "example.org", ""})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void ListenerSourceTest::onlyThisMachine()
{
    ListenerOptions options;
    QFETCH(const QString, address);
    options.address = address;
    Listening listening(options);
    const Status status = listening.open();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::BadInput);
}

void ListenerSourceTest::portInUse()
{
    Listening first;
    QVERIFY(first.open());
    ListenerOptions options;
    options.port = static_cast<quint16>(first.url().port());
    options.address = u"localhost"_s;
    Listening second(options);
    const Status status = second.open();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(QString::number(options.port)), qPrintable(status.error().message));
}

void ListenerSourceTest::fullQueueThenRoom()
{
    ListenerOptions options;
    options.queueBytes = 10;
    Listening listening(options);
    QVERIFY(listening.open());
    QCOMPARE(rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=1 1").status, 204);
    const RawReply full = rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=2 2");
    QCOMPARE(full.status, 429);
    QVERIFY2(full.header.contains("retry-after: 1"), full.header);
    QCOMPARE(listening.source().waiting(), 1U);
    listening.takeAll();
    // Once taken, and not twice: the look that succeeds is the last.
    int status = 0;
    const auto isTaken = [&] {
        if (status != 204)
            status = rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=2 2").status;
        return status == 204;
    };
    QTRY_VERIFY(isTaken());
    const QStringList expected{u"m v=1 1"_s, u"m v=2 2"_s};
    QTRY_COMPARE(listening.lines(), expected);
}

void ListenerSourceTest::finishHandsOutWhatWasTaken()
{
    Listening listening;
    QVERIFY(listening.open());
    QCOMPARE(rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=1 1\nm v=2 2").status, 204);
    listening.finish();
    const RawReply late = rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=3 3");
    QCOMPARE(late.status, 503);
    QVERIFY(late.header.contains("connection: close"));
    listening.takeAll();
    QVERIFY(listening.join());
    QCOMPARE(listening.lines(), QStringList({u"m v=1 1"_s, u"m v=2 2"_s}));
    QCOMPARE(listening.source().waiting(), 0U);
}

void ListenerSourceTest::aStopLeavesWhatItSays()
{
    Listening listening;
    QVERIFY(listening.open());
    Source::Patience patience;
    std::stop_source stop;
    patience.stop = stop.get_token();
    patience.until = std::chrono::steady_clock::now();
    QCOMPARE(listening.source().nextWithin(patience), Source::Next::Waiting);
    QCOMPARE(rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=1 1\nm v=2 2").status, 204);
    stop.request_stop();
    QCOMPARE(rawRequest(listening.url(), "POST", "/write?db=a", {}, "m v=3 3").status, 503);
    QCOMPARE(listening.source().waiting(), 2U);
}

void ListenerSourceTest::patienceEnds()
{
    Listening listening;
    QVERIFY(listening.open());
    Source::Patience patience;
    patience.until = std::chrono::steady_clock::now() + std::chrono::milliseconds(1);
    QCOMPARE(listening.source().nextWithin(patience), Source::Next::Waiting);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(listening.source().nextWithin({stop.get_token(), {}}), Source::Next::Waiting);
}

void ListenerSourceTest::manyClientsAtOnce()
{
    Listening listening;
    QVERIFY(listening.open());
    listening.takeAll();
    constexpr int clients = 20;
    constexpr int writes = 10;
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < clients; ++i)
        lines.push_back(std::make_unique<Line>(listening.url()));
    for (int write = 0; write < writes; ++write) {
        for (int i = 0; i < clients; ++i) {
            const QByteArray body = "m,c=" + QByteArray::number(i) + " v=1 " + QByteArray::number(write + 1);
            lines[std::size_t(i)]->say(
                "POST /write?db=a HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    }
    for (const auto &line : lines)
        QVERIFY(line->hears(okay, writes));
    QTRY_COMPARE(listening.lines().size(), clients * writes);
    const QStringList all = listening.lines();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), clients * writes);
}

void ListenerSourceTest::curl()
{
#ifdef PENSTOCK_WITHOUT_PROCESSES
    QSKIP("The thread sanitizer does not survive a QProcess");
#endif
    ListenerOptions options;
    options.token = "s3cret";
    Listening listening(options);
    QVERIFY(listening.open());
    listening.takeAll();
    // More than 1 MB: curl asks whether it may go on.
    constexpr int count = 60'000;
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 1; i <= count; ++i)
        file.write("measurement,t=x value=1.5 " + QByteArray::number(i) + '\n');
    file.close();
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"-v"_s, u"-o"_s, u"-"_s, u"-w"_s, u"%{http_code}"_s, u"-H"_s,
                           u"Authorization: Token s3cret"_s, u"--data-binary"_s, u'@' + file.fileName(),
                           listening.url().toString() + u"/api/v2/write?bucket=b&precision=s"_s});
    QVERIFY(QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; }, patienceMs));
    QCOMPARE(curl.readAllStandardOutput(), "204");
    QTRY_COMPARE(listening.lines().size(), count);
    QCOMPARE(listening.lines().constLast(), u"measurement,t=x value=1.5 60000000000000"_s);
}

QTEST_GUILESS_MAIN(ListenerSourceTest)
#include "listenersource_test.moc"
