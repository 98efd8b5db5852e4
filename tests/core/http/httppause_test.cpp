// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

namespace penstock {

namespace {

constexpr qint64 bigAnswer = 64 * 1024 * 1024;

FakeAnswer bigBody()
{
    return FakeAnswer::of(200).text(QByteArray(bigAnswer, 'x'));
}

/// True when as big an answer came through the same pool whole: meanwhile the other one has come as far as it may.
bool anotherComesWhole(PoolFixture &f)
{
    f.server.enqueue(bigBody());
    const auto exchange = f.pool.send(get());
    qint64 received = 0;
    QObject::connect(exchange.get(), &HttpExchange::readyRead, exchange.get(),
                     [&] { received += exchange->read().size(); });
    const bool whole = waitFor(*exchange) && received + exchange->read().size() == bigAnswer;
    QObject::disconnect(exchange.get(), nullptr, exchange.get(), nullptr);
    return whole;
}

/// True when one that began later, and that nothing comes of, runs into the limit.
bool anotherIsTooIdle(PoolFixture &f)
{
    f.server.enqueue(FakeAnswer::raw({}).stall());
    const auto exchange = f.pool.send(get());
    return waitFor(*exchange) && exchange->error() && exchange->error()->kind == Error::Kind::Timeout;
}

} // namespace

/// What is not read stays with the server.
class HttpPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseHoldsTheServer();
    void slowReaderHoldsTheServer();
    void pausedExchangesHoldUpNobody();
};

void HttpPauseTest::pauseHoldsTheServer()
{
    PoolFixture f(Timeouts{.connect = {}, .idle = std::chrono::seconds(2), .total = {}});
    f.server.enqueue(bigBody());
    const auto exchange = f.pool.send(get());
    connect(exchange.get(), &HttpExchange::headersReceived, this, [&] { exchange->setPaused(true); });
    QTRY_VERIFY(exchange->isPaused());
    QVERIFY(anotherComesWhole(f));
    // Beside our two buffers of 1 MiB each, the kernel's hold up to about 10 MB on loopback.
    const qint64 taken = f.server.bytesTaken() - bigAnswer;
    QVERIFY2(taken < 16'000'000, qPrintable(QString::number(taken)));
    QVERIFY(exchange->bytesAvailable() <= 2 * HttpExchange::bufferBytes);
    // A pause is no idle time.
    QVERIFY(anotherIsTooIdle(f));
    QVERIFY(!exchange->isFinished());
    qint64 received = 0;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] { received += exchange->read().size(); });
    exchange->setPaused(false);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(received + exchange->read().size(), bigAnswer);
}

void HttpPauseTest::slowReaderHoldsTheServer()
{
    PoolFixture f(Timeouts{.connect = {}, .idle = std::chrono::seconds(2), .total = {}});
    f.server.enqueue(bigBody());
    const auto exchange = f.pool.send(get());
    QTRY_VERIFY(exchange->hasHead());
    QVERIFY(anotherComesWhole(f));
    const qint64 taken = f.server.bytesTaken() - bigAnswer;
    QVERIFY2(taken < 16'000'000, qPrintable(QString::number(taken)));
    QVERIFY(exchange->bytesAvailable() <= 2 * HttpExchange::bufferBytes);
    // Nor is the time in which nobody reads.
    QVERIFY(anotherIsTooIdle(f));
    QVERIFY(!exchange->isFinished());
    qint64 received = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            received += exchange->read(700'000).size();
            return exchange->isFinished() && exchange->bytesAvailable() == 0;
        },
        waitMs));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(received, bigAnswer);
}

void HttpPauseTest::pausedExchangesHoldUpNobody()
{
    PoolFixture f;
    f.pool.setMaxConnections(1);
    f.server.enqueue(bigBody());
    const auto paused = f.pool.send(get());
    const auto other = f.pool.send(get());
    connect(paused.get(), &HttpExchange::headersReceived, this, [&] { paused->setPaused(true); });
    QVERIFY(waitFor(*other));
    QVERIFY2(!other->error(), words(*other));
    QVERIFY(!paused->isFinished());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpPauseTest)
#include "httppause_test.moc"
