// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/lanesmodel.h"

#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/lanetext.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/runpauses.h"

#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

using State = LaneSnapshot::State;

bool isNumber(int column)
{
    return column >= LanesModel::OffsetColumn;
}

} // namespace

void LanesModel::setLanes(const QList<LaneSnapshot> &lanes)
{
    const bool partitioned = hasPartitions(lanes);
    const auto before = int(m_lanes.size());
    const auto after = int(lanes.size());
    if (after < before) {
        beginResetModel();
        m_lanes = lanes;
        m_hasPartitions = partitioned;
        endResetModel();
        return;
    }
    m_hasPartitions = partitioned; // which renames the lanes that are there
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_lanes = lanes;
    if (after > before)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

int LanesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lanes.size());
}

int LanesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LanesModel::text(const LaneSnapshot &lane, int column) const
{
    switch (column) {
    case NameColumn:
        return m_hasPartitions ? tr("%1 [%2] → %3", "topic [partition] → sink")
                                     .arg(lane.topic, QString::number(lane.partition), lane.sink)
                               : lane.sink;
    case StateColumn: {
        const Pause *pause = lane.state == State::Paused ? lanePause(lane) : nullptr;
        return pause ? tr("%1: %2", "Paused: 429 · 4.2 s").arg(laneState(lane), pauseSummary(*pause)) : laneState(lane);
    }
    case OffsetColumn:
        return countOrDash(lane.offset);
    case LagColumn:
        return countOrDash(lane.lag);
    case OldestColumn:
        return laneAge(lane);
    case EncodedColumn:
        return formatCount(lane.encoded);
    case AcceptedColumn:
        return formatCount(lane.accepted);
    case RejectedColumn:
        return formatCount(lane.rejected);
    case UnknownColumn:
        return formatCount(lane.unknown);
    case WaitingColumn:
        return formatCount(laneWaiting(lane));
    case QueueColumn:
        return lane.queuedBytes > 0 ? tr("%1, %2", "lines, bytes")
                                          .arg(formatCount(lane.queuedLines), formatBytes(qint64(lane.queuedBytes)))
                                    : formatCount(lane.queuedLines);
    case InFlightColumn:
        return QLocale().toString(lane.inFlight);
    case CommittedColumn:
        return countOrDash(lane.committed);
    case ReadAgainColumn:
        return formatCount(lane.readAgain);
    case PausedColumn:
        return lane.pauses.isEmpty() ? QStringLiteral("–") : formatElapsed(lane.pausedMs);
    default:
        return {};
    }
}

QVariant LanesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LaneSnapshot &lane = m_lanes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(lane, index.column());
    case Qt::ToolTipRole: {
        const QString why = laneExplanation(lane);
        return why.isEmpty() || isNumber(index.column()) ? text(lane, index.column()) : why;
    }
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(index.column()) ? QVariant(fixedFont()) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == StateColumn && (lane.state == State::Paused || lane.sourceHeld))
            return themeColor(ThemeRole::Paused);
        return (index.column() == RejectedColumn && lane.rejected > 0) ||
                       (index.column() == UnknownColumn && lane.unknown > 0)
                   ? QVariant(themeColor(ThemeRole::Error))
                   : QVariant();
    default:
        return {};
    }
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool explains = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !explains)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Lane");
    case StateColumn:
        return tr("State");
    case OffsetColumn:
        return explains ? tr("All up to this one are settled in this sink") : tr("Offset");
    case LagColumn:
        return explains ? tr("Records that are not settled yet") : tr("Lag");
    case OldestColumn:
        return explains ? tr("How long the oldest batch that is not settled has waited") : tr("Oldest waits");
    case EncodedColumn:
        return explains ? tr("Lines handed on to the lane: the sum of the next four") : tr("Handed on");
    case AcceptedColumn:
        return tr("Accepted");
    case RejectedColumn:
        return tr("Rejected");
    case UnknownColumn:
        return explains ? tr("Sent, and no answer told of them: they may be stored") : tr("Unknown");
    case WaitingColumn:
        return explains ? tr("Lines that wait to be sent or answered; after the end: not sent") : tr("Waiting");
    case QueueColumn:
        return tr("Queue");
    case InFlightColumn:
        return tr("In flight");
    case CommittedColumn:
        return explains ? tr("Where a new reader would begin") : tr("Committed");
    case ReadAgainColumn:
        return explains ? tr("Lines given up to free memory, and read again") : tr("Read again");
    case PausedColumn:
        return explains ? tr("Time that this partition alone stood still") : tr("Paused");
    default:
        return {};
    }
}

} // namespace penstock
