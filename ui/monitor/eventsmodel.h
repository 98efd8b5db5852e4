// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runevent.h"
#include "ui/monitor/runpauses.h"

#include <QAbstractTableModel>
#include <QList>

namespace penstock {

/// What happened in a run, in order; a pause that goes on says how long already.
class EventsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, LengthColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of the same run as before, or another.
    void setRun(const QList<RunEvent> &events, const QList<RunPause> &pauses);

    /// The entry with which a pause begins, by the pause's number among runPauses(); -1: it is not there any more.
    int rowOfPause(int pause) const;
    /// The pause in which an entry lies; -1: in none.
    int pauseOfRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void dropMissing(const QList<RunEvent> &events);
    QString length(int row) const;

    QList<RunEvent> m_events;
    QList<RunPause> m_pauses;
};

} // namespace penstock
