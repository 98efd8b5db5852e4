// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/eventsmodel.h"

#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/eventtext.h"
#include "ui/monitor/pauselook.h"
#include "ui/monitor/pausetext.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = RunEvent::Kind;

ThemeRole roleOf(const RunEvent &event)
{
    switch (event.kind) {
    case Kind::Paused:
        return PauseLook::of(event.reason).role;
    case Kind::Refused:
    case Kind::Unknown:
    case Kind::Failed:
        return ThemeRole::Error;
    case Kind::Succeeded:
        return ThemeRole::Ok;
    case Kind::Checkpoint:
    case Kind::Tuned:
        return ThemeRole::Muted;
    default:
        return ThemeRole::Text;
    }
}

/// Both are of the run as a whole, or of the same part of it.
bool concerns(const RunEvent &event, const RunPause &pause)
{
    return event.lane.isEmpty() || pause.whose.isEmpty() || event.lane == pause.whose;
}

} // namespace

void EventsModel::setRun(const QList<RunEvent> &events, const QList<RunPause> &pauses)
{
    const bool pausesChange = pauses != m_pauses;
    if (!pausesChange && events.isSharedWith(m_events))
        return; // nothing has happened since, which is so ten times a second

    dropMissing(events);
    const int before = int(m_events.size());
    int firstNew = before;
    int lastNew = -1;
    for (int row = 0; row < before; ++row) {
        const bool counts = pausesChange && m_events.at(row).kind == Kind::Paused;
        if (!counts && m_events.at(row) == events.at(row))
            continue;
        firstNew = std::min(firstNew, row);
        lastNew = row;
    }
    const bool grows = events.size() > before;
    if (grows)
        beginInsertRows({}, before, int(events.size()) - 1);
    m_events = events;
    m_pauses = pauses;
    if (grows)
        endInsertRows();
    if (lastNew >= 0)
        Q_EMIT dataChanged(index(firstNew, 0), index(lastNew, ColumnCount - 1));
}

/// Numbers only rise: what is not in the new list was dropped from it, or belongs to another run.
void EventsModel::dropMissing(const QList<RunEvent> &events)
{
    qsizetype kept = events.size();
    for (int row = int(m_events.size()) - 1; row >= 0; --row) {
        const quint64 number = m_events.at(row).number;
        while (kept > 0 && events.at(kept - 1).number > number)
            --kept;
        if (kept > 0 && events.at(kept - 1).number == number)
            continue;
        beginRemoveRows({}, row, row);
        m_events.removeAt(row);
        endRemoveRows();
    }
    // What is new before an old one can only be of another run.
    const auto isKnown = [](const RunEvent &old, const RunEvent &now) { return old.number == now.number; };
    if (m_events.size() <= events.size() && std::equal(m_events.cbegin(), m_events.cend(), events.cbegin(), isKnown))
        return;
    beginResetModel();
    m_events.clear();
    endResetModel();
}

int EventsModel::rowOfPause(int pause) const
{
    if (pause < 0 || pause >= m_pauses.size())
        return -1;
    const RunPause &wanted = m_pauses.at(pause);
    const auto found = std::ranges::find_if(m_events, [&wanted](const RunEvent &event) {
        return event.kind == Kind::Paused && event.atMs == wanted.startMs && concerns(event, wanted);
    });
    return found == m_events.cend() ? -1 : int(found - m_events.cbegin());
}

int EventsModel::pauseOfRow(int row) const
{
    if (row < 0 || row >= m_events.size())
        return -1;
    const qint64 ms = m_events.at(row).atMs;
    // A pause may begin in the moment in which one ends: from the later ones on.
    for (qsizetype i = m_pauses.size() - 1; i >= 0; --i) {
        const RunPause &pause = m_pauses.at(i);
        if (!concerns(m_events.at(row), pause))
            continue;
        const bool isBehind = m_events.at(row).kind == Kind::Resumed && ms == pause.startMs;
        if (!isBehind && ms >= pause.startMs && ms <= pause.startMs + pause.durationMs)
            return int(i);
    }
    return -1;
}

QString EventsModel::length(int row) const
{
    const RunEvent &event = m_events.at(row);
    if (event.kind == Kind::Resumed)
        return formatCountdown(event.lengthMs);
    const int pause = event.kind == Kind::Paused ? pauseOfRow(row) : -1;
    return pause >= 0 ? formatCountdown(m_pauses.at(pause).durationMs) : QString();
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunEvent &event = m_events.at(index.row());
    const bool number = index.column() == TimeColumn || index.column() == LengthColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && number)
        return fixedFont();
    if (role == Qt::ForegroundRole && index.column() == EventColumn)
        return themeColor(roleOf(event));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return formatElapsed(event.atMs);
    case EventColumn:
        return eventWord(event);
    case LengthColumn:
        return length(index.row());
    case TextColumn:
        return eventText(event);
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TimeColumn || section == LengthColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("After");
    case EventColumn:
        return tr("Event");
    case LengthColumn:
        return tr("Took");
    case TextColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace penstock
