// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/core/client/query/answerhearing.h"
#include "tests/support/patience.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

namespace {

using Kind = AnswerStream::End::Kind;

} // namespace

/// From the wire to batches.
class AnswerStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreDecodedInOrderOneAtATime();
    void anAnswerWithoutABodyBringsNothing();
    void refusalsAreReadAsAWhole_data();
    void refusalsAreReadAsAWhole();
    void refusalsAreBounded();
    void whatCameBeforeTheBreakIsKept_data();
    void whatCameBeforeTheBreakIsKept();
    void unreadableAnswersAreLeft_data();
    void unreadableAnswersAreLeft();
    void rawBytesAreHandedOn();
};

void AnswerStreamTest::piecesAreDecodedInOrderOneAtATime()
{
    const QByteArrayList lines = numberedLines(3'000);
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).text(textOf(lines)).inPiecesOf(997));
    Hearing hearing(wire.pool);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.heard, (QByteArrayList{"begun", "decoded", "ended"}));
    QCOMPARE(hearing.end.kind, Kind::Whole);
    QCOMPARE(hearing.lines, lines);
    QCOMPARE(hearing.watch->mostInside, 1);
    QVERIFY(!hearing.watch->wasOnTheMainThread);
    QCOMPARE(hearing.stream->answer().head.status, 200);
    QCOMPARE(hearing.stream->bodyBytes(), textOf(lines).size());
}

void AnswerStreamTest::anAnswerWithoutABodyBringsNothing()
{
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).text({}));
    Hearing hearing(wire.pool);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.heard, (QByteArrayList{"begun", "ended"}));
    QCOMPARE(hearing.end.kind, Kind::Whole);
}

void AnswerStreamTest::refusalsAreReadAsAWhole_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = R"({"error":"no"})";
    const QByteArray page = "<!DOCTYPE html><html><title>A router</title></html>";
    QTest::newRow("400") << FakeAnswer::json(json, 400).inPiecesOf(20) << json;
    QTest::newRow("500 without words") << FakeAnswer::of(500).text({}) << QByteArray();
    QTest::newRow("elsewhere") << FakeAnswer::of(307).header("Location", "http://other/").text("x") << QByteArray("x");
    QTest::newRow("a page that says 200")
        << FakeAnswer::of(200).header("Content-Type", "text/html").text(page).inPiecesOf(20) << page;
    QTest::newRow("cut") << FakeAnswer::of(400).chunks({json}, false).close() << json;
}

void AnswerStreamTest::refusalsAreReadAsAWhole()
{
    QFETCH(const FakeAnswer, answer);
    Wire wire;
    wire.server.enqueue(answer);
    Hearing hearing(wire.pool);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.heard, (QByteArrayList{"ended"}));
    QCOMPARE(hearing.end.kind, Kind::Refused);
    QCOMPARE(hearing.stream->answer().path, "/query");
    QTEST(hearing.stream->answer().body, "body");
}

void AnswerStreamTest::refusalsAreBounded()
{
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(500).header("Content-Encoding", "gzip").text(gzip(QByteArray(50'000'000, 'x'))));
    Hearing hearing(wire.pool);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.end.kind, Kind::Refused);
    QCOMPARE(hearing.stream->answer().body.size(), 1024 * 1024);
}

void AnswerStreamTest::whatCameBeforeTheBreakIsKept_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("begins");
    const QByteArray two = "line 0\nline 1\n";
    QTest::newRow("no answer") << FakeAnswer::raw({}).close() << 0 << false;
    QTest::newRow("in the head") << FakeAnswer::raw("HTTP/1.1 200 O").close() << 0 << false;
    QTest::newRow("behind the head") << FakeAnswer::of(200).chunks({}, false).close() << 0 << true;
    QTest::newRow("between lines") << FakeAnswer::of(200).chunks({two}, false).close() << 2 << true;
    QTest::newRow("in a line") << FakeAnswer::of(200).chunks({two, "line"}, false).close() << 2 << true;
    QTest::newRow("no gzip") << FakeAnswer::of(200).header("Content-Encoding", "gzip").text("plain") << 0 << true;
}

void AnswerStreamTest::whatCameBeforeTheBreakIsKept()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const bool, begins);
    Wire wire;
    wire.server.enqueue(answer);
    Hearing hearing(wire.pool);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.end.kind, Kind::BrokenOff);
    QVERIFY(!hearing.end.error.message.isEmpty());
    QTEST(static_cast<int>(hearing.lines.size()), "lines");
    QCOMPARE(hearing.heard.contains("begun"), begins);
    QVERIFY(hearing.stream->requestWasSent());
}

void AnswerStreamTest::unreadableAnswersAreLeft_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("isWhole"); ///< what the server sends
    QTest::newRow("a piece") << QByteArray("broken\nline 1\n") << Error::Kind::Protocol << false;
    QTest::newRow("the end") << QByteArray("line 0\nline") << Error::Kind::Protocol << true;
    QTest::newRow("more than there is memory for") << QByteArray("huge\n") << Error::Kind::TooLarge << false;
}

void AnswerStreamTest::unreadableAnswersAreLeft()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isWhole);
    FakeAnswer answer = FakeAnswer::of(200).chunks({body}, isWhole);
    Wire wire;
    wire.server.enqueue(isWhole ? answer : answer.stall());
    Hearing hearing(wire.pool);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.end.kind, Kind::Unreadable);
    QTEST(hearing.end.error.kind, "kind");
    if (!isWhole)
        QTRY_COMPARE(wire.server.connectionsOpen(), 0);
    wire.otherTraffic(2);
    QCOMPARE(hearing.ends, 1);
}

void AnswerStreamTest::rawBytesAreHandedOn()
{
    const QByteArray text = textOf(numberedLines(100'000));
    Wire wire;
    for (const FakeAnswer &answer :
         {FakeAnswer::of(200).text(text), FakeAnswer::of(200).header("Content-Encoding", "gzip").text(gzip(text))}) {
        wire.server.enqueue(answer);
        Hearing hearing(wire.pool, true);
        QVERIFY(hearing.waitForEnd());
        QCOMPARE(hearing.heard, (QByteArrayList{"begun", "bytes", "ended"}));
        QCOMPARE(hearing.end.kind, Kind::Whole);
        QCOMPARE(hearing.bytes, text.size());
    }
    wire.server.enqueue(FakeAnswer::of(200).chunks({"abc"}, false).close());
    Hearing cut(wire.pool, true);
    QVERIFY(cut.waitForEnd());
    QCOMPARE(cut.end.kind, Kind::BrokenOff);
    QCOMPARE(cut.bytes, 3);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::AnswerStreamTest)
#include "answerstream_test.moc"
