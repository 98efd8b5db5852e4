// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/lanesmodel.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

using State = LaneSnapshot::State;

QString dash()
{
    return QStringLiteral("–");
}

QString stateOf(const LaneSnapshot &lane)
{
    switch (lane.state) {
    case State::Running:
        return lane.sourceHeld ? LanesModel::tr("Queue full") : LanesModel::tr("Running");
    case State::Paused:
        return LanesModel::tr("Paused");
    case State::Draining:
        return LanesModel::tr("Draining");
    case State::Revoked:
        return LanesModel::tr("Given away");
    case State::Over:
        return LanesModel::tr("Over");
    }
    return {};
}

/// Why a lane does not simply run, if it does not.
QString explanation(const LaneSnapshot &lane)
{
    if (lane.state == State::Paused && !lane.pauses.isEmpty() && !lane.pauses.constLast().over)
        return LanesModel::tr("%1, %2", "429 · 4.2 s, the server asked to wait")
            .arg(pauseSummary(lane.pauses.constLast()), pauseReason(lane.pauses.constLast()));
    if (lane.state == State::Paused)
        return LanesModel::tr("The whole sink has to wait.");
    if (lane.state == State::Revoked)
        return LanesModel::tr("Another reader has this partition now.");
    if (lane.state == State::Running && lane.sourceHeld)
        return LanesModel::tr("Its queue is full, so that nothing of it is read.");
    return {};
}

QString countOrDash(qint64 count)
{
    return count < 0 ? dash() : formatCount(quint64(count));
}

bool isNumber(int column)
{
    return column >= LanesModel::OffsetColumn;
}

} // namespace

void LanesModel::setLanes(const QList<LaneSnapshot> &lanes)
{
    const bool hasPartitions =
        std::ranges::any_of(lanes, [](const LaneSnapshot &lane) { return lane.partition != 0 || lane.committed >= 0; });
    const auto before = int(m_lanes.size());
    const auto after = int(lanes.size());
    if (after < before) {
        beginResetModel();
        m_lanes = lanes;
        m_hasPartitions = hasPartitions;
        endResetModel();
        return;
    }
    m_hasPartitions = hasPartitions; // which renames the lanes that are there
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
    case StateColumn:
        return stateOf(lane);
    case OffsetColumn:
        return countOrDash(lane.offset);
    case LagColumn:
        return countOrDash(lane.lag);
    case OldestColumn:
        return lane.oldestUnsentMs < 0 ? dash() : formatCountdown(lane.oldestUnsentMs);
    case AcceptedColumn:
        return formatCount(lane.accepted);
    case RejectedColumn:
        return formatCount(lane.rejected);
    case QueueColumn:
        return formatCount(lane.queuedLines);
    case InFlightColumn:
        return QLocale().toString(lane.inFlight);
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
        const QString why = explanation(lane);
        return why.isEmpty() || isNumber(index.column()) ? text(lane, index.column()) : why;
    }
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(index.column()) ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == StateColumn && (lane.state == State::Paused || lane.sourceHeld))
            return themeColor(ThemeRole::Paused);
        return index.column() == RejectedColumn && lane.rejected > 0 ? QVariant(themeColor(ThemeRole::Error))
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
    case AcceptedColumn:
        return tr("Accepted");
    case RejectedColumn:
        return tr("Rejected");
    case QueueColumn:
        return tr("Queue");
    case InFlightColumn:
        return tr("In flight");
    default:
        return {};
    }
}

} // namespace penstock
