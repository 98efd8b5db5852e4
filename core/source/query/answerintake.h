// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/result/batch.h"
#include "core/source/query/questions.h"
#include "core/source/source.h"

#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace penstock {

/// The bounded queue between the answers of a server and the pipeline. Any thread may call it.
class AnswerIntake
{
public:
    struct Rows
    {
        QuestionPtr question;
        BatchPtr batch;
    };
    struct Answered ///< all rows of the question came before
    {
        QuestionPtr question;
    };
    struct Ended
    {
    };
    using Item = std::variant<Rows, Answered, Ended, Error>;

    /// `hasRoom` is called by take(), in its thread, when there is room again after put() said that it is full.
    AnswerIntake(std::size_t mostBytes, std::function<void()> hasRoom)
        : m_mostBytes(mostBytes), m_hasRoom(std::move(hasRoom))
    {
    }

    /// False: it is taken, and no more is wanted until there is room.
    bool put(Item item);
    /// Nothing: none came while the patience lasted.
    std::optional<Item> take(const Source::Patience &patience);

    /// What the server says beside the rows, each once, the first of them.
    void addNote(const QString &note);
    QStringList notes() const;

    void setBytes(qint64 bytes) { m_received.store(bytes, std::memory_order_relaxed); } ///< on the wire
    qint64 bytes() const { return m_received.load(std::memory_order_relaxed); }

private:
    const std::size_t m_mostBytes;
    const std::function<void()> m_hasRoom;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Item> m_items;
    std::size_t m_waiting = 0; ///< bytes
    bool m_isFull = false;
    QStringList m_notes;
    std::atomic<qint64> m_received = 0;
};

} // namespace penstock
