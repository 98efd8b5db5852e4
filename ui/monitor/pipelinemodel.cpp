// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pipelinemodel.h"

#include "ui/monitor/pipelinestate.h"

#include <algorithm>

namespace penstock {

namespace {

void record(RateHistory &history, const PipelineSnapshot &snapshot)
{
    if (snapshot.isOver())
        history.end(snapshot.elapsedMs, {snapshot.rowsPerSecond, snapshot.bytesPerSecond},
                    {meanRate(snapshot), meanBytesRate(snapshot)});
    else
        history.add(snapshot.elapsedMs, snapshot.rowsPerSecond, snapshot.bytesPerSecond);
}

} // namespace

void PipelineModel::update(const PipelineSnapshot &snapshot)
{
    int row = rowOf(snapshot.id);
    if (row < 0) {
        row = snapshot.isOver() ? runningCount() : 0;
        beginInsertRows({}, row, row);
        m_entries.insert(row, Entry{snapshot, {}, {}});
        record(m_entries[row].history, snapshot);
        endInsertRows();
    } else {
        Entry &entry = m_entries[row];
        const bool ended = snapshot.isOver() && !entry.snapshot.isOver();
        if (!entry.snapshot.isOver())
            record(entry.history, snapshot);
        entry.snapshot = snapshot;
        Q_EMIT dataChanged(index(row), index(row));
        if (ended)
            settle(row);
    }
    dropOldest();
}

void PipelineModel::restore(const PipelineSnapshot &snapshot, const RateHistory &history)
{
    const int row = runningCount();
    beginInsertRows({}, row, row);
    m_entries.insert(row, Entry{snapshot, history, {}});
    endInsertRows();
    dropOldest();
}

void PipelineModel::dropOldest()
{
    while (int(m_entries.size()) - runningCount() > keptWhenOver) {
        const int last = int(m_entries.size()) - 1;
        beginRemoveRows({}, last, last);
        m_entries.removeLast();
        endRemoveRows();
    }
}

void PipelineModel::remove(int id)
{
    const int row = rowOf(id);
    if (row < 0 || !m_entries.at(row).snapshot.isOver())
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

void PipelineModel::removeFinished()
{
    const int first = runningCount();
    const int last = int(m_entries.size()) - 1;
    if (first > last)
        return;
    beginRemoveRows({}, first, last);
    m_entries.remove(first, last - first + 1);
    endRemoveRows();
}

void PipelineModel::setCanGoOn(int id, bool can)
{
    setStanding(id, &RunStanding::canGoOn, can);
}

void PipelineModel::setCanRunAgain(int id, bool can)
{
    setStanding(id, &RunStanding::canRunAgain, can);
}

void PipelineModel::setFinishing(int id)
{
    setStanding(id, &RunStanding::isFinishing, true);
}

void PipelineModel::setStanding(int id, bool RunStanding::*what, bool is)
{
    const int row = rowOf(id);
    if (row < 0 || m_entries.at(row).standing.*what == is)
        return;
    m_entries[row].standing.*what = is;
    Q_EMIT dataChanged(index(row), index(row));
}

int PipelineModel::runningCount() const
{
    return int(std::ranges::count_if(m_entries, [](const Entry &entry) { return !entry.snapshot.isOver(); }));
}

int PipelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PipelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PipelineSnapshot &snapshot = m_entries.at(index.row()).snapshot;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 → %2: %3").arg(snapshot.source, snapshot.target, stateWord(snapshot));
    case IdRole:
        return snapshot.id;
    default:
        return {};
    }
}

int PipelineModel::rowOf(int id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const Entry &entry) { return entry.snapshot.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

/// Moves a row that has just ended below those that still run: the first of the ended ones.
void PipelineModel::settle(int row)
{
    const int target = runningCount();
    if (row >= target)
        return;
    beginMoveRows({}, row, row, {}, target + 1);
    m_entries.move(row, target);
    endMoveRows();
}

} // namespace penstock
