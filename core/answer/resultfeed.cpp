// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"

#include <atomic>
#include <mutex>
#include <new>

namespace penstock {

/// What leases share with their feed; outlives it while a worker still reads.
struct ResultFeed::Gate
{
    std::mutex mutex;
    ResultFeed *feed = nullptr;
    std::atomic<int> leases = 0;
};

namespace {

Error outOfMemory()
{
    Error error;
    error.kind = Error::Kind::TooLarge;
    error.message =
        ResultFeed::tr("There is not enough memory for the answer; the rows so far are kept. Ask for less at "
                       "a time: a shorter span, fewer measurements, or a LIMIT.");
    return error;
}

} // namespace

ResultFeed::ResultFeed(QObject *parent) : QObject(parent), m_gate(std::make_shared<Gate>())
{
    m_gate->feed = this;
}

ResultFeed::~ResultFeed()
{
    const std::lock_guard lock(m_gate->mutex);
    m_gate->feed = nullptr;
}

ResultFeed::Lease ResultFeed::lease()
{
    struct Token
    {
        explicit Token(std::shared_ptr<Gate> owner) : gate(std::move(owner)) { ++gate->leases; }
        ~Token()
        {
            if (--gate->leases > 0)
                return;
            const std::lock_guard lock(gate->mutex);
            if (gate->feed)
                QMetaObject::invokeMethod(gate->feed, &ResultFeed::drain, Qt::QueuedConnection);
        }
        Q_DISABLE_COPY_MOVE(Token)

        std::shared_ptr<Gate> gate;
    };
    return std::make_shared<Token>(m_gate);
}

void ResultFeed::append(const BatchPtr &batch)
{
    if (m_end)
        return;
    m_waiting.push_back(batch);
    if (m_gate->leases == 0) {
        drain();
        return;
    }
    Q_EMIT waitingChanged();
}

void ResultFeed::drain()
{
    const bool hadWaiting = !m_waiting.empty();
    // Listeners may take a lease on grown(): one batch at a time.
    while (!m_waiting.empty() && m_gate->leases == 0) {
        const BatchPtr batch = m_waiting.front();
        m_waiting.pop_front();
        try {
            m_result.append(*batch);
        } catch (const std::bad_alloc &) {
            m_waiting.clear();
            m_end = End{State::Failed, outOfMemory()};
        }
        Q_EMIT grown();
    }
    if (hadWaiting)
        Q_EMIT waitingChanged();
    settle();
}

void ResultFeed::succeed()
{
    end(State::Succeeded, {});
}

void ResultFeed::fail(const Error &error)
{
    end(State::Failed, error);
}

void ResultFeed::stop()
{
    end(State::Stopped, {});
}

void ResultFeed::end(State state, const Error &error)
{
    if (m_end)
        return;
    m_end = End{state, error};
    settle();
}

void ResultFeed::settle()
{
    if (!m_end || !isRunning() || !m_waiting.empty())
        return;
    m_state = m_end->state;
    m_error = m_end->error;
    Q_EMIT finished();
}

} // namespace penstock
