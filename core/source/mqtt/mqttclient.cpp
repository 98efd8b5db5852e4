// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqttclient.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <mosquitto.h>
#include <utility>
#include <vector>

namespace penstock {

namespace {

constexpr int tickMs = 500;
constexpr std::chrono::milliseconds shortestRetry(100);
constexpr std::chrono::seconds leavePatience(2);
constexpr std::size_t mostOpen = 1'000; // messages: then they are acknowledged before more are read
constexpr int sessionPresent = 1;       // of the answer to a CONNECT, MQTT 3.1.1, 3.2.2.2
constexpr int subscriptionFailed = 0x80;
constexpr int noPings = 0; // they would wait behind acknowledgements

std::int64_t nowInNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

MqttClient::MqttClient(const MqttOptions &options)
    : m_options(options), m_inbox(options.queueMessages), m_history(m_options)
{
}

MqttClient::~MqttClient()
{
    close();
}

Status MqttClient::open()
{
    // Files that cannot be read are told at once.
    if (const Result<MqttHandle> handle = mqttHandle(m_options, this); !handle)
        return std::unexpected(handle.error());
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    m_onFinish.emplace(m_options.finish, [this] { m_wait.wake(); });
    return {};
}

void MqttClient::close()
{
    m_onFinish.reset();
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_wait.wake();
    m_thread.join();
}

void MqttClient::run(const std::stop_token &stop)
{
    stayConnected(stop);
    leave();
    m_handle.reset();
}

void MqttClient::stayConnected(const std::stop_token &stop)
{
    const Clock::time_point began = Clock::now();
    std::chrono::milliseconds wait = shortestRetry;
    while (!isEnding(stop)) {
        const MqttTrouble trouble = stay(stop);
        if (!trouble)
            break;
        const bool isTooLong = !m_wasReady && Clock::now() - began > m_options.connectTimeout;
        const bool isStrange = !m_wasReady && trouble.isTls(m_options);
        if (trouble.isForGood() || isTooLong || isStrange) {
            m_inbox.fail(trouble.toError(m_options));
            return;
        }
        m_history.troubled(trouble.toError(m_options).message, m_isReady);
        if (m_isReady)
            wait = shortestRetry;
        waitBefore(wait, stop);
        wait = std::min(wait * 2, m_options.longestRetry);
    }
    m_inbox.finish();
}

/// As long as nothing goes wrong, and it is not to end.
MqttTrouble MqttClient::stay(const std::stop_token &stop)
{
    MqttTrouble trouble = connect();
    while (!trouble && !stop.stop_requested()) {
        if (isFinishing())
            m_inbox.finish(); // and what was taken is acknowledged yet
        trouble = turn();
    }
    return stop.stop_requested() ? MqttTrouble() : trouble;
}

MqttTrouble MqttClient::connect()
{
    m_isConnected = false;
    m_isSubscribing = false;
    m_isReady = false;
    m_trouble = {};
    Result<MqttHandle> handle = mqttHandle(m_options, this);
    if (!handle) {
        m_trouble.log = handle.error().message;
        m_trouble.code = MOSQ_ERR_INVAL;
        return m_trouble;
    }
    m_handle = *std::move(handle);
    mosquitto *const client = m_handle.get();
    mosquitto_connect_with_flags_callback_set(client, [](mosquitto *, void *self, int code, int flags) {
        static_cast<MqttClient *>(self)->onConnect(code, flags);
    });
    mosquitto_subscribe_callback_set(client, [](mosquitto *, void *self, int, int count, const int *granted) {
        static_cast<MqttClient *>(self)->onSubscribed(count, granted);
    });
    mosquitto_message_callback_set(client, [](mosquitto *, void *self, const mosquitto_message *message) {
        static_cast<MqttClient *>(self)->onMessage(*message);
    });
    mosquitto_log_callback_set(client, [](mosquitto *, void *self, int level, const char *text) {
        if (level == MOSQ_LOG_ERR)
            static_cast<MqttClient *>(self)->m_trouble.log = QString::fromUtf8(text);
    });
    errno = 0;
    const int code =
        mosquitto_connect_async(client, m_options.host.toUtf8().constData(), m_options.portOrUsual(), noPings);
    if (code != MOSQ_ERR_SUCCESS)
        return troubleOf(code);
    SocketWait::watch(mosquitto_socket(client));
    return {};
}

MqttTrouble MqttClient::troubleOf(int code) const
{
    MqttTrouble trouble = m_trouble;
    trouble.code = code;
    trouble.systemError = errno;
    return trouble;
}

void MqttClient::onConnect(int code, int flags)
{
    m_trouble.refusal = code;
    m_isConnected = code == 0;
    if (!m_isConnected)
        return;
    const bool isKept = (flags & sessionPresent) != 0;
    if (!isKept)
        m_open.clear(); // the broker counts from the beginning
    if (m_wasReady && isKept) {
        m_isReady = true; // subscribed it is yet; what the broker retains would come once more
        return;
    }
    if (m_wasReady && m_options.qos > 0 && !m_options.clientId.isEmpty())
        m_history.forgotten();
    subscribe();
}

void MqttClient::subscribe()
{
    std::vector<QByteArray> topics;
    std::vector<char *> pointers;
    topics.reserve(static_cast<std::size_t>(m_options.topics.size()));
    pointers.reserve(topics.capacity());
    for (const QString &topic : m_options.topics)
        topics.push_back(topic.toUtf8());
    for (QByteArray &topic : topics)
        pointers.push_back(topic.data());
    m_isSubscribing = true;
    mosquitto_subscribe_multiple(m_handle.get(), nullptr, static_cast<int>(pointers.size()), pointers.data(),
                                 m_options.qos, 0, nullptr);
}

void MqttClient::onSubscribed(int count, const int *granted)
{
    const int most = *std::max_element(granted, granted + count);
    m_trouble.isDenied = most >= subscriptionFailed;
    m_isReady = !m_trouble.isDenied;
    m_wasReady = m_wasReady || m_isReady;
    m_history.granted(*std::min_element(granted, granted + count));
}

void MqttClient::onMessage(const mosquitto_message &message)
{
    if (message.retain && !m_options.takesRetained)
        return;
    const bool wantsAcknowledgement = message.qos > 0;
    if (wantsAcknowledgement && m_options.canWait() && !m_open.insert(message.mid).second)
        return; // it is under way
    MqttMessage taken;
    taken.topic = message.topic;
    taken.payload.assign(static_cast<const char *>(message.payload), static_cast<std::size_t>(message.payloadlen));
    taken.time = nowInNanoseconds();
    taken.number = ++m_received;
    if (!m_options.canWait()) {
        m_inbox.offer(std::move(taken));
        return;
    }
    if (wantsAcknowledgement)
        m_lastToSettle = m_received;
    m_inbox.put(std::move(taken));
}

bool MqttClient::readsMore() const
{
    if (!m_isConnected)
        return true;
    if (m_isSubscribing || isFinishing())
        return false;
    return !m_options.canWait() || (m_open.size() < mostOpen && m_inbox.hasRoom());
}

bool MqttClient::mayWrite() const
{
    return !m_isConnected || m_isSubscribing || m_settled >= m_lastToSettle;
}

/// False: the system says that the connection is lost.
bool MqttClient::waitForWork(bool reads, bool writes, int timeoutMs) const
{
    const int socket = m_handle ? mosquitto_socket(m_handle.get()) : -1; // a negative one is passed over
    return m_wait.wait(socket, reads, writes, timeoutMs);
}

/// Waits for something to do, and does it.
MqttTrouble MqttClient::turn()
{
    mosquitto *const client = m_handle.get();
    const bool reads = readsMore();
    const bool isThere = waitForWork(reads, mayWrite() && mosquitto_want_write(client), tickMs);
    errno = 0;
    int code = MOSQ_ERR_SUCCESS;
    if (mayWrite() && mosquitto_want_write(client))
        code = mosquitto_loop_write(client, 1);
    if (code == MOSQ_ERR_SUCCESS && m_isConnected && mayWrite() && !mosquitto_want_write(client)) {
        m_isSubscribing = false;
        m_open.clear();
    }
    if (code == MOSQ_ERR_SUCCESS)
        code = reads ? read() : mosquitto_loop_misc(client);
    // Who does not read is not told otherwise.
    if (code == MOSQ_ERR_SUCCESS && !reads && !isThere)
        code = MOSQ_ERR_CONN_LOST;
    return code != MOSQ_ERR_SUCCESS || m_trouble ? troubleOf(code) : MqttTrouble();
}

int MqttClient::read()
{
    // TLS may hold more than the socket shows.
    for (;;) {
        const std::uint64_t before = m_received;
        const int code = mosquitto_loop_read(m_handle.get(), 1);
        if (code != MOSQ_ERR_SUCCESS || m_trouble)
            return code;
        if (m_received == before || !readsMore())
            return mosquitto_loop_misc(m_handle.get());
    }
}

void MqttClient::waitBefore(std::chrono::milliseconds wait, const std::stop_token &stop) const
{
    const Clock::time_point until = Clock::now() + wait;
    while (!isEnding(stop) && Clock::now() < until) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        waitForWork(false, false, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    }
}

/// Acknowledges what is settled, and nothing else: what is left comes again.
void MqttClient::leave()
{
    if (!m_isReady || !mayWrite())
        return;
    mosquitto_disconnect(m_handle.get());
    const Clock::time_point until = Clock::now() + leavePatience;
    while (mosquitto_want_write(m_handle.get()) && Clock::now() < until) {
        waitForWork(false, true, tickMs);
        if (mosquitto_loop_write(m_handle.get(), 1) != MOSQ_ERR_SUCCESS)
            return;
    }
}

std::optional<MqttMessage> MqttClient::take(const Source::Patience &patience)
{
    const bool hadRoom = m_inbox.hasRoom();
    std::optional<MqttMessage> message = m_inbox.take(patience);
    if (message && !hadRoom)
        m_wait.wake();
    return message;
}

void MqttClient::setHeld(bool held)
{
    m_inbox.setHeld(held);
    m_wait.wake();
}

void MqttClient::settled(std::uint64_t number)
{
    m_settled = std::max(m_settled.load(), number);
    m_wait.wake();
}

QStringList MqttClient::notes() const
{
    return m_history.notes(m_inbox.dropped());
}

} // namespace penstock
