// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/backpressure.h"
#include "core/sink/recentpartitions.h"
#include "core/sink/sink.h"
#include "core/sink/sinkbatch.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace penstock {

/// A sink that gathers finished lines for each partition apart, and writes them in batches, bounded in records, in
/// bytes and in the time that a record waits for others. A batch grows beyond the bytes only when a single line does.
///
/// Heirs make a line of a record in add(): batchFor(), append one, appended(). A batch that cannot be written is kept
/// with the mark of what was acknowledged; those of other partitions go on, unless the trouble is the whole sink's.
class BatchingSink : public Sink
{
public:
    struct Limits
    {
        std::size_t rows = 5'000;
        std::size_t bytes = 2 * 1024 * 1024;
        std::chrono::milliseconds linger{1'000}; ///< of the first record of a batch; 0: no limit
        /// Of all partitions together, and of what is kept: when there is more, all is written before its time. When
        /// that is not enough it is full.
        std::size_t mostRows = 1'000'000;
        std::size_t mostBytes = 256 * 1024 * 1024;
    };

    /// Takes a batch that is ready; may block, which holds the source back.
    using Deliver = std::function<void(SinkBatch)>;
    /// From any thread: a batch is as large as this from now on, at least 1.
    void setBatchRows(std::size_t rows) { m_rows.store(rows > 0 ? rows : 1, std::memory_order_relaxed); }

    /// Before connect(): batches are not written, but handed on.
    void setDeliver(Deliver deliver) { m_deliver = std::move(deliver); }
    /// Writes a batch that was handed on, as write() does. In one thread, whichever; the one that adds may be another.
    WriteResult writeDelivered(SinkBatch &batch) { return write(batch); }

    FlushResult flush() final;
    std::optional<Moment> due() const final;
    std::optional<Moment> fullUntil() const final;
    /// What is gathered and kept of it is dropped.
    void onRevoked(const TopicPartition &partition) override;
    void close() override;

    std::size_t records() const { return m_records; } ///< gathered and kept, of all partitions
    std::size_t bytes() const { return m_bytes; }     ///< the same
    /// More is held than may be: the source has to wait, until flush() has written.
    bool isFull() const { return m_records > m_limits.mostRows || m_bytes > m_limits.mostBytes; }
    /// A wait of this partition, or of the whole sink, ends then.
    std::optional<Moment> heldUntil(const TopicPartition &partition) const;
    /// Ends the waits: the next flush() tries at once.
    void resumeNow();

protected:
    explicit BatchingSink(const Limits &limits);

    const Limits &limits() const { return m_limits; }

    /// Where a record's line belongs. Exactly one is to be appended, or none.
    SinkBatch &batchFor(const Record &record)
    {
        if (!m_current || !m_current->batch.partition().is(record.topic, record.partition))
            m_current = &laneOf(record);
        m_bytesBefore = m_current->batch.bytes();
        return m_current->batch;
    }
    /// One was.
    void appended();

    /// Writes what is not acknowledged of a batch that is never empty, and marks what is acknowledged when it cannot
    /// write all. Uses nothing that add() changes: see writeDelivered().
    virtual WriteResult write(SinkBatch &batch) = 0;
    /// The last that is done to a batch in the thread that adds, before it is handed on.
    virtual void makeReady(SinkBatch &) const {}

private:
    /// What is there of one partition.
    struct Lane
    {
        SinkBatch batch;
        std::optional<Moment> due{};       ///< of the batch
        std::deque<SinkBatch> kept{};      ///< full ones that could not be written, in order
        std::optional<Moment> heldUntil{}; ///< they are not tried before
        Backpressure backpressure{};
    };

    Lane &laneOf(const Record &record);
    std::size_t indexOf(std::string_view topic, std::int32_t partition) const;
    void seal(Lane &lane);
    void writeKept(Lane &lane);
    void hold(Lane &lane, const SinkBackpressure &pressure);
    void drop(Lane &lane);
    Moment holdOf(const Lane &lane) const;
    bool isHeld(const Lane &lane) const { return holdOf(lane) > Moment::clock::now(); }
    void noteDue();

    WriteResult handOn(SinkBatch &batch);

    const Limits m_limits;
    std::atomic<std::size_t> m_rows; ///< of a batch
    Deliver m_deliver;
    std::deque<Lane> m_lanes; ///< in the order of their first records; they stay where they are
    RecentPartitions<Lane> m_recent;
    Lane *m_current = nullptr;
    std::size_t m_bytesBefore = 0;
    std::size_t m_records = 0;
    std::size_t m_bytes = 0;
    std::optional<Moment> m_due; ///< of the batch that has waited longest
    std::optional<Moment> m_heldUntil;
    std::optional<SinkBackpressure> m_pressure; ///< why something is kept
    std::optional<Error> m_broken;
};

} // namespace penstock
