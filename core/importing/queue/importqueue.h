// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace penstock {

/// Files that are imported one after the other, and what became of each.
///
/// It imports nothing itself: whoever it says begin() to does, and says finish() in the end.
class ImportQueue final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting,
        Running,
        Succeeded,
        Failed,     ///< or some of its rows were refused
        Stopped,    ///< somebody stopped it before its end
        NotStarted, ///< it waited when the queue ended
    };
    enum class AfterFailure { GoOn, Stop };

    /// What became of the rows of a file; all others of it were skipped.
    struct Counts
    {
        quint64 accepted = 0;
        quint64 rejected = 0;
        quint64 unknown = 0;
        quint64 notSent = 0;
        bool areAll = false; ///< the run came to the end of the file

        bool operator==(const Counts &) const = default;
    };

    struct Entry
    {
        quint64 id = 0;
        QString file;
        State state = State::Waiting;
        std::optional<Error> error{}; ///< why it failed
        Counts counts{};              ///< when it has ended
    };

    using QObject::QObject;

    void setAfterFailure(AfterFailure then) { m_afterFailure = then; }
    /// Behind each file it waits for start(): somebody looks at what became of it.
    void setWaitsBetween(bool waits) { m_waitsBetween = waits; }

    /// Behind those that wait; the ids. A queue that has run out goes on, one that was stopped takes none.
    QList<quint64> add(const QStringList &files);
    /// Of one that waits; false when it does not.
    bool remove(quint64 id);
    /// The same: to that place among those that wait, from 0; behind the last is the last.
    bool move(quint64 id, qsizetype place);

    /// Another file instead of the one that runs.
    void replaceRunning(const QString &file);
    /// Of one that has ended: it runs once more, without begin(). False while another runs.
    bool runAgain(quint64 id);

    void start();
    /// Of the one that runs: Succeeded, Failed or Stopped. The next begins by the event loop.
    void finish(State state, const std::optional<Error> &error = {});
    void finish(State state, const std::optional<Error> &error, const Counts &counts);
    /// Begins no other: those that wait are not started. What runs is its importer's to end.
    void stop();

    const QList<Entry> &entries() const { return m_entries; }
    QList<Entry> waiting() const { return inState(State::Waiting); }
    QList<Entry> inState(State state) const;
    bool isRunning() const { return m_running != 0; }
    quint64 running() const { return m_running; } ///< 0: none
    bool isStopped() const { return m_isStopped; }

    /// Of a queue that never ends: what has ended is of no use any more, but for the latest. Without changed().
    void forgetEnded(qsizetype latest = 0);

Q_SIGNALS:
    void begin(const penstock::ImportQueue::Entry &entry);
    void ended(const penstock::ImportQueue::Entry &entry);
    void changed(); ///< after each of these, and when files came, went or moved
    /// Nothing runs and nothing waits; again when files came later and have ended.
    void over();

private:
    void goOn();
    QList<Entry>::iterator find(quint64 id);
    qsizetype waitingIndex(quint64 id) const;

    QList<Entry> m_entries; ///< those that wait stand behind all others
    quint64 m_lastId = 0;
    quint64 m_running = 0; ///< 0: none
    AfterFailure m_afterFailure = AfterFailure::GoOn;
    bool m_isStarted = false;
    bool m_waitsBetween = false;
    bool m_isStopped = false;
    bool m_goesOn = false; ///< the event loop has been asked
};

} // namespace penstock
