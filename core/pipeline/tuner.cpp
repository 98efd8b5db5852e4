// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/tuner.h"

#include "core/pipeline/sinkwriter.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int answersOfEach = 3; // for each request in flight, before anything is concluded
constexpr int fewestAnswers = 6;
constexpr double enough = 0.5; // of what a step up would give if nothing had to wait
constexpr int lastPatience = 256;

} // namespace

Tuner::Tuner(Mode mode, int concurrency, int most) : m_first(std::clamp(concurrency, 1, most)), m_most(most)
{
    m_now.mode = mode;
    m_now.concurrency = m_first;
}

void Tuner::tuneBatches(int rows, SetRows set)
{
    m_batch = BatchTuner(rows);
    m_now.batchRows = rows;
    m_setRows = std::move(set);
}

void Tuner::setMode(Mode mode)
{
    if (mode == Mode::Off)
        m_batch.reset();
    else
        m_batch.beginAnew();
    if (m_setRows)
        m_setRows(m_batch.rows());
    const TuningSnapshot before = m_now;
    std::unique_lock lock(m_mutex);
    m_now.mode = mode;
    m_now.batchRows = m_batch.rows();
    m_sumUs = 0;
    m_answers = 0;
    m_before = 0;
    m_wait = 0;
    m_patience = firstPatience;
    if (mode == Mode::Off) {
        m_now.concurrency = m_first;
        m_now.reason = Reason::None;
    }
    lock.unlock();
    if (m_now.concurrency != before.concurrency || m_now.batchRows != before.batchRows)
        tell();
}

void Tuner::pin(int concurrency, int batchRows)
{
    setMode(Mode::Pinned);
    if (m_batch.rows() > 0 && batchRows > 0) {
        m_batch.set(batchRows);
        if (m_setRows)
            m_setRows(m_batch.rows());
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_now.concurrency = std::max(concurrency, 1);
        m_now.batchRows = m_batch.rows();
        m_now.reason = Reason::None;
    }
    tell();
}

void Tuner::tell() const
{
    if (m_moved)
        m_moved(snapshot());
}

void Tuner::learn(const WriteTicket &ticket)
{
    if (ticket.kind == WriteTicket::Kind::Accepted && ticket.latency.count() > 0)
        answered(ticket.latency, ticket.lines);
    else if (ticket.kind == WriteTicket::Kind::Later && ticket.error.kind == Error::Kind::Timeout)
        timedOut();
    else if (ticket.kind == WriteTicket::Kind::TooLarge)
        tooLarge(ticket.lines);
}

void Tuner::answered(std::chrono::microseconds latency, std::size_t lines)
{
    if (m_now.mode != Mode::On)
        return;
    if (!m_batch.isOnTrial()) {
        m_sumUs += static_cast<double>(latency.count());
        if (++m_answers >= std::max(fewestAnswers, answersOfEach * m_now.concurrency))
            endRound();
    }
    if (m_before == 0 && m_batch.answered(lines, latency))
        batchMoved();
}

void Tuner::batchMoved()
{
    // Requests of another size say nothing of how many there may be.
    m_sumUs = 0;
    m_answers = 0;
    m_setRows(m_batch.rows());
    {
        const std::scoped_lock lock(m_mutex);
        m_now.batchRows = m_batch.rows();
        m_now.reason = m_batch.reason();
        ++m_now.moves;
    }
    tell();
}

void Tuner::endRound()
{
    // By Little's law, in requests a microsecond.
    const double rate = m_now.concurrency * m_answers / std::max(m_sumUs, 1.0);
    m_sumUs = 0;
    m_answers = 0;
    if (m_before == 0) {
        if (m_wait > 0)
            --m_wait;
        else
            tryMore(rate);
        return;
    }
    const double step = double(m_now.concurrency - m_before) / m_before;
    if (rate >= m_rateBefore * (1 + enough * step)) {
        m_patience = firstPatience;
        tryMore(rate);
    } else {
        move(m_before, Reason::Slower);
        stay();
    }
}

void Tuner::tryMore(double rate)
{
    m_before = m_now.concurrency < m_most ? m_now.concurrency : 0;
    m_rateBefore = rate;
    move(m_now.concurrency + std::max(1, m_now.concurrency / 2), Reason::Flat);
}

void Tuner::stay()
{
    m_before = 0;
    m_wait = m_patience;
    m_patience = std::min(2 * m_patience, lastPatience);
}

void Tuner::timedOut()
{
    if (m_now.mode != Mode::On)
        return;
    m_sumUs = 0;
    m_answers = 0;
    move(m_now.concurrency / 2, Reason::Timeout);
    stay();
    if (m_batch.timedOut())
        batchMoved();
}

void Tuner::tooLarge(std::size_t lines)
{
    if (m_now.mode != Mode::On)
        return;
    if (m_batch.tooLarge(lines))
        batchMoved();
    const std::scoped_lock lock(m_mutex);
    m_now.reason = Reason::TooLarge;
}

void Tuner::move(int concurrency, Reason reason)
{
    concurrency = std::clamp(concurrency, 1, m_most);
    if (concurrency == m_now.concurrency)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_now.concurrency = concurrency;
        m_now.reason = reason;
        ++m_now.moves;
    }
    tell();
}

} // namespace penstock
