// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sink.h"

namespace penstock {

Sink::~Sink() = default;

QString Sink::name() const
{
    return {};
}

Status Sink::connect()
{
    m_state = State::Connecting;
    Status status = setup();
    if (status)
        status = start();
    m_state = status ? State::Connected : State::Unavailable;
    return status;
}

Status Sink::setup()
{
    return {};
}

Status Sink::start()
{
    return {};
}

std::optional<Sink::Moment> Sink::due() const
{
    return {};
}

std::optional<Sink::Moment> Sink::fullUntil() const
{
    return {};
}

QStringList Sink::notes() const
{
    return {};
}

void Sink::onPaused(const PauseScope &) {}

void Sink::onResumed(const PauseScope &) {}

void Sink::onRevoked(const TopicPartition &) {}

void Sink::close() {}

} // namespace penstock
