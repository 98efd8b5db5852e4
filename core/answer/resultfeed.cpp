// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"

#include <new>

namespace penstock {

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

ResultFeed::ResultFeed(QObject *parent, const std::shared_ptr<ChunkStore> &store) : QObject(parent), m_result(store) {}

void ResultFeed::append(const BatchPtr &batch)
{
    if (!isRunning())
        return;
    bool isFull = false;
    try {
        m_result.append(*batch);
    } catch (const std::bad_alloc &) {
        isFull = true;
    }
    Q_EMIT grown();
    if (isFull)
        end(State::Failed, outOfMemory());
}

void ResultFeed::succeed()
{
    end(m_isDiverted ? State::Streamed : State::Succeeded, {});
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
    if (!isRunning())
        return;
    m_state = state;
    m_error = error;
    Q_EMIT finished();
}

} // namespace penstock
