// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>

namespace penstock {

/// Lines that a test gives now and then, as a listener or a tail gives them.
class WaitingSource final : public Source
{
public:
    /// Outlives the source: the test keeps one end.
    class Feed
    {
    public:
        void push(const std::string &line)
        {
            {
                const std::scoped_lock lock(m_mutex);
                m_lines.push_back(line);
            }
            m_changed.notify_all();
        }

        void end()
        {
            {
                const std::scoped_lock lock(m_mutex);
                m_ended = true;
            }
            m_changed.notify_all();
        }

        /// How often the source came back without a line.
        int waits() const
        {
            const std::scoped_lock lock(m_mutex);
            return m_waits;
        }

        /// Everything given was taken, and the next line is waited for without a limit.
        bool isWaitedForWithoutLimit() const
        {
            const std::scoped_lock lock(m_mutex);
            return m_lines.empty() && m_waitsForEver;
        }

    private:
        friend class WaitingSource;
        mutable std::mutex m_mutex;
        std::condition_variable_any m_changed;
        std::deque<std::string> m_lines;
        int m_waits = 0;
        bool m_waitsForEver = false;
        bool m_ended = false;
    };

    explicit WaitingSource(std::shared_ptr<Feed> feed) : m_feed(std::move(feed)) {}

    Status open() override { return {}; }
    Next next() override { return nextWithin({}); }

    Next nextWithin(const Patience &patience) override
    {
        std::unique_lock lock(m_feed->m_mutex);
        const auto isReady = [this] { return !m_feed->m_lines.empty() || m_feed->m_ended; };
        m_feed->m_waitsForEver = !patience.until;
        if (patience.until)
            m_feed->m_changed.wait_until(lock, patience.stop, *patience.until, isReady);
        else
            m_feed->m_changed.wait(lock, patience.stop, isReady);
        m_feed->m_waitsForEver = false;
        if (!isReady()) {
            ++m_feed->m_waits;
            return Next::Waiting;
        }
        if (m_feed->m_lines.empty())
            return Next::End;
        m_text = std::move(m_feed->m_lines.front());
        m_feed->m_lines.pop_front();
        m_record.line = m_text;
        ++m_record.row;
        m_record.position = m_record.row;
        return Next::Record;
    }

    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_text; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return 0; }
    qint64 size() const override { return 0; }

private:
    std::shared_ptr<Feed> m_feed;
    Record m_record;
    std::string m_text;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
