// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QObject>

namespace penstock {

/// One operation that takes time.
///
/// A job starts when it is constructed. It emits finished() exactly once, queued, also when it was cancelled, and then
/// deletes itself. Deleting a running job aborts it silently. A job lives in one thread; its functions are called
/// there.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    ~Job() override;

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }

    /// Meaningful only when state() is Failed.
    const Error &error() const { return m_error; }

    /// Settles the state as Cancelled, then aborts what is under way. No effect on a job that has ended, nor on one
    /// that is past the point where it could be taken back.
    void cancel();

Q_SIGNALS:
    void finished();

protected:
    explicit Job(QObject *parent = nullptr);

    /// Each of these settles the state and schedules finished(); after the first, the others do nothing.
    void succeed();
    void fail(Error error);

    /// For a job with threads of its own: from the first call on, finished() waits for the second, also when the job
    /// has been cancelled; so finished() means that nothing of the job runs any more.
    void holdFinished() { m_held = true; }
    void releaseFinished();

    /// What cancel() would say is not so from now on: what was asked for has happened, and only the rest of it is done.
    void refuseCancel() { m_refusesCancel = true; }

    /// Stops what is under way. Called once, by cancel(), after the state is settled. Destructors of
    /// subclasses stop their own work: by then this virtual function can no longer be reached.
    virtual void abort() = 0;

private:
    Q_DISABLE_COPY_MOVE(Job)
    void settle(State state);
    void announce();

    State m_state = State::Running;
    bool m_held = false;
    bool m_refusesCancel = false;
    Error m_error;
};

} // namespace penstock
