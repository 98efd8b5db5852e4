// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QAbstractTableModel>

namespace penstock {

/// The times the flow stood still, in order; the last may still be going on.
class PausesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StartColumn, DurationColumn, StatusColumn, ReasonColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPauses(const QList<Pause> &pauses);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Pause> m_pauses;
};

} // namespace penstock
