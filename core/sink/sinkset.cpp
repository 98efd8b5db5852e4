// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sinkset.h"

#include "core/async/plural.h"

#include <algorithm>

namespace penstock {

void SinkSet::add(Sink &sink)
{
    if (!contains(sink))
        m_members.push_back({&sink});
}

bool SinkSet::contains(const Sink &sink) const
{
    return std::ranges::find(m_members, &sink, &Member::sink) != m_members.end();
}

Status SinkSet::connect()
{
    for (const Member &member : m_members) {
        if (Status status = member.sink->connect(); !status)
            return status;
    }
    return {};
}

void SinkSet::addToOthers(const Record &record)
{
    for (std::size_t i = 1; i < m_members.size(); ++i)
        addToOther(i, record);
}

void SinkSet::addToOther(std::size_t index, const Record &record)
{
    Member &member = m_members[index];
    const Status status = member.sink->add(record);
    if (status)
        return;
    if (member.refused++ == 0)
        member.firstReason = tr("row %1: %2").arg(record.row).arg(status.error().message);
    if (m_refused)
        m_refused(index, record, status.error());
}

Status SinkSet::addAgain(const Record &record, std::span<const RecordPlace> begins)
{
    Status status;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (record.place() < begins[i])
            continue;
        if (i == 0)
            status = m_members.front().sink->add(record);
        else
            addToOther(i, record);
    }
    return status;
}

FlushResult SinkSet::flush()
{
    FlushResult result;
    for (const Member &member : m_members) {
        const FlushResult own = member.sink->flush();
        if (!own && std::holds_alternative<Error>(own.error()))
            return own;
        if (result && !own)
            result = own;
    }
    return result;
}

std::optional<Sink::Moment> SinkSet::due() const
{
    std::optional<Sink::Moment> due;
    for (const Member &member : m_members) {
        if (const auto own = member.sink->due())
            due = std::min(due.value_or(*own), *own);
    }
    return due;
}

std::optional<Sink::Moment> SinkSet::fullUntil() const
{
    std::optional<Sink::Moment> until;
    for (const Member &member : m_members) {
        if (const auto own = member.sink->fullUntil())
            until = std::max(until.value_or(*own), *own);
    }
    return until;
}

void SinkSet::tellPaused(Member &member, const std::optional<Scope> &paused)
{
    if (member.paused)
        member.sink->onResumed({*member.paused, {}});
    member.paused = paused;
    if (paused)
        member.sink->onPaused({*paused, {}});
}

void SinkSet::setPartitionPaused(std::size_t sink, const TopicPartition &partition, bool isPaused)
{
    Member &member = m_members[sink];
    const auto told = std::ranges::find(member.pausedPartitions, partition);
    if (isPaused == (told != member.pausedPartitions.end()))
        return;
    if (isPaused) {
        member.pausedPartitions.push_back(partition);
        member.sink->onPaused({Scope::Partition, partition});
    } else {
        member.pausedPartitions.erase(told);
        member.sink->onResumed({Scope::Partition, partition});
    }
}

void SinkSet::revoke(const TopicPartition &partition)
{
    for (Member &member : m_members) {
        std::erase(member.pausedPartitions, partition);
        member.sink->onRevoked(partition);
    }
}

void SinkSet::close()
{
    for (const Member &member : m_members)
        member.sink->close();
}

QStringList SinkSet::notes() const
{
    QStringList notes;
    for (const Member &member : m_members) {
        notes += member.sink->notes();
        if (member.refused > 0)
            notes += withCount(tr("%n row(s) are not in %1 (%2).", nullptr, plural(member.refused))
                                   .arg(member.sink->name(), member.firstReason),
                               member.refused);
    }
    return notes;
}

} // namespace penstock
