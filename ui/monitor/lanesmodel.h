// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QAbstractTableModel>

namespace penstock {

/// The lanes of a run, each one partition of one sink, as they flow.
class LanesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        OffsetColumn,
        LagColumn,
        OldestColumn,
        EncodedColumn, ///< the sum of the next four
        AcceptedColumn,
        RejectedColumn,
        UnknownColumn,
        WaitingColumn,
        QueueColumn,
        InFlightColumn,
        CommittedColumn,
        ReadAgainColumn,
        PausedColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLanes(const QList<LaneSnapshot> &lanes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LaneSnapshot &lane, int column) const;

    QList<LaneSnapshot> m_lanes;
    bool m_hasPartitions = false; ///< else a lane is known by its sink alone
};

} // namespace penstock
