// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httprequestparser.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr auto complete = HttpRequestParser::State::Complete;

struct Parsed
{
    HttpRequestParser parser{HttpRequestParser::Limits{}};
    HttpRequestParser::Fault fault{0, {}};
    QByteArray rest;
};

/// In pieces of so many bytes.
Parsed parse(const QByteArray &bytes, qsizetype piece, const HttpRequestParser::Limits &limits = {})
{
    Parsed parsed{HttpRequestParser(limits), {0, {}}, {}};
    for (qsizetype at = 0; at < bytes.size() && parsed.parser.state() != complete;) {
        const QByteArray part = bytes.mid(at, piece);
        const auto used = parsed.parser.feed(part);
        if (!used) {
            parsed.fault = used.error();
            return parsed;
        }
        at += *used;
        parsed.rest = bytes.sliced(at);
    }
    return parsed;
}

} // namespace

class HttpRequestParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();
    void faults_data();
    void faults();
    void bounds();
    void whatIsNotWhole();
};

void HttpRequestParserTest::whole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsAlive");
    QTest::addColumn<QByteArray>("rest");

    const auto row = [](const char *name, const char *bytes, const char *method, const char *target, const char *body,
                        bool keepsAlive, const char *rest = "") {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                            << keepsAlive << QByteArray(rest);
    };
    row("no body", "GET /ping HTTP/1.1\r\nHost: a\r\n\r\n", "GET", "/ping", "", true);
    row("length", "POST /write?db=a HTTP/1.1\r\nContent-Length: 5\r\n\r\nm v=1", "POST", "/write?db=a", "m v=1", true);
    row("length 0", "POST /write HTTP/1.1\r\ncontent-length: 0\r\n\r\n", "POST", "/write", "", true);
    row("chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
        "POST", "/", "abc0123456789", true);
    row("chunks with a trailer", "POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\nSum: 1\r\n\r\n",
        "POST", "/", "a", true);
    row("no chunk but the last", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "POST", "/", "",
        true);
    row("closes", "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", "GET", "/", "", false);
    row("1.0 closes", "GET / HTTP/1.0\r\n\r\n", "GET", "/", "", false);
    row("1.0 stays when it says so", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET", "/", "", true);
    row("lone line feeds", "GET / HTTP/1.1\nHost: a\n\n", "GET", "/", "", true);
    row("empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n\r\n", "GET", "/", "", true);
    row("another behind", "GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n", "GET", "/a", "", true,
        "GET /b HTTP/1.1\r\n\r\n");
    row("another behind a body", "POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nxyPOST", "POST", "/a", "xy", true,
        "POST");
}

void HttpRequestParserTest::whole()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
        const Parsed parsed = parse(bytes, piece);
        QCOMPARE(parsed.fault.reason, QByteArray());
        QCOMPARE(parsed.parser.state(), complete);
        QTEST(parsed.parser.method(), "method");
        QTEST(parsed.parser.target(), "target");
        QTEST(parsed.parser.body(), "body");
        QTEST(parsed.parser.keepsAlive(), "keepsAlive");
        QTEST(parsed.rest, "rest");
    }
}

void HttpRequestParserTest::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post = "POST / HTTP/1.1\r\n";
    row("another protocol", "\x16\x03\x01 TLS\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("HTTP/2", "GET / HTTP/2.0\r\n\r\n", 400);
    row("a whole address", "GET http://a/ HTTP/1.1\r\n\r\n", 400);
    row("four words", "GET / x HTTP/1.1\r\n\r\n", 400);
    row("no field", post + "Host\r\n\r\n", 400);
    row("blank before the colon", post + "Host : a\r\n\r\n", 400);
    row("folded", post + "A: b\r\n c: d\r\n\r\n", 400);
    row("a lone return", post + "A: b\rc\r\n\r\n", 400);
    row("NUL", post + QByteArray("A: b\0c\r\n\r\n", 10), 400);
    row("length and chunks", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n", 400);
    row("length that is none", post + "Content-Length: 3x\r\n\r\n", 400);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("length beyond 64 bits", post + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("another coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("another expectation", post + "Expect: a-miracle\r\n\r\n", 417);
    row("chunk size that is none", post + "Transfer-Encoding: chunked\r\n\r\nxy\r\n", 400);
    row("no chunk size", post + "Transfer-Encoding: chunked\r\n\r\n\r\n", 400);
    row("negative chunk", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", 400);
    row("chunk longer than it says", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", 400);
    row("too large", post + "Content-Length: 101\r\n\r\n", 413);
    row("too large in chunks", post + "Transfer-Encoding: chunked\r\n\r\n64\r\n" + QByteArray(100, 'x') + "\r\n1\r\n",
        413);
    row("header too long", post + "A: " + QByteArray(1000, 'x'), 431);
    row("header of too many fields", post + QByteArray("A: b\r\n").repeated(100), 431);
    row("chunk line too long", post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(200, 'x'), 400);
    row("trailer too long", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("A: b\r\n").repeated(100),
        431);
}

void HttpRequestParserTest::faults()
{
    QFETCH(const QByteArray, bytes);
    HttpRequestParser::Limits limits;
    limits.headBytes = 500;
    limits.bodyBytes = 100;
    limits.chunkLineBytes = 100;
    for (const qsizetype piece : {qsizetype(1), bytes.size()}) {
        const Parsed parsed = parse(bytes, piece, limits);
        QTEST(parsed.fault.status, "status");
        QVERIFY(!parsed.fault.reason.isEmpty());
    }
}

void HttpRequestParserTest::bounds()
{
    HttpRequestParser::Limits limits;
    limits.bodyBytes = 4;
    QCOMPARE(parse("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nabcd", 3, limits).parser.body(), "abcd");
    QCOMPARE(parse("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n", 3, limits)
                 .parser.body(),
             "abcd");
}

void HttpRequestParserTest::whatIsNotWhole()
{
    HttpRequestParser parser{HttpRequestParser::Limits{}};
    QVERIFY(!parser.hasBegun());
    QVERIFY(parser.feed("POST / HTT"));
    QVERIFY(parser.hasBegun());
    QCOMPARE(parser.state(), HttpRequestParser::State::Head);
    QVERIFY(parser.feed("P/1.1\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n"));
    QCOMPARE(parser.state(), HttpRequestParser::State::Body);
    QVERIFY(parser.expectsContinue());
    QVERIFY(parser.feed("ab"));
    QCOMPARE(parser.state(), complete);
    // A client of 1.0 knows no answer before the answer.
    QVERIFY(
        !parse("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\na", 9).parser.expectsContinue());
}

QTEST_GUILESS_MAIN(HttpRequestParserTest)
#include "httprequestparser_test.moc"
