// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/batchingsink.h"

#include <algorithm>
#include <utility>

namespace penstock {

BatchingSink::BatchingSink(const Limits &limits)
    : m_limits{std::max<std::size_t>(limits.rows, 1), std::max<std::size_t>(limits.bytes, 1), limits.linger,
               std::max<std::size_t>(limits.mostRows, 1), std::max<std::size_t>(limits.mostBytes, 1)},
      m_rows(m_limits.rows)
{
}

std::size_t BatchingSink::indexOf(std::string_view topic, std::int32_t partition) const
{
    const auto known = std::ranges::find_if(
        m_lanes, [topic, partition](const Lane &lane) { return lane.batch.partition().is(topic, partition); });
    return static_cast<std::size_t>(known - m_lanes.begin());
}

BatchingSink::Lane &BatchingSink::laneOf(const Record &record)
{
    Lane *&recent = m_recent.of(record.partition);
    if (recent && recent->batch.partition().is(record.topic, record.partition))
        return *recent;
    const std::size_t index = indexOf(record.topic, record.partition);
    if (index == m_lanes.size())
        m_lanes.push_back({SinkBatch({std::string(record.topic), record.partition})});
    recent = &m_lanes[index];
    return *recent;
}

void BatchingSink::appended()
{
    Lane &lane = *m_current;
    ++m_records;
    m_bytes += lane.batch.bytes() - m_bytesBefore;
    if (lane.batch.bytes() > m_limits.bytes && lane.batch.lines() > 1) {
        const std::size_t last = lane.batch.lines() - 1;
        SinkBatch rest = lane.batch.remainder(last);
        lane.batch.remove({&last, 1});
        seal(lane);
        lane.batch = std::move(rest);
    }
    if (lane.batch.lines() >= m_rows.load(std::memory_order_relaxed) || lane.batch.bytes() >= m_limits.bytes) {
        seal(lane);
    } else if (!lane.due && m_limits.linger.count() > 0) {
        lane.due = Moment::clock::now() + m_limits.linger;
        noteDue();
    }
    if (isFull()) {
        for (Lane &any : m_lanes)
            seal(any);
    }
}

/// The batch is as it is: it is written, or waits behind others.
void BatchingSink::seal(Lane &lane)
{
    if (!lane.batch.isEmpty()) {
        // The next batch is about as large as this one: one allocation instead of growing step by step.
        SinkBatch next(lane.batch.partition());
        next.reserveAs(lane.batch, m_limits.bytes);
        lane.kept.push_back(std::exchange(lane.batch, std::move(next)));
        lane.due.reset();
        noteDue();
    }
    writeKept(lane);
}

void BatchingSink::writeKept(Lane &lane)
{
    while (!lane.kept.empty() && !m_broken && !isHeld(lane)) {
        SinkBatch &batch = lane.kept.front();
        const std::size_t records = batch.lines();
        const std::size_t bytes = batch.bytes();
        const WriteResult result = m_deliver ? handOn(batch) : write(batch);
        if (!result) {
            if (const auto *pressure = std::get_if<SinkBackpressure>(&result.error()))
                hold(lane, *pressure);
            else
                m_broken = std::get<Error>(result.error());
            return;
        }
        lane.kept.pop_front();
        lane.backpressure.succeeded();
        lane.heldUntil.reset();
        m_records -= records;
        m_bytes -= bytes;
    }
}

WriteResult BatchingSink::handOn(SinkBatch &batch)
{
    makeReady(batch);
    m_deliver(std::move(batch));
    return Delivery::HandedOn;
}

void BatchingSink::hold(Lane &lane, const SinkBackpressure &pressure)
{
    const Moment until = Moment::clock::now() + lane.backpressure.failed(pressure.retryAfter);
    m_pressure = pressure;
    if (pressure.scope == SinkBackpressure::Scope::Partition)
        lane.heldUntil = until;
    else
        m_heldUntil = std::max(m_heldUntil.value_or(until), until);
}

FlushResult BatchingSink::flush()
{
    for (Lane &lane : m_lanes) {
        if (!isHeld(lane)) // what is gathered for it goes on growing
            seal(lane);
    }
    if (m_broken)
        return std::unexpected(*m_broken);
    const bool keeps = std::ranges::any_of(m_lanes, [](const Lane &lane) { return !lane.kept.empty(); });
    if (keeps && m_pressure)
        return std::unexpected(*m_pressure);
    m_pressure.reset();
    m_heldUntil.reset();
    return {};
}

std::optional<Sink::Moment> BatchingSink::due() const
{
    if (!m_pressure && !m_broken)
        return m_due;
    if (m_broken || isFull())
        return Moment::min();
    std::optional<Moment> due;
    for (const Lane &lane : m_lanes) {
        const std::optional<Moment> wish = lane.kept.empty() ? lane.due : Moment::min();
        if (!wish)
            continue;
        const Moment at = std::max(*wish, holdOf(lane));
        due = std::min(due.value_or(at), at);
    }
    return due;
}

std::optional<Sink::Moment> BatchingSink::fullUntil() const
{
    std::optional<Moment> until;
    if (!isFull() || m_broken)
        return until;
    for (const Lane &lane : m_lanes) {
        if (!lane.kept.empty())
            until = std::min(until.value_or(holdOf(lane)), holdOf(lane));
    }
    return until;
}

Sink::Moment BatchingSink::holdOf(const Lane &lane) const
{
    return std::max(lane.heldUntil.value_or(Moment::min()), m_heldUntil.value_or(Moment::min()));
}

void BatchingSink::noteDue()
{
    m_due.reset();
    for (const Lane &lane : m_lanes) {
        if (lane.due)
            m_due = std::min(m_due.value_or(*lane.due), *lane.due);
    }
}

std::optional<Sink::Moment> BatchingSink::heldUntil(const TopicPartition &partition) const
{
    const std::size_t index = indexOf(partition.topic, partition.partition);
    if (index == m_lanes.size() || m_lanes[index].kept.empty() || !isHeld(m_lanes[index]))
        return {};
    return holdOf(m_lanes[index]);
}

void BatchingSink::resumeNow()
{
    m_heldUntil.reset();
    for (Lane &lane : m_lanes)
        lane.heldUntil.reset();
}

void BatchingSink::onRevoked(const TopicPartition &partition)
{
    if (const std::size_t index = indexOf(partition.topic, partition.partition); index < m_lanes.size())
        drop(m_lanes[index]);
}

void BatchingSink::drop(Lane &lane)
{
    m_records -= lane.batch.lines();
    m_bytes -= lane.batch.bytes();
    for (const SinkBatch &batch : lane.kept) {
        m_records -= batch.lines();
        m_bytes -= batch.bytes();
    }
    lane = {SinkBatch(lane.batch.partition())};
    noteDue();
}

void BatchingSink::close()
{
    m_lanes.clear();
    m_recent.clear();
    m_current = nullptr;
    m_records = 0;
    m_bytes = 0;
    m_due.reset();
    m_heldUntil.reset();
    m_pressure.reset();
}

} // namespace penstock
