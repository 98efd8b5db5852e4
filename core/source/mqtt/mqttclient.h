// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/mqtt/mqtthandle.h"
#include "core/source/mqtt/mqtthistory.h"
#include "core/source/mqtt/mqttinbox.h"
#include "core/source/mqtt/mqttoptions.h"
#include "core/source/mqtt/mqtttrouble.h"
#include "core/source/mqtt/socketwait.h"

#include <QCoreApplication>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <thread>

struct mosquitto_message;

namespace penstock {

/// A client of an MQTT broker (libmosquitto, MQTT 3.1.1) with a thread of its own: connects, subscribes, connects again
/// when the connection is lost, and keeps what comes in a bounded queue.
///
/// libmosquitto queues the acknowledgement of a message as it hands the message over, and knows no other. Where
/// MqttOptions::canWait(), nothing is sent to the broker while a message that wants one is not settled(): so it waits,
/// and a broker that has none sends the message again when the connection comes back. What came before, and is still
/// under way, is known by its number then, and not taken twice.
///
/// Each connection is a new client of libmosquitto: what that remembers of messages of QoS 2 over a lost connection it
/// may later take for others.
class MqttClient
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MqttClient)

public:
    explicit MqttClient(const MqttOptions &options);
    ~MqttClient();

    /// Begins, and waits for nothing. What is wrong with login, certificates, address or topics is told by error().
    Status open();

    /// Nothing: none came while the patience lasted, or none will: see isOver().
    std::optional<MqttMessage> take(const Source::Patience &patience);
    /// It was asked to finish and all that came was taken, or it broke.
    bool isOver() const { return m_inbox.isOver(); }
    std::optional<Error> error() const { return m_inbox.error(); }
    std::uint64_t waiting() const { return m_inbox.waiting(); }

    /// Nothing is taken, and no more read from the broker.
    void setHeld(bool held);
    /// All messages up to this one are where they belong.
    void settled(std::uint64_t number);
    /// Acknowledges what is settled, if all is, and leaves. Waits, but not long.
    void close();

    QStringList notes() const;

private:
    Q_DISABLE_COPY_MOVE(MqttClient)

    using Clock = std::chrono::steady_clock;

    void run(const std::stop_token &stop);
    void stayConnected(const std::stop_token &stop);
    MqttTrouble stay(const std::stop_token &stop);
    MqttTrouble connect();
    MqttTrouble turn();
    MqttTrouble troubleOf(int code) const;
    int read();
    void waitBefore(std::chrono::milliseconds wait, const std::stop_token &stop) const;
    bool waitForWork(bool reads, bool writes, int timeoutMs) const;
    bool isEnding(const std::stop_token &stop) const { return stop.stop_requested() || isFinishing(); }
    bool isFinishing() const { return m_options.finish.stop_requested(); }
    bool readsMore() const;
    bool mayWrite() const;
    void subscribe();
    void leave();
    void onConnect(int code, int flags);
    void onSubscribed(int count, const int *granted);
    void onMessage(const mosquitto_message &message);

    const MqttOptions m_options;
    const SocketWait m_wait; ///< of the client's thread
    MqttInbox m_inbox;
    MqttHistory m_history;
    std::atomic<std::uint64_t> m_settled = 0;

    // In the client's thread.
    MqttHandle m_handle;
    MqttTrouble m_trouble;            ///< of the present connection
    bool m_isConnected = false;       ///< the broker has taken the login
    bool m_isSubscribing = false;     ///< that is on its way, and nothing else
    bool m_isReady = false;           ///< it is subscribed
    bool m_wasReady = false;          ///< once
    std::uint64_t m_received = 0;     ///< number of the last message
    std::uint64_t m_lastToSettle = 0; ///< of the last that wants an acknowledgement
    std::set<int> m_open;             ///< those that have none, by the broker's numbers

    std::optional<std::stop_callback<std::function<void()>>> m_onFinish;
    std::jthread m_thread;
};

} // namespace penstock
