// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"
#include "core/pipeline/seriestally.h"

#include <deque>
#include <mutex>
#include <vector>

namespace penstock {

class SinkBatch;

/// Up to which row of the source all rows are settled. The worker tells of each batch, the sender of what became of its
/// lines; nobody tells of rows one by one. Any thread.
class RowLedger
{
public:
    /// `isWanted` false: nothing is kept.
    explicit RowLedger(bool isWanted) : m_isWanted(isWanted) {}

    bool isWanted() const { return m_isWanted; }
    /// No row is settled here before it is there. Before begin(); the other outlives this object, and follows none.
    void follow(const RowLedger &other) { m_leaders.push_back(&other); }
    /// Those that it follows may have come further: else that is seen when the next lines are settled.
    void catchUp();
    void begin(const Checkpoint &from);

    /// What the source gave since the last time.
    struct Stretch
    {
        quint64 lastRow = 0; ///< of it
        qint64 offset = -1;  ///< behind that row
        quint64 rejected = 0;
        quint64 skipped = 0;
        std::optional<std::int64_t> from{}; ///< the earliest time of its points
        std::optional<std::int64_t> to{};   ///< the latest
    };
    /// The other rows are those of the batch, in their order.
    void add(const Stretch &stretch, const SinkBatch &batch);
    /// There are no others.
    void add(const Stretch &stretch);

    /// What became of lines of one batch, one of which is of that row. Each line once.
    struct Fate
    {
        quint64 accepted = 0;
        quint64 rejected = 0;
        quint64 unknown = 0;
    };
    void settle(quint64 row, const Fate &fate);

    Checkpoint checkpoint() const;

private:
    struct Stage
    {
        Stretch stretch;
        quint64 open = 0; ///< lines that nobody told of yet
        Fate fate{};
    };
    void add(const Stretch &stretch, quint64 lines);
    quint64 row() const;
    quint64 leadersRow() const;
    void advance();

    const bool m_isWanted;
    mutable std::mutex m_mutex;
    std::deque<Stage> m_stages; ///< in order; the first is open, or waits for another ledger
    Checkpoint m_settled;
    SeriesTally m_tally;
    std::vector<const RowLedger *> m_leaders;
};

} // namespace penstock
