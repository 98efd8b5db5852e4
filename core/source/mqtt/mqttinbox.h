// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/source/mqtt/mqttmessage.h"
#include "core/source/source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace penstock {

/// The bounded queue between the thread that talks to a broker and the pipeline. Any thread may call it.
class MqttInbox
{
public:
    explicit MqttInbox(std::size_t most) : m_most(most) {}

    /// Takes it also when there is no room.
    void put(MqttMessage message);
    /// What there is no room for is gone, and counted.
    void offer(MqttMessage message);
    /// More may come: it is neither full nor held.
    bool hasRoom() const;

    /// Nothing: none came while the patience lasted, or none will: see isOver().
    std::optional<MqttMessage> take(const Source::Patience &patience);
    /// Nothing is taken.
    void setHeld(bool held);

    /// No more come. What is there can still be taken.
    void finish();
    void fail(const Error &error);
    bool isOver() const; ///< and all that came was taken
    std::optional<Error> error() const;

    std::uint64_t waiting() const;
    std::uint64_t dropped() const;

private:
    Q_DISABLE_COPY_MOVE(MqttInbox)

    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<MqttMessage> m_messages;
    std::optional<Error> m_error;
    bool m_isHeld = false;
    bool m_hasFinished = false;
    std::uint64_t m_dropped = 0;
};

} // namespace penstock
