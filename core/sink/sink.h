// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/sink/record.h"

#include <chrono>
#include <optional>

namespace penstock {

/// Where records go. Used by one worker thread, in the order setup, start, any number of add, flush and pauses, close.
class Sink
{
public:
    virtual ~Sink();

    /// Checks what the sink was given; nothing is opened or sent.
    virtual Status setup();
    /// Opens what is to be written to, where that is this thread's business.
    virtual Status start();

    /// Takes one record. An error says why this one is refused; nothing of it is kept and the sink goes on.
    virtual Status add(const Record &record) = 0;
    /// Hands on all that was added.
    virtual void flush() = 0;

    using Moment = std::chrono::steady_clock::time_point;
    /// When flush() should be called at the latest; nothing while there is nothing to hand on.
    virtual std::optional<Moment> due() const;

    /// The flow stands still for a while. What was added is kept.
    virtual void onPaused();
    virtual void onResumed();

    /// No more records come. What was not flushed is dropped.
    virtual void close();

protected:
    Sink() = default;

private:
    Q_DISABLE_COPY_MOVE(Sink)
};

} // namespace penstock
