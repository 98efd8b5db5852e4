// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/result/resultset.h"
#include "core/result/tablesnapshot.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>

namespace penstock {

/// The growing answer of one run, and the rule who may touch it: it grows in the GUI thread, but never while a worker
/// (sort, chart, export) has a snapshot of one of its tables, so that nothing has to be locked. Batches that come
/// meanwhile wait. Long columns that a batch makes another type are rewritten in the thread pool.
class ResultFeed final : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Succeeded, Failed, Stopped };

    explicit ResultFeed(QObject *parent = nullptr);
    ~ResultFeed() override;

    const ResultSet &result() const { return m_result; }
    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    const Error &error() const { return m_error; } ///< when Failed

    /// Of a table of the result. May be given up in any thread, also when the feed is gone.
    TableSnapshot snapshot(std::size_t entry);

    /// Takes the rows in at once, or later if there are snapshots or columns have to be rewritten first.
    void append(const BatchPtr &batch);
    std::size_t waitingBatches() const { return m_waiting.size(); }

    /// No more batches come. Takes effect when those that wait are in.
    void succeed();
    void fail(const Error &error);
    void stop();

Q_SIGNALS:
    void grown();          ///< rows or notes were added
    void waitingChanged(); ///< the number of batches that wait
    void finished();       ///< state() is no longer Running

private:
    struct Gate;
    struct End
    {
        State state;
        Error error;
    };

    void end(State state, const Error &error);
    void drain();
    void take(const Batch &batch);
    void widen(Widening widening);
    void giveUp();
    void settle();

    std::shared_ptr<Gate> m_gate;
    ResultSet m_result;
    std::deque<BatchPtr> m_waiting;
    std::shared_ptr<Widening> m_widening; ///< made, and to be accepted
    bool m_isWidening = false;            ///< in the pool
    std::optional<End> m_end;
    State m_state = State::Running;
    Error m_error;
};

} // namespace penstock
