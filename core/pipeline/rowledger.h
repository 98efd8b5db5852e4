// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"
#include "core/pipeline/origin.h"
#include "core/pipeline/seriestally.h"
#include "core/sink/partitionoffset.h"
#include "core/sink/recordplace.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <limits>
#include <mutex>
#include <stop_token>
#include <vector>

namespace penstock {

class SinkBatch;

/// Up to which row of the source, or of each of its partitions, all rows are settled in a sink. The worker tells of
/// each batch, the sender of what became of its lines; nobody tells of rows one by one. Any thread.
class RowLedger
{
public:
    enum class Of { Source, Partitions };
    /// `keepsSeries`: of what was written, for a Checkpoint; that costs some time for each line.
    explicit RowLedger(bool keepsSeries, Of of = Of::Source) : m_keepsSeries(keepsSeries), m_of(of) {}

    bool isPartitioned() const { return m_of == Of::Partitions; }

    /// No row is settled here before it is there. Before begin(); the other outlives this object, and follows none.
    void follow(const RowLedger &other) { m_leaders.push_back(&other); }
    /// Those that it follows may have come further: else that is seen when the next lines are settled.
    void catchUp();
    void begin(const Checkpoint &from);
    /// Lines that an earlier run wrote, of which its checkpoint does not tell.
    void addWritten(const SinkBatch &batch, std::int64_t from, std::int64_t to);

    /// Who is told of the checkpoint, but for what was written, each time it moves, in the thread that settles. Before
    /// begin(); of a source without partitions.
    using Told = std::function<void(const Checkpoint &)>;
    void setTold(Told told) { m_told = std::move(told); }

    /// Lines of that batch are about to be sent.
    void begun(const Origin &origin);
    /// How many batches lie from the first that is not settled to the last that was begun: what would be sent again if
    /// all ended now. Of a source without partitions.
    int ahead() const;

    /// What the source gave since the last time.
    struct Stretch
    {
        quint64 lastRow = 0; ///< of it
        qint64 offset = -1;  ///< behind that row
        quint64 rejected = 0;
        quint64 skipped = 0;
        std::optional<std::int64_t> from{}; ///< the earliest time of its points
        std::optional<std::int64_t> to{};   ///< the latest
        /// That row is not over: its records behind this position come with the next stretches. Until these are
        /// settled too, the row is not.
        std::optional<quint64> cutAt{};

        RecordPlace end() const { return {lastRow, cutAt.value_or(std::numeric_limits<quint64>::max())}; }
        quint64 next() const { return cutAt ? lastRow : lastRow + 1; } ///< the first row that is not done with it
    };
    /// The other rows are those of the batch, in their order.
    void add(const Stretch &stretch, const SinkBatch &batch);
    /// There are no others.
    void add(const Stretch &stretch, const TopicPartition &partition = {});

    /// What became of lines of one batch, one of which is of that row. Each line once.
    struct Fate
    {
        quint64 accepted = 0;
        quint64 rejected = 0;
        quint64 unknown = 0;
    };
    /// Of an earlier generation: nothing is known of them here any more.
    void settle(const Origin &origin, const Fate &fate);

    /// What is settled, of all partitions together; row and offset are those of a source that has none.
    Checkpoint checkpoint() const;
    /// Of those partitions of which something is settled.
    std::vector<PartitionOffset> offsets() const;

    using Moment = std::chrono::steady_clock::time_point;
    struct Progress
    {
        quint64 next = 0;               ///< all before it is settled; 0: nothing is
        std::optional<Moment> oldest{}; ///< since when the first that is not settled is known here
    };
    Progress progress(const TopicPartition &partition) const;

    /// True as soon as all up to that row is settled; false when that took too long.
    bool waitUntilSettled(const TopicPartition &partition, quint64 row, Moment until, const std::stop_token &stop);
    /// Returns as soon as more is settled than `known` has, when that took too long, or when the stop was asked for.
    void waitForMore(const Checkpoint &known, Moment until, const std::stop_token &stop) const;
    /// What stands from there on, whole batches of which none was sent, comes again.
    void forgetFrom(const TopicPartition &partition, const RecordPlace &place);
    /// Another reader has the partition: what comes of it later is a new generation.
    void revoke(const TopicPartition &partition);

private:
    struct Stage
    {
        Stretch stretch;
        quint64 open = 0; ///< lines that nobody told of yet
        quint64 lines = 0;
        Moment since{};
        Fate fate{};
        bool isBegun = false; ///< to be sent
    };
    struct Part
    {
        TopicPartition partition;
        quint64 next = 0;
        quint32 generation = 0;
        std::deque<Stage> stages{}; ///< in order; the first is open, or waits for another ledger
    };
    Part &of(const TopicPartition &partition);
    const Part *find(const TopicPartition &partition) const;
    quint64 next(const TopicPartition &partition) const;
    void add(Part &part, const Stretch &stretch, quint64 lines);
    static std::deque<Stage>::iterator stageOf(Part &part, const Origin &origin);
    void advance(Part &part);

    const bool m_keepsSeries;
    const Of m_of;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_settledMore;
    std::deque<Part> m_parts;
    Checkpoint m_settled;
    SeriesTally m_tally;
    std::vector<const RowLedger *> m_leaders;
    Told m_told;
};

} // namespace penstock
