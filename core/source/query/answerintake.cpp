// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/query/answerintake.h"

#include <utility>

namespace penstock {

namespace {

constexpr qsizetype mostNotes = 20;

std::size_t bytesOf(const AnswerIntake::Item &item)
{
    const auto *rows = std::get_if<AnswerIntake::Rows>(&item);
    std::size_t bytes = 0;
    if (rows) {
        for (const Batch::Fragment &fragment : rows->batch->fragments)
            bytes += fragment.rows.memoryBytes();
    }
    return bytes;
}

} // namespace

bool AnswerIntake::put(Item item)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting += bytesOf(item);
    m_items.push_back(std::move(item));
    m_isFull = m_waiting >= m_mostBytes;
    m_changed.notify_all();
    return !m_isFull;
}

std::optional<AnswerIntake::Item> AnswerIntake::take(const Source::Patience &patience)
{
    std::unique_lock lock(m_mutex);
    const auto isThere = [this] { return !m_items.empty(); };
    const bool came = patience.until ? m_changed.wait_until(lock, patience.stop, *patience.until, isThere)
                                     : m_changed.wait(lock, patience.stop, isThere);
    if (!came)
        return {};
    Item item = std::move(m_items.front());
    m_items.pop_front();
    m_waiting -= bytesOf(item);
    // Not at once: a server that is let go and held with every piece answers slowly.
    const bool hasRoom = m_isFull && m_waiting <= m_mostBytes / 2;
    if (hasRoom)
        m_isFull = false;
    lock.unlock();
    if (hasRoom)
        m_hasRoom();
    return item;
}

void AnswerIntake::addNote(const QString &note)
{
    const std::scoped_lock lock(m_mutex);
    if (m_notes.size() < mostNotes && !m_notes.contains(note))
        m_notes += note;
}

QStringList AnswerIntake::notes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_notes;
}

} // namespace penstock
