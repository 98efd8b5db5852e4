// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqttinbox.h"

#include <QTest>

#include <thread>

using namespace penstock;

namespace {

MqttMessage message(std::uint64_t number)
{
    return {.number = number, .topic = "t", .payload = std::to_string(number), .time = 1};
}

/// Its number; 0: none is there.
std::uint64_t takeNow(MqttInbox &inbox)
{
    Source::Patience none;
    none.until = std::chrono::steady_clock::now();
    const std::optional<MqttMessage> taken = inbox.take(none);
    return taken ? taken->number : 0;
}

} // namespace

class MqttInboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheirOrder();
    void whatHasNoRoomIsCounted();
    void whoAsksFirstTakesAllTheSame();
    void held();
    void finished();
    void broken();
    void waitsForWhatComes();
    void waitsUntilItIsStopped();
};

void MqttInboxTest::inTheirOrder()
{
    MqttInbox inbox(10);
    QCOMPARE(takeNow(inbox), 0U);
    inbox.put(message(1));
    inbox.offer(message(2));
    QCOMPARE(inbox.waiting(), 2U);
    QCOMPARE(takeNow(inbox), 1U);
    QCOMPARE(takeNow(inbox), 2U);
    QCOMPARE(inbox.waiting(), 0U);
    QVERIFY(!inbox.isOver());
}

void MqttInboxTest::whatHasNoRoomIsCounted()
{
    MqttInbox inbox(2);
    for (std::uint64_t i = 1; i <= 5; ++i)
        inbox.offer(message(i));
    QVERIFY(!inbox.hasRoom());
    QCOMPARE(inbox.dropped(), 3U);
    QCOMPARE(takeNow(inbox), 1U);
    QVERIFY(inbox.hasRoom());
    inbox.offer(message(6));
    QCOMPARE(takeNow(inbox), 2U);
    QCOMPARE(takeNow(inbox), 6U);
    QCOMPARE(inbox.dropped(), 3U);
}

void MqttInboxTest::whoAsksFirstTakesAllTheSame()
{
    MqttInbox inbox(1);
    inbox.put(message(1));
    QVERIFY(!inbox.hasRoom());
    inbox.put(message(2)); // it had come already
    QCOMPARE(inbox.dropped(), 0U);
    QCOMPARE(takeNow(inbox), 1U);
    QCOMPARE(takeNow(inbox), 2U);
}

void MqttInboxTest::held()
{
    MqttInbox inbox(10);
    inbox.put(message(1));
    inbox.setHeld(true);
    QVERIFY(!inbox.hasRoom());
    QCOMPARE(takeNow(inbox), 0U);
    QCOMPARE(inbox.waiting(), 1U);
    inbox.setHeld(false);
    QVERIFY(inbox.hasRoom());
    QCOMPARE(takeNow(inbox), 1U);
}

void MqttInboxTest::finished()
{
    MqttInbox inbox(10);
    inbox.put(message(1));
    inbox.finish();
    QVERIFY(!inbox.isOver());
    QCOMPARE(takeNow(inbox), 1U);
    QVERIFY(inbox.isOver());
    QVERIFY(!inbox.error());
}

void MqttInboxTest::broken()
{
    MqttInbox inbox(10);
    inbox.put(message(1));
    Error error;
    error.message = QStringLiteral("gone");
    inbox.fail(error);
    QCOMPARE(takeNow(inbox), 1U); // what came before still counts
    QVERIFY(inbox.isOver());
    QCOMPARE(inbox.error()->message, error.message);
    // Whoever waits for ever is told.
    QVERIFY(!inbox.take({}));
}

void MqttInboxTest::waitsForWhatComes()
{
    MqttInbox inbox(1);
    std::uint64_t sum = 0;
    std::jthread taker([&] {
        while (const auto taken = inbox.take({}))
            sum += taken->number;
    });
    for (std::uint64_t i = 1; i <= 1'000; ++i)
        inbox.put(message(i));
    inbox.finish();
    taker.join();
    QCOMPARE(sum, 500'500U);
}

void MqttInboxTest::waitsUntilItIsStopped()
{
    MqttInbox inbox(1);
    std::stop_source stop;
    bool hasTaken = true;
    std::jthread taker([&] { hasTaken = inbox.take({stop.get_token(), {}}).has_value(); });
    stop.request_stop();
    taker.join();
    QVERIFY(!hasTaken);
}

QTEST_GUILESS_MAIN(MqttInboxTest)
#include "mqttinbox_test.moc"
