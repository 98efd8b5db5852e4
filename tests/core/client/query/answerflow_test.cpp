// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/core/client/query/answerhearing.h"
#include "tests/support/patience.h"

#include <QTest>

namespace penstock {

namespace {

using Kind = AnswerStream::End::Kind;

} // namespace

/// Who holds a stream decides when it goes on, and whether.
class AnswerFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseHoldsTheServer_data();
    void pauseHoldsTheServer();
    void pausedFromTheBeginningItLosesNothing();
    void aGzipBombStaysPacked_data();
    void aGzipBombStaysPacked();
    void stoppedItIsSilent_data();
    void stoppedItIsSilent();
    void aSlotMayDeleteIt_data();
    void aSlotMayDeleteIt();
    void theTaskOutlivesIt();
};

void AnswerFlowTest::pauseHoldsTheServer_data()
{
    QTest::addColumn<bool>("raw");
    QTest::newRow("batches") << false;
    QTest::newRow("bytes") << true;
}

void AnswerFlowTest::pauseHoldsTheServer()
{
    QFETCH(const bool, raw);
    const QByteArray part = QByteArray(99'999, 'x') + '\n';
    constexpr int parts = 300;
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).chunks(QByteArrayList(parts, part)));
    Hearing hearing(wire.pool, raw);
    int signalsSoFar = 0;
    hearing.onSignal = [&](const QByteArray &signal) {
        if (signal != "begun" && ++signalsSoFar == 1)
            hearing.stream->setPaused(true);
    };
    QTRY_COMPARE(signalsSoFar, 1);
    wire.otherTraffic();
    QCOMPARE(signalsSoFar, 1);
    QVERIFY(hearing.stream->isPaused());
    QVERIFY(wire.server.bytesTaken() < part.size() * parts * 3 / 4);
    hearing.stream->setPaused(false);
    // Not from within the call.
    QCOMPARE(signalsSoFar, 1);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.end.kind, Kind::Whole);
    if (raw)
        QCOMPARE(hearing.bytes, part.size() * parts);
    else
        QCOMPARE(hearing.lines.size(), parts);
}

void AnswerFlowTest::pausedFromTheBeginningItLosesNothing()
{
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).header("Connection", "close").text("line 0\n").close());
    Hearing hearing(wire.pool);
    hearing.stream->setPaused(true);
    QTRY_COMPARE(wire.server.requests().size(), 1);
    wire.otherTraffic();
    QVERIFY(!hearing.heard.contains("decoded"));
    QCOMPARE(hearing.ends, 0);
    hearing.stream->setPaused(false);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.lines, QByteArrayList{"line 0"});
    QCOMPARE(hearing.heard.last(), "ended");
}

void AnswerFlowTest::aGzipBombStaysPacked_data()
{
    pauseHoldsTheServer_data();
}

void AnswerFlowTest::aGzipBombStaysPacked()
{
    QFETCH(const bool, raw);
    // A few hundred kB on the wire, which are all here at once.
    const QByteArray text = QByteArray(99'999, 'x') + '\n';
    constexpr int lines = 300;
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).header("Content-Encoding", "gzip").text(gzip(text.repeated(lines))));
    Hearing hearing(wire.pool, raw);
    int signalsSoFar = 0;
    hearing.onSignal = [&](const QByteArray &signal) {
        if (signal != "begun" && ++signalsSoFar == 1)
            hearing.stream->setPaused(true);
    };
    QTRY_COMPARE(signalsSoFar, 1);
    wire.otherTraffic();
    QCOMPARE(signalsSoFar, 1);
    hearing.stream->setPaused(false);
    QVERIFY(hearing.waitForEnd());
    QCOMPARE(hearing.end.kind, Kind::Whole);
    QVERIFY(hearing.stream->bodyBytes() < 2'000'000);
    QCOMPARE(raw ? hearing.bytes : hearing.lines.size() * text.size(), text.size() * lines);
    const qsizetype longest = raw ? hearing.longestPiece : hearing.watch->longestPiece.load();
    QVERIFY2(longest > 0 && longest <= 2 * HttpExchange::bufferBytes, qPrintable(QString::number(longest)));
}

void AnswerFlowTest::stoppedItIsSilent_data()
{
    QTest::addColumn<bool>("raw");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("at its beginning") << false << QByteArray("begun");
    QTest::newRow("among batches") << false << QByteArray("decoded");
    QTest::newRow("raw, at its beginning") << true << QByteArray("begun");
    QTest::newRow("among bytes") << true << QByteArray("bytes");
}

void AnswerFlowTest::stoppedItIsSilent()
{
    QFETCH(const bool, raw);
    QFETCH(const QByteArray, signal);
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).chunks({textOf(numberedLines(100'000))}, false).stall());
    Hearing hearing(wire.pool, raw);
    QByteArrayList afterwards;
    bool isStopped = false;
    hearing.onSignal = [&](const QByteArray &heard) {
        if (isStopped)
            afterwards += heard;
        else if (heard == signal) {
            isStopped = true;
            hearing.stream->stop();
        }
    };
    QTRY_VERIFY(isStopped);
    QTRY_COMPARE(wire.server.connectionsOpen(), 0);
    wire.otherTraffic(5);
    QCOMPARE(afterwards, QByteArrayList());
}

void AnswerFlowTest::aSlotMayDeleteIt_data()
{
    stoppedItIsSilent_data();
    QTest::newRow("at its end") << false << QByteArray("ended");
    QTest::newRow("at the end of bytes") << true << QByteArray("ended");
}

void AnswerFlowTest::aSlotMayDeleteIt()
{
    QFETCH(const bool, raw);
    QFETCH(const QByteArray, signal);
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).text(textOf(numberedLines(50'000))));
    Hearing hearing(wire.pool, raw);
    hearing.onSignal = [&](const QByteArray &heard) {
        if (heard == signal)
            hearing.stream.reset();
    };
    QTRY_VERIFY(!hearing.stream);
    wire.otherTraffic(5);
    QCOMPARE(hearing.heard.last(), signal);
}

void AnswerFlowTest::theTaskOutlivesIt()
{
    Wire wire;
    wire.server.enqueue(FakeAnswer::of(200).text("line 0\n"));
    QSemaphore gate;
    Hearing hearing(wire.pool);
    hearing.watch->gate = &gate;
    QTRY_VERIFY(hearing.watch->entered.available() > 0);
    hearing.stream.reset();
    QCOMPARE(hearing.watch->decoders, 1);
    gate.release();
    QTRY_COMPARE(hearing.watch->decoders, 0);
    QCOMPARE(hearing.heard, QByteArrayList{"begun"});
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::AnswerFlowTest)
#include "answerflow_test.moc"
