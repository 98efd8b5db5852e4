// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/filelock.h"
#include "core/pipeline/spill/spillfile.h"
#include "core/pipeline/spill/spillpolicy.h"
#include "core/pipeline/spill/spillsnapshot.h"

#include <QCoreApplication>
#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>

namespace penstock {

/// Batches of one sink that wait on disk for a server that is away, in their order, bounded in bytes and in age.
///
/// **What it promises:** a batch that append() took is on the disk, and comes out again until each of its lines is
/// settled, in this run or in a later one: after a kill, lines whose answer was not in yet may come twice. A record
/// that the disk has damaged, or that became too old, is told, and never left out in silence. One run at a time has the
/// folder. It holds what was to be written, and no login; only its owner may read it. Any thread may call anything.
class Spill
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Spill)

public:
    /// `folder`: of this sink.
    Spill(SpillPolicy policy, QString folder);
    ~Spill();

    const SpillPolicy &policy() const { return m_policy; }

    /// Once, before all others. What an earlier run left is there after it, before all that comes. Fails when the
    /// folder cannot be used, or another run has it.
    Status open();
    /// No thread uses it any more: another run may have the folder.
    void close();
    /// What open() found that people should know.
    QStringList notes() const { return m_notes; }

    /// On the disk when this returns; an error says why it is not, and nothing of it is there.
    Status append(const SinkBatch &batch);
    /// The same of a batch that is on its way already, and so does not wait: its number; 0 when it could not be kept.
    quint64 keep(const SinkBatch &batch);
    /// Until there may be room, the time to look has come or the stop is asked for.
    void waitForRoom(const std::stop_token &stop);

    bool hasWaiting() const { return m_waitingCount.load(std::memory_order_acquire) > 0; }
    bool isEmpty() const;

    struct Taken
    {
        SinkBatch batch;
        quint64 number = 0; ///< of its record, from 1 on
    };
    /// The first that waits, and is not too old.
    std::optional<Taken> take();
    /// The first that waits, if it is too old.
    std::optional<Taken> takeExpired();
    /// Who took one that is too old has said so of each of its lines, which are settled next.
    void countExpired(quint64 lines);
    /// One that was taken, and is not settled.
    bool isTooOld(quint64 number) const;
    /// So many lines of it need not be kept any more.
    void settle(quint64 number, quint64 lines);
    /// An earlier run had left it.
    bool isFound(quint64 number) const { return number <= m_lastFound; }

    /// Told of lines that cannot be read any more, within take() and takeExpired(). Before open().
    using Lost = std::function<void(quint64 lines, const QString &reason)>;
    void setLost(Lost lost) { m_lost = std::move(lost); }

    SpillSnapshot snapshot() const;

private:
    Q_DISABLE_COPY_MOVE(Spill)

    struct Segment
    {
        SpillFile file;
        std::size_t records = 0; ///< that are not settled
    };
    struct Entry
    {
        quint64 segment = 0;
        SpillFile::Place place{};
        quint64 open = 0; ///< lines that are not settled
    };
    using Entries = std::map<quint64, Entry>;

    Status takeFolder();
    Status findSegment(quint64 number, const QString &path);
    Result<quint64> store(const SinkBatch &batch);
    Result<quint64> segmentFor(qint64 bytes);
    std::optional<Taken> takeFirst(bool wantsExpired);
    bool isExpired(const Entry &entry) const;
    void settled(Entries::iterator entry, quint64 lines);
    void dropUnused(bool all);
    void show();

    const SpillPolicy m_policy;
    const QString m_folder;
    Lost m_lost;
    QStringList m_notes;
    FileLock m_lock;
    quint64 m_lastFound = 0;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::map<quint64, Segment> m_segments;
    Entries m_entries;
    std::deque<quint64> m_waiting; ///< numbers of entries
    std::atomic<std::size_t> m_waitingCount = 0;
    quint64 m_lastNumber = 0;
    quint64 m_lastSegment = 0;
    quint64 m_removals = 0; ///< of files
    SpillSnapshot m_now;

    mutable std::mutex m_shownMutex; ///< who looks does not wait for a disk
    SpillSnapshot m_shown;
    qint64 m_shownOldest = 0; ///< since 1970; 0: there is none
};

} // namespace penstock
