// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpparser.h"

#include <QTest>

namespace penstock {

class HttpParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void refuses_data();
    void refuses();
    void namesWhatWasCut_data();
    void namesWhatWasCut();
    void answerToHeadHasNoBody();
    void leavesWhatFollows();
    void boundsTheHeader();
    void boundsAChunkLine();
    void boundsTheTrailer();
};

namespace {

struct Reading
{
    std::optional<Error> error;
    QByteArray body;
    HttpParser parser;
};

/// Feeds the bytes in pieces; `closed` says that the connection ends after them.
Reading read(const QByteArrayList &pieces, bool closed)
{
    Reading reading;
    for (const QByteArray &piece : pieces) {
        const Result<qsizetype> used = reading.parser.feed(piece, reading.body);
        if (!used) {
            reading.error = used.error();
            return reading;
        }
    }
    if (closed) {
        if (const Status status = reading.parser.finish(); !status)
            reading.error = status.error();
    }
    return reading;
}

QByteArrayList bytewise(const QByteArray &bytes)
{
    QByteArrayList pieces;
    for (const char byte : bytes)
        pieces += QByteArray(1, byte);
    return pieces;
}

} // namespace

void HttpParserTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsAlive");
    QTest::addColumn<QByteArray>("xHeader");

    const auto row = [](const char *name, const char *bytes, bool closed, int status, const char *body, bool keeps,
                        const char *x = "") {
        QTest::newRow(name) << QByteArray(bytes) << closed << status << QByteArray(body) << keeps << QByteArray(x);
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false, 200, "hello", true);
    row("length zero", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false, 200, "", true);
    row("same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi", false, 200, "hi",
        true);
    row("204 without length", "HTTP/1.1 204 No Content\r\nX: a\r\n\r\n", false, 204, "", true, "a");
    row("304 with length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", false, 304, "", true);
    row("no reason", "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", false, 200, "x", true);
    row("close", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx", false, 200, "x", false);
    row("close in a list", "HTTP/1.1 200 OK\r\nConnection: foo, Close\r\nContent-Length: 1\r\n\r\nx", false, 200, "x",
        false);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", false, 200, "x", false);
    row("HTTP/1.0 kept alive", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx", false, 200,
        "x", true);
    row("until close", "HTTP/1.1 200 OK\r\n\r\nall of it\r\n", true, 200, "all of it\r\n", false);
    row("until close, empty", "HTTP/1.1 200 OK\r\n\r\n", true, 200, "", false);
    row("interim answers",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX: no\r\n\r\nHTTP/1.1 201 Made\r\nX: yes\r\n"
        "Content-Length: 2\r\n\r\nok",
        false, 201, "ok", true, "yes");
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", false,
        200, "hello world", true);
    row("chunked, upper case, zeros",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n00A\r\n0123456789\r\n000\r\n\r\n", false, 200,
        "0123456789", true);
    row("chunk extension and trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=\"b\"\r\n\r\n\r\n0;c\r\nX: late\r\n\r\n", false, 200,
        "\r\n", true);
    row("chunked beats a length",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", false, 200,
        "x", false);
    row("many interim answers",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\nX: no\r\n\r\n"
        "HTTP/1.1 204 None\r\n\r\n",
        false, 204, "", true);
    row("quoted chunk extension and several trailers",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3 ; a=\";x\" ; b\r\nabc\r\n0\r\nA: b\r\nC: d\r\n\r\n",
        false, 200, "abc", true);
    row("several lengths in a list", "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nhi", false, 200, "hi", true);
    row("empty value", "HTTP/1.1 200 OK\r\nX:\r\nContent-Length: 0\r\n\r\n", false, 200, "", true, "");
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\nX:  a b \t\n\nhi", false, 200, "hi", true, "a b");
    row("joined fields", "HTTP/1.1 200 OK\r\nX: a\r\nx: b\r\nContent-Length: 0\r\n\r\n", false, 200, "", true, "a, b");
}

void HttpParserTest::readsAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, closed);
    const auto check = [&](const QByteArrayList &pieces) {
        const Reading reading = read(pieces, closed);
        QVERIFY2(!reading.error, reading.error ? qPrintable(reading.error->message) : "");
        QCOMPARE(reading.parser.state(), HttpParser::State::Complete);
        QTEST(reading.parser.head().status, "status");
        QTEST(reading.body, "body");
        QTEST(reading.parser.keepsAlive(), "keepsAlive");
        QTEST(reading.parser.head().headers.value("X"), "xHeader");
        QCOMPARE(reading.parser.bodyBytes(), reading.body.size());
    };
    check({bytes});
    check(bytewise(bytes));
    for (qsizetype cut = 1; cut < bytes.size() && !QTest::currentTestFailed(); ++cut)
        check({bytes.first(cut), bytes.sliced(cut)});
}

void HttpParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto row = [](const char *name, const char *bytes) { QTest::newRow(name) << QByteArray(bytes); };
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7);
    row("HTTP/2", "HTTP/2 200 OK\r\n");
    row("status of letters", "HTTP/1.1 abc OK\r\n");
    row("status of four digits", "HTTP/1.1 2000 OK\r\n");
    row("negative status", "HTTP/1.1 -20 OK\r\n");
    row("status below 100", "HTTP/1.1 099 OK\r\n");
    row("another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n");
    row("field without colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
    row("field without name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n");
    row("space before the colon", "HTTP/1.1 200 OK\r\nContent-Length : 3\r\n\r\n");
    row("folded field", "HTTP/1.1 200 OK\r\nX: a\r\n b: c\r\n\r\n");
    row("carriage return in a value", "HTTP/1.1 200 OK\r\nX: a\rSet-Cookie: b\r\n\r\n");
    QTest::newRow("NUL in a value") << QByteArray("HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n", 26);
    row("carriage return in the reason", "HTTP/1.1 200 O\rK\r\n\r\n");
    row("length of letters", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n");
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("empty length", "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n");
    row("unknown coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
    row("chunk without size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n");
    row("chunk size of letters", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    row("negative chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n");
    row("huge chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
    row("chunk too long", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n");
}

void HttpParserTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    for (const QByteArrayList &pieces : {QByteArrayList{bytes}, bytewise(bytes)}) {
        const Reading reading = read(pieces, false);
        QVERIFY(reading.error);
        QCOMPARE(reading.error->kind, Error::Kind::Protocol);
        QVERIFY(!reading.error->message.isEmpty());
    }
}

void HttpParserTest::namesWhatWasCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const char *bytes, const char *words) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(words);
    };
    row("nothing", "", "before an answer");
    row("in the status line", "HTTP/1.1 2", "answer's header");
    row("in the fields", "HTTP/1.1 200 OK\r\nA: b\r\n", "answer's header");
    row("after an interim answer", "HTTP/1.1 100 Continue\r\n\r\n", "answer's header");
    row("in the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "3 of 10 bytes");
    row("in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "after 2 bytes");
    row("between chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", "after 2 bytes");
    row("before the trailer ends", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n",
        "after 2 bytes");
}

void HttpParserTest::namesWhatWasCut()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const Reading reading = read({bytes}, true);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, Error::Kind::Network);
    QVERIFY2(reading.error->message.contains(words), qPrintable(reading.error->message));
}

void HttpParserTest::answerToHeadHasNoBody()
{
    HttpParser parser(HttpParser::AnswerTo::Head);
    QByteArray body;
    const Result<qsizetype> used = parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", body);
    QVERIFY(used);
    QCOMPARE(parser.state(), HttpParser::State::Complete);
    QVERIFY(parser.keepsAlive());
}

void HttpParserTest::leavesWhatFollows()
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
    HttpParser parser;
    QByteArray body;
    const Result<qsizetype> used = parser.feed(answer + "HTTP/1.1 200", body);
    QVERIFY(used);
    QCOMPARE(*used, answer.size());
    QCOMPARE(body, "hi");
}

void HttpParserTest::boundsTheHeader()
{
    HttpParser parser(HttpParser::AnswerTo::Other, {.headBytes = 100, .chunkLineBytes = 50});
    QByteArray body;
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\nA: 0123456789\r\n", body));
    bool refused = false;
    for (int i = 0; i < 100 && !refused; ++i)
        refused = !parser.feed("x", body);
    QVERIFY(refused);
}

void HttpParserTest::boundsAChunkLine()
{
    HttpParser parser(HttpParser::AnswerTo::Other, {.headBytes = 100, .chunkLineBytes = 50});
    QByteArray body;
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", body));
    QVERIFY(parser.feed(QByteArray(48, 'x'), body));
    QVERIFY(!parser.feed("x", body));
}

void HttpParserTest::boundsTheTrailer()
{
    HttpParser parser(HttpParser::AnswerTo::Other, {.headBytes = 100, .chunkLineBytes = 50});
    QByteArray body;
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", body));
    bool refused = false;
    for (int i = 0; i < 20 && !refused; ++i)
        refused = !parser.feed("A: 0123456789\r\n", body);
    QVERIFY(refused);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpParserTest)
#include "httpparser_test.moc"
