// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/importqueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace penstock {

QList<quint64> ImportQueue::add(const QStringList &files)
{
    if (m_isStopped)
        return {};
    QList<quint64> ids;
    for (const QString &file : files) {
        m_entries += {++m_lastId, file, State::Waiting, {}, {}};
        ids += m_lastId;
    }
    Q_EMIT changed();
    if (m_isStarted && !ids.isEmpty())
        goOn();
    return ids;
}

bool ImportQueue::remove(quint64 id)
{
    const qsizetype index = waitingIndex(id);
    if (index < 0)
        return false;
    m_entries.removeAt(index);
    Q_EMIT changed();
    return true;
}

bool ImportQueue::move(quint64 id, qsizetype place)
{
    const qsizetype index = waitingIndex(id);
    if (index < 0)
        return false;
    const qsizetype first = m_entries.size() - waiting().size();
    m_entries.move(index, std::clamp(first + place, first, m_entries.size() - 1));
    Q_EMIT changed();
    return true;
}

void ImportQueue::replaceRunning(const QString &file)
{
    const auto entry = find(m_running);
    if (entry == m_entries.end() || entry->file == file)
        return;
    entry->file = file;
    Q_EMIT changed();
}

bool ImportQueue::runAgain(quint64 id)
{
    const auto entry = find(id);
    if (m_running != 0 || entry == m_entries.end() || entry->state == State::Waiting ||
        entry->state == State::NotStarted)
        return false;
    *entry = {id, entry->file, State::Running, {}, {}};
    m_running = id;
    Q_EMIT changed();
    return true;
}

void ImportQueue::start()
{
    m_isStarted = true;
    goOn();
}

/// By the event loop: many files that fail at once must not become many calls inside of each other.
void ImportQueue::goOn()
{
    if (m_running != 0 || std::exchange(m_goesOn, true))
        return;
    const auto next = [this] {
        m_goesOn = false;
        if (m_running != 0)
            return;
        const auto entry = std::ranges::find(m_entries, State::Waiting, &Entry::state);
        if (entry == m_entries.end()) {
            Q_EMIT over();
            return;
        }
        if (!m_isStarted)
            return;
        entry->state = State::Running;
        m_running = entry->id;
        // A copy: who is told may change the list.
        const Entry begun = *entry; // NOLINT(performance-unnecessary-copy-initialization)
        Q_EMIT changed();
        Q_EMIT begin(begun);
    };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void ImportQueue::finish(State state, const std::optional<Error> &error)
{
    finish(state, error, Counts());
}

void ImportQueue::finish(State state, const std::optional<Error> &error, const Counts &counts)
{
    const auto entry = find(std::exchange(m_running, 0));
    if (entry == m_entries.end())
        return;
    entry->state = state;
    entry->error = error;
    entry->counts = counts;
    if (m_waitsBetween)
        m_isStarted = false;
    const Entry done = *entry; // NOLINT(performance-unnecessary-copy-initialization): as above
    if (state == State::Failed && m_afterFailure == AfterFailure::Stop)
        stop();
    Q_EMIT ended(done);
    Q_EMIT changed();
    goOn();
}

void ImportQueue::stop()
{
    if (std::exchange(m_isStopped, true))
        return;
    for (Entry &entry : m_entries) {
        if (entry.state == State::Waiting)
            entry.state = State::NotStarted;
    }
    Q_EMIT changed();
    if (m_isStarted)
        goOn();
}

QList<ImportQueue::Entry> ImportQueue::inState(State state) const
{
    QList<Entry> found;
    std::ranges::copy_if(m_entries, std::back_inserter(found),
                         [state](const Entry &entry) { return entry.state == state; });
    return found;
}

void ImportQueue::forgetEnded(qsizetype latest)
{
    const auto hasEnded = [](const Entry &entry) {
        return entry.state != State::Waiting && entry.state != State::Running;
    };
    qsizetype tooMany = std::ranges::count_if(m_entries, hasEnded) - latest;
    m_entries.removeIf([&](const Entry &entry) { return hasEnded(entry) && tooMany-- > 0; });
}

QList<ImportQueue::Entry>::iterator ImportQueue::find(quint64 id)
{
    return std::ranges::find(m_entries, id, &Entry::id);
}

qsizetype ImportQueue::waitingIndex(quint64 id) const
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    return entry != m_entries.end() && entry->state == State::Waiting ? std::distance(m_entries.begin(), entry) : -1;
}

} // namespace penstock
