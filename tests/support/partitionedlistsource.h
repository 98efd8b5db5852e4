// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace penstock {

/// Lines in several partitions of one topic, as a broker has them: they can be held, sought, committed and taken away.
class PartitionedListSource final : public Source
{
public:
    /// Outlives the source: the test keeps one end, and sees what was done.
    class Broker
    {
    public:
        explicit Broker(int partitions)
        {
            for (int i = 0; i < partitions; ++i)
                m_logs[i].isAssigned = true;
        }

        /// So many lines "m v=OFFSETi OFFSET"; the offsets of a partition begin at 0. `records`: of each offset.
        void push(int partition, int count, int records = 1)
        {
            change([&] {
                Log &log = m_logs[partition];
                for (int i = 0; i < count; ++i) {
                    const std::string offset = std::to_string(log.lines.size());
                    std::string text = "m v=" + offset + "i " + offset;
                    for (int more = 1; more < records; ++more)
                        text += "\nm v=" + offset + "i,more=" + std::to_string(more) + "i " + offset;
                    log.lines.push_back(text);
                }
            });
        }
        void pushBad(int partition)
        {
            change([&] { m_logs[partition].lines.emplace_back(); });
        }
        void end()
        {
            change([&] { m_hasEnded = true; });
        }
        /// The source gives the partition up, as soon as it is asked for a record.
        void revoke(int partition, std::chrono::milliseconds budget)
        {
            change([&] { m_toRevoke.emplace_back(partition, budget); });
        }
        /// This reader gets it again, and begins where it was committed.
        void giveBack(int partition)
        {
            change([&] {
                Log &log = m_logs[partition];
                log.isAssigned = true;
                log.position = log.committed.value_or(0);
            });
        }
        void refuseCommits(bool refuse)
        {
            change([&] { m_refusesCommits = refuse; });
        }

        std::optional<quint64> committed(int partition) const
        {
            const std::scoped_lock lock(m_mutex);
            return m_logs.at(partition).committed;
        }
        bool isAssigned(int partition) const
        {
            const std::scoped_lock lock(m_mutex);
            return m_logs.at(partition).isAssigned;
        }
        bool isHeld(int partition) const
        {
            const std::scoped_lock lock(m_mutex);
            return m_logs.at(partition).isHeld;
        }
        /// How far it was read.
        quint64 position(int partition) const
        {
            const std::scoped_lock lock(m_mutex);
            return m_logs.at(partition).position;
        }
        std::vector<PartitionOffset> seeks() const
        {
            const std::scoped_lock lock(m_mutex);
            return m_seeks;
        }
        int commits() const
        {
            const std::scoped_lock lock(m_mutex);
            return m_commits;
        }

    private:
        friend class PartitionedListSource;
        struct Log
        {
            std::vector<std::string> lines{}; ///< an empty one is bad; one of several lines is several records
            std::size_t position = 0;
            std::size_t begin = 0; ///< bytes of that which were given
            int given = 0;         ///< records of it
            std::optional<quint64> committed{};
            bool isAssigned = false;
            bool isHeld = false;
        };

        template <typename Change> void change(const Change &change)
        {
            {
                const std::scoped_lock lock(m_mutex);
                change();
            }
            m_changed.notify_all();
        }

        mutable std::mutex m_mutex;
        std::condition_variable_any m_changed;
        std::map<int, Log> m_logs;
        std::vector<std::pair<int, std::chrono::milliseconds>> m_toRevoke;
        std::vector<PartitionOffset> m_seeks;
        int m_commits = 0;
        int m_last = -1; ///< whose turn it was
        bool m_hasEnded = false;
        bool m_refusesCommits = false;
    };

    explicit PartitionedListSource(std::shared_ptr<Broker> broker) : m_broker(std::move(broker)) {}

    static TopicPartition partition(int number) { return {"events", number}; }

    Status open() override { return {}; }
    Next next() override { return nextWithin({}); }

    Next nextWithin(const Patience &patience) override
    {
        Broker &broker = *m_broker;
        std::unique_lock lock(broker.m_mutex);
        for (;;) {
            while (!broker.m_toRevoke.empty() && !m_open)
                giveUp(lock);
            if (Broker::Log *const log = nextLog())
                return give(*log);
            if (broker.m_hasEnded && isAllRead())
                return Next::End;
            const auto isReady = [&] {
                return !broker.m_toRevoke.empty() || hasMore() || (broker.m_hasEnded && isAllRead());
            };
            bool isWoken = false;
            if (patience.until)
                isWoken = broker.m_changed.wait_until(lock, patience.stop, *patience.until, isReady);
            else
                isWoken = broker.m_changed.wait(lock, patience.stop, isReady);
            if (!isWoken)
                return Next::Waiting;
        }
    }

