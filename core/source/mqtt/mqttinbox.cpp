// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqttinbox.h"

#include <utility>

namespace penstock {

void MqttInbox::put(MqttMessage message)
{
    const std::scoped_lock lock(m_mutex);
    m_messages.push_back(std::move(message));
    m_changed.notify_all();
}

void MqttInbox::offer(MqttMessage message)
{
    const std::scoped_lock lock(m_mutex);
    if (m_messages.size() >= m_most) {
        ++m_dropped;
        return;
    }
    m_messages.push_back(std::move(message));
    m_changed.notify_all();
}

bool MqttInbox::hasRoom() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_isHeld && m_messages.size() < m_most;
}

std::optional<MqttMessage> MqttInbox::take(const Source::Patience &patience)
{
    std::unique_lock lock(m_mutex);
    const auto hasNews = [this] { return m_messages.empty() ? m_error.has_value() || m_hasFinished : !m_isHeld; };
    const bool came = patience.until ? m_changed.wait_until(lock, patience.stop, *patience.until, hasNews)
                                     : m_changed.wait(lock, patience.stop, hasNews);
    if (!came || m_messages.empty())
        return {};
    MqttMessage message = std::move(m_messages.front());
    m_messages.pop_front();
    return message;
}

void MqttInbox::setHeld(bool held)
{
    const std::scoped_lock lock(m_mutex);
    m_isHeld = held;
    m_changed.notify_all();
}

void MqttInbox::finish()
{
    const std::scoped_lock lock(m_mutex);
    m_hasFinished = true;
    m_changed.notify_all();
}

void MqttInbox::fail(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    m_error = error;
    m_changed.notify_all();
}

bool MqttInbox::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_messages.empty() && (m_error || m_hasFinished);
}

std::optional<Error> MqttInbox::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

std::uint64_t MqttInbox::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_messages.size();
}

std::uint64_t MqttInbox::dropped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_dropped;
}

} // namespace penstock
