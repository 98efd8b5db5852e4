// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/result/resultset.h"

#include <QObject>

namespace penstock {

class ChunkStore;

/// The growing answer of one run. It grows in the GUI thread, chunk by chunk, and stops for nobody: whoever takes long
/// (sort, chart, export) has a snapshot.
class ResultFeed final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Running,
        Succeeded,
        Failed,
        Stopped,
        Streamed ///< all rows are in a file; here are those that came before that was wished
    };

    /// `store`: see ResultSet.
    explicit ResultFeed(QObject *parent = nullptr, const std::shared_ptr<ChunkStore> &store = {});

    const ResultSet &result() const { return m_result; }
    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    const Error &error() const { return m_error; } ///< when Failed

    /// Of a table of the result; for any thread, also when the feed is gone.
    TableSnapshot snapshot(std::size_t entry) { return m_result.snapshot(entry); }

    /// All rows so far, for any thread.
    Batch share() { return m_result.share(); }

    /// Takes in the rows: their chunks, when they are sealed.
    void append(const BatchPtr &batch);

    /// Further rows go into a file; here there are only notes. Success is then called Streamed.
    void divert() { m_isDiverted = true; }
    /// What comes from now on is of that statement: those before it are over.
    void beginStatement(int statement) { m_statement = statement; }
    /// It has gone on to a later one, whose end says nothing of this.
    bool hasLeft(int statement) const { return statement >= 0 && statement < m_statement; }
    bool isDiverted() const { return m_isDiverted; }

    /// No more batches come.
    void succeed();
    void fail(const Error &error);
    void stop();

Q_SIGNALS:
    void grown();    ///< rows or notes were added
    void finished(); ///< state() is no longer Running

private:
    void end(State state, const Error &error);

    ResultSet m_result;
    State m_state = State::Running;
    bool m_isDiverted = false;
    int m_statement = 0;
    Error m_error;
};

} // namespace penstock
