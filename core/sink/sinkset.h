// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/pausescope.h"
#include "core/sink/recordplace.h"
#include "core/sink/sink.h"

#include <QCoreApplication>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace penstock {

/// The sinks of one source: each is there once, and all are used in the order in which they came. The trouble of one is
/// not the others': what they took they keep, and nobody writes anything twice.
class SinkSet
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SinkSet)

public:
    /// Does nothing when it is there already. The sink outlives this object.
    void add(Sink &sink);
    std::size_t size() const { return m_members.size(); }
    bool contains(const Sink &sink) const;

    /// Connects one after the other, until one fails.
    Status connect();

    /// Gives the record to all. The Status is that of the first sink, which counts for the pipeline; what the others
    /// refuse is counted, and told by notes().
    Status add(const Record &record)
    {
        Status status = m_members.front().sink->add(record);
        if (m_members.size() > 1)
            addToOthers(record);
        return status;
    }

    /// Gives a record that comes again to those sinks that have not got it, which begin at these places; as add().
    Status addAgain(const Record &record, std::span<const RecordPlace> begins);

    /// Told of each record that a sink beside the first refuses.
    using Refused = std::function<void(std::size_t sink, const Record &record, const Error &error)>;
    void setRefused(Refused refused) { m_refused = std::move(refused); }

    /// Flushes all in order. An Error ends it; of several sinks that must wait the first is told of.
    FlushResult flush();
    std::optional<Sink::Moment> due() const;
    std::optional<Sink::Moment> fullUntil() const; ///< as long as any of them is full

    using Scope = SinkBackpressure::Scope;
    /// Tells the sink when that is otherwise than before; nothing: it flows.
    void setPaused(std::size_t sink, const std::optional<Scope> &paused)
    {
        if (Member &member = m_members[sink]; member.paused != paused)
            tellPaused(member, paused);
    }
    /// The same of a partition that waits for itself.
    void setPartitionPaused(std::size_t sink, const TopicPartition &partition, bool isPaused);
    void revoke(const TopicPartition &partition);
    void close();

    QStringList notes() const;

private:
    struct Member
    {
        Sink *sink = nullptr;
        quint64 refused = 0;                            ///< counted for all but the first
        QString firstReason{};                          ///< with the row
        std::optional<Scope> paused{};                  ///< it was told
        std::vector<TopicPartition> pausedPartitions{}; ///< the same
    };

    static void tellPaused(Member &member, const std::optional<Scope> &paused);
    void addToOthers(const Record &record);
    void addToOther(std::size_t index, const Record &record);

    Refused m_refused;
    std::vector<Member> m_members;
};

} // namespace penstock
