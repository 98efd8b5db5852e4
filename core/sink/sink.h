// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/sink/record.h"
#include "core/sink/sinktrouble.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace penstock {

struct PauseScope;
struct TopicPartition;

/// Where records go. Used by one worker thread, in the order connect, any number of add, flush, pauses and revocations,
/// close.
class Sink
{
public:
    virtual ~Sink();

    /// For people: which of several it is. Empty where it says so nowhere.
    virtual QString name() const;

    enum class State {
        Idle,
        Connecting,
        Connected,
        Unavailable, ///< connecting failed; it may be tried again
    };
    State state() const { return m_state; }

    /// setup(), then start(). A sink that failed takes nothing.
    Status connect();

    /// Takes one record. An error says why this one is refused; nothing of it is kept and the sink goes on.
    virtual Status add(const Record &record) = 0;
    /// Hands on all that was added. What cannot be written is kept, and tried again by the next flush(), from where it
    /// was acknowledged on; a wait that the sink was asked for, or took, is kept to.
    virtual FlushResult flush() = 0;

    using Moment = std::chrono::steady_clock::time_point;
    /// When flush() should be called at the latest; nothing while there is nothing to hand on.
    virtual std::optional<Moment> due() const;

    /// Set while it holds as much as it may, and has to wait that long: nothing is to be added before.
    virtual std::optional<Moment> fullUntil() const;

    /// What is not there as it was given, for people.
    virtual QStringList notes() const;

    /// What it hands on, or what it does of one partition, stands still for a while. What was added is kept, and more
    /// may be.
    virtual void onPaused(const PauseScope &who);
    /// That is over, of the same.
    virtual void onResumed(const PauseScope &who);
    /// Another reader has this partition now: what was added of it and is not acknowledged comes again there. A pause
    /// of it alone is over.
    virtual void onRevoked(const TopicPartition &partition);

    /// No more records come. What was not flushed is dropped.
    virtual void close();

protected:
    Sink() = default;

    /// Checks what the sink was given; nothing is opened or sent.
    virtual Status setup();
    /// Opens what is to be written to, where that is this thread's business.
    virtual Status start();

private:
    Q_DISABLE_COPY_MOVE(Sink)

    State m_state = State::Idle;
};

} // namespace penstock
