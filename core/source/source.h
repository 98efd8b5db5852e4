// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/sink/partitionoffset.h"
#include "core/sink/record.h"
#include "core/source/sourcelines.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace penstock {

/// Where records come from. Used by one worker thread after construction.
class Source
{
public:
    /// What asking for the next record gave.
    enum class Next {
        Record,  ///< record() is valid until the next call
        Skipped, ///< the record holds nothing to send; problem() says why
        Bad,     ///< the record cannot be read; problem() says why
        Waiting, ///< of nextWithin(): no record came in the given time; ask again
        End,
        Failed, ///< the source itself broke; error() says why
    };

    /// Why a record was skipped or is bad.
    struct Problem
    {
        QString column;
        QString reason;
    };

    virtual ~Source() = default;

    /// Opens what is to be read.
    virtual Status open() = 0;
    virtual Next next() = 0;

    /// How long a source may wait for a record to come.
    struct Patience
    {
        std::stop_token stop;                                       ///< asked for: at once no longer
        std::optional<std::chrono::steady_clock::time_point> until; ///< nothing: for ever
    };
    /// As next(). A source whose records come from elsewhere, and may not come for a while, gives Waiting when its
    /// patience ends (std::condition_variable_any waits for both). Others need not care.
    virtual Next nextWithin(const Patience &) { return next(); }

    virtual const Record &record() const = 0;     ///< row and position are also valid after Skipped and Bad
    virtual std::string_view rawText() const = 0; ///< of the current record, as the source has it
    virtual const Problem &problem() const = 0;
    virtual const Error &error() const = 0;

    /// What is worth saying of the records as a whole, so far; for people. In the thread that takes them.
    virtual QStringList notes() const { return {}; }

    virtual quint64 cellsLeftOut() const
    {
        return 0;
    } ///< that could not be read, of records that were given; see notes()

    /// Times that clocks show twice, of which nothing tells which is meant; in the thread that takes the records.
    virtual quint64 undecidedTimes() const { return 0; }

    virtual qint64 bytesRead() const = 0; ///< may be called from any thread
    virtual qint64 size() const = 0;      ///< 0: unknown

    /// Records that others have handed over and next() has not given yet: a source that is left early loses them. May
    /// be called from any thread.
    virtual quint64 waiting() const { return 0; }
    /// How many bytes of its file end with the present record; -1: not known to the byte.
    virtual qint64 offset() const { return -1; }
    /// Nothing: its records stand in no file, or each can be read by itself. The heads are known of what was read.
    virtual std::optional<SourceLines> lines() const { return {}; }

    /// Whether records come from several partitions, in each of which the offsets rise, and one may stand still while
    /// the others flow. Records of one row (see Record::moreOfRow) come one behind the other, and nothing of what
    /// follows is called between them. Of others nothing below is used: their one partition is what their records say,
    /// with the row as its offset, and they stand still as a whole.
    virtual bool isPartitioned() const { return false; }
    /// Those that are read now. They may change with a call of next.
    virtual std::vector<TopicPartition> partitions() const { return {}; }
    /// No record of that partition comes until resume(); what the source has fetched ahead of it is kept or fetched
    /// again. While all stand still, nextWithin() gives Waiting. Pausing twice is as pausing once; the same of
    /// resume().
    virtual void pause(const TopicPartition &) {}
    virtual void resume(const TopicPartition &) {}
    /// The next record of that partition is the one of this offset, or the first behind it. Unavailable where the
    /// source cannot go back.
    virtual Status seek(const PartitionOffset &to);
    virtual bool canSeek() const { return false; }
    /// All before these offsets is settled in every sink: a new reader begins there. A failure may pass; it is told,
    /// and tried again with what has come since. Also called after the last record, when no other thread uses the
    /// source.
    virtual Status commit(std::span<const PartitionOffset>) { return {}; }
    /// No record is asked for any more, and nothing is committed. In a thread that may wait: what its end takes long
    /// for belongs here. Counts and notes are still asked for.
    virtual void close() {}
    /// Behind the last record of a partition that is there so far; nothing: unknown. May be called from any thread.
    virtual std::optional<quint64> endOffset(const TopicPartition &) const { return {}; }

    /// Another reader is about to get these partitions, and waits so long at most. Returns when what was read of them
    /// is settled and committed, or given up.
    using Revoked = std::function<void(std::span<const TopicPartition>, std::chrono::milliseconds budget)>;
    /// To be called by the source within next() or nextWithin(), before it gives the partitions up. Zero: they are lost
    /// already, and nothing of them is committed.
    virtual void setRevoked(Revoked) {} // NOLINT(performance-unnecessary-value-param): who overrides it keeps it
};

} // namespace penstock
