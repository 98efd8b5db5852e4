// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"

#include "core/async/background.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>
#include <new>
#include <utility>

namespace penstock {

/// What snapshots share with their feed; outlives it while a worker still reads.
struct ResultFeed::Gate
{
    std::mutex mutex;
    ResultFeed *feed = nullptr;
    std::atomic<int> readers = 0;
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

TableSnapshot ResultFeed::snapshot(std::size_t entry)
{
    struct Reader
    {
        explicit Reader(std::shared_ptr<Gate> owner) : gate(std::move(owner)) { ++gate->readers; }
        ~Reader()
        {
            if (--gate->readers > 0)
                return;
            const std::lock_guard lock(gate->mutex);
            if (gate->feed)
                QMetaObject::invokeMethod(gate->feed, &ResultFeed::drain, Qt::QueuedConnection);
        }
        Q_DISABLE_COPY_MOVE(Reader)

        std::shared_ptr<Gate> gate;
    };
    return TableSnapshot(m_result.entries().at(entry).table, std::make_shared<Reader>(m_gate));
}

void ResultFeed::append(const BatchPtr &batch)
{
    if (m_end)
        return;
    m_waiting.push_back(batch);
    drain();
    if (!m_waiting.empty())
        Q_EMIT waitingChanged();
}

void ResultFeed::drain()
{
    const std::size_t waited = m_waiting.size();
    // Listeners may take a snapshot on grown(): one batch at a time.
    while (!m_waiting.empty() && m_gate->readers == 0 && !m_isWidening) {
        if (const auto widening = std::exchange(m_widening, nullptr)) {
            m_result.accept(*widening);
            // Freeing what it has now takes long, too.
            QThreadPool::globalInstance()->start([old = std::make_shared<Widening>(std::move(*widening))] {});
        }
        if (Widening widening = m_result.wideningFor(*m_waiting.front()); !widening.isEmpty()) {
            widen(std::move(widening));
            break;
        }
        const BatchPtr batch = m_waiting.front();
        m_waiting.pop_front();
        take(*batch);
    }
    if (m_waiting.size() < waited)
        Q_EMIT waitingChanged();
    settle();
}

void ResultFeed::take(const Batch &batch)
{
    try {
        m_result.append(batch);
    } catch (const std::bad_alloc &) {
        giveUp();
    }
    Q_EMIT grown();
}

void ResultFeed::widen(Widening widening)
{
    m_isWidening = true;
    const auto work = [shared = std::make_shared<Widening>(std::move(widening))] {
        try {
            shared->make();
        } catch (const std::bad_alloc &) {
            return std::shared_ptr<Widening>();
        }
        return shared;
    };
    runInBackground(this, work, [this](const std::shared_ptr<Widening> &made) {
        m_isWidening = false;
        m_widening = made;
        if (!made)
            giveUp();
        drain();
    });
}

void ResultFeed::giveUp()
{
    m_waiting.clear();
    m_end = End{State::Failed, outOfMemory()};
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
