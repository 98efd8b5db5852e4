// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace penstock {

/// Numbered readings without an end, in so many partitions; each can be held and sought, as a broker's.
class Endless final : public Source
{
public:
    static constexpr qint64 newYear = 1'704'067'200'000'000'000;
    static constexpr int mostPartitions = 4;

    /// 1: not partitioned.
    explicit Endless(int partitions) : m_partitions(partitions) {}

    Status open() override { return {}; }
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override
    {
        std::unique_lock lock(m_mutex);
        for (int looked = 0; looked < m_partitions; ++looked) {
            m_last = (m_last + 1) % m_partitions;
            if (!part(m_last).isHeld)
                return give(m_last);
        }
        // All are held: until one is resumed, or whoever asks wants to look after something else.
        const auto mayGo = [this] { return std::ranges::any_of(m_parts, [](const Part &any) { return !any.isHeld; }); };
        const auto until = patience.until.value_or(std::chrono::steady_clock::now() + std::chrono::milliseconds(50));
        m_resumed.wait_until(lock, patience.stop, until, mayGo);
        return Next::Waiting;
    }

    bool isPartitioned() const override { return m_partitions > 1; }
    std::vector<TopicPartition> partitions() const override
    {
        std::vector<TopicPartition> all;
        for (int i = 0; i < m_partitions; ++i)
            all.push_back({"soak", i});
        return all;
    }
    void pause(const TopicPartition &partition) override { hold(partition, true); }
    void resume(const TopicPartition &partition) override { hold(partition, false); }
    bool canSeek() const override { return isPartitioned(); }
    Status seek(const PartitionOffset &to) override
    {
        const std::scoped_lock lock(m_mutex);
        part(to.partition.partition).next = to.next;
        return {};
    }
    std::optional<quint64> endOffset(const TopicPartition &) const override { return {}; }

    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_text; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return m_bytes.load(std::memory_order_relaxed); }
    qint64 size() const override { return 0; }

private:
    struct Part
    {
        quint64 next = 0; ///< offset
        bool isHeld = false;
    };
    Part &part(int number) { return m_parts[static_cast<std::size_t>(number)]; }

    void hold(const TopicPartition &partition, bool isHeld)
    {
        {
            const std::scoped_lock lock(m_mutex);
            part(partition.partition).isHeld = isHeld;
        }
        m_resumed.notify_all();
    }
    /// Rows are 1, 2, … without gaps over all partitions, as long as they come at one pace; a row knows its partition.
    Next give(int number)
    {
        const quint64 offset = part(number).next++;
        const quint64 row = offset * quint64(m_partitions) + quint64(number) + 1;
        m_text = "reading,unit=u" + std::to_string(row % 50) + ",part=" + std::to_string(number) +
                 " row=" + std::to_string(row) + "i " + std::to_string(newYear + qint64(row) * 1'000);
        m_record.line = m_text;
        m_record.row = isPartitioned() ? offset : row;
        m_record.position = row;
        if (isPartitioned()) {
            m_record.topic = "soak";
            m_record.partition = number;
        }
        m_bytes.fetch_add(qint64(m_text.size()), std::memory_order_relaxed);
        return Next::Record;
    }

    const int m_partitions;
    std::mutex m_mutex;
    std::condition_variable_any m_resumed;
    std::array<Part, mostPartitions> m_parts;
    int m_last = -1;
    Record m_record;
    std::string m_text;
    Problem m_problem;
    Error m_error;
    std::atomic<qint64> m_bytes = 0;
};

} // namespace penstock
