// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace penstock {

struct Transport;

/// How long a connection has been at what it does, and whether that is longer than its limits allow.
class HttpPatience
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HttpConnection)

public:
    enum class Phase { Closed, Connecting, Securing, Open };
    using Clock = std::chrono::steady_clock;

    /// `transport` outlives this.
    explicit HttpPatience(const Transport &transport) : m_transport(transport) {}

    Phase phase() const { return m_phase; }
    void enter(Phase phase);

    /// A byte went in either direction, or begins to be waited for.
    void touch() { m_lastActivity = Clock::now(); }
    Clock::time_point lastActivity() const { return m_lastActivity; }

    /// What an open connection is at.
    struct Work
    {
        bool sends = false;   ///< bytes of the request are left
        bool awaits = false;  ///< somebody wants bytes of the answer
        bool hasHead = false; ///< of the answer
    };

    struct Judgement
    {
        QString complaint;                                  ///< for people: what took too long; empty: nothing did
        std::optional<std::chrono::milliseconds> lookAgain; ///< when a limit may be over; nothing: there is none
    };
    Judgement judge(const Work &work) const;

private:
    QString complaint(const Work &work) const;

    const Transport &m_transport;
    Phase m_phase = Phase::Closed;
    Clock::time_point m_phaseStarted;
    Clock::time_point m_lastActivity;
};

} // namespace penstock