    bool isPartitioned() const override { return true; }
    std::vector<TopicPartition> partitions() const override
    {
        const std::scoped_lock lock(m_broker->m_mutex);
        std::vector<TopicPartition> all;
        for (const auto &[number, log] : m_broker->m_logs) {
            if (log.isAssigned)
                all.push_back(partition(number));
        }
        return all;
    }
    void pause(const TopicPartition &partition) override { hold(partition, true); }
    void resume(const TopicPartition &partition) override { hold(partition, false); }
    bool canSeek() const override { return true; }
    Status seek(const PartitionOffset &to) override
    {
        m_broker->change([&] {
            Broker::Log &log = m_broker->m_logs[to.partition.partition];
            log.position = to.next;
            log.begin = 0;
            log.given = 0;
            m_broker->m_seeks.push_back(to);
        });
        return {};
    }
    Status commit(std::span<const PartitionOffset> offsets) override
    {
        const std::scoped_lock lock(m_broker->m_mutex);
        if (m_broker->m_refusesCommits)
            return failure(Error::Kind::Network, QStringLiteral("The broker is away."));
        ++m_broker->m_commits;
        for (const PartitionOffset &offset : offsets)
            m_broker->m_logs[offset.partition.partition].committed = offset.next;
        return {};
    }
    std::optional<quint64> endOffset(const TopicPartition &partition) const override
    {
        const std::scoped_lock lock(m_broker->m_mutex);
        return m_broker->m_logs[partition.partition].lines.size();
    }
    void setRevoked(Revoked revoked) override { m_revoked = std::move(revoked); }

    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_text; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return 0; }
    qint64 size() const override { return 0; }

private:
    void hold(const TopicPartition &partition, bool isHeld)
    {
        m_broker->change([&] { m_broker->m_logs[partition.partition].isHeld = isHeld; });
    }

    static bool mayGive(const Broker::Log &log)
    {
        return log.isAssigned && !log.isHeld && log.position < log.lines.size();
    }
    bool hasMore() const
    {
        return std::ranges::any_of(m_broker->m_logs, [](const auto &entry) { return mayGive(entry.second); });
    }
    bool isAllRead() const
    {
        return std::ranges::none_of(m_broker->m_logs, [](const auto &entry) {
            return entry.second.isAssigned && entry.second.position < entry.second.lines.size();
        });
    }

    /// One after the other, as far as they have something.
    Broker::Log *nextLog()
    {
        if (m_open)
            return m_open;
        const int count = int(m_broker->m_logs.size());
        for (int i = 1; i <= count; ++i) {
            const int number = (m_broker->m_last + i) % count;
            if (mayGive(m_broker->m_logs.at(number))) {
                m_broker->m_last = number;
                return &m_broker->m_logs.at(number);
            }
        }
        return nullptr;
    }

    Next give(Broker::Log &log)
    {
        m_record.row = log.position;
        m_record.position = log.position + 1 + std::size_t(log.given++);
        m_record.topic = "events";
        m_record.partition = m_broker->m_last;
        const std::string &entry = log.lines[log.position];
        const std::size_t end = entry.find('\n', log.begin);
        m_text = entry.substr(log.begin, end - log.begin);
        m_record.moreOfRow = end != std::string::npos;
        m_open = m_record.moreOfRow ? &log : nullptr;
        log.begin = m_open ? end + 1 : 0;
        if (!m_open) {
            ++log.position;
            log.given = 0;
        }
        m_record.line = m_text;
        m_record.point.time = std::int64_t(m_record.row);
        m_problem.reason = QStringLiteral("nothing is in it");
        return m_text.empty() ? Next::Bad : Next::Record;
    }

    void giveUp(std::unique_lock<std::mutex> &lock)
    {
        const auto [number, budget] = m_broker->m_toRevoke.front();
        m_broker->m_toRevoke.erase(m_broker->m_toRevoke.begin());
        lock.unlock();
        const TopicPartition gone = partition(number);
        m_revoked({&gone, 1}, budget);
        lock.lock();
        m_broker->m_logs[number].isAssigned = false;
        m_broker->m_logs[number].isHeld = false;
    }

    std::shared_ptr<Broker> m_broker;
    Broker::Log *m_open = nullptr; ///< the rest of its row comes next
    Revoked m_revoked;
    Record m_record;
    std::string m_text;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
