// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "core/series/ratehistory.h"
#include "ui/monitor/runstanding.h"

#include <QAbstractListModel>

namespace penstock {

/// The pipelines that run, newest first, and below them the last 20 that have ended, by their final snapshots.
class PipelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int keptWhenOver = 20;
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes the news of a pipeline; a new id gets a row.
    void update(const PipelineSnapshot &snapshot);

    /// A run that is over, of another day; the ids of these are below zero. It is the first of those that are over.
    void restore(const PipelineSnapshot &snapshot, const RateHistory &history);

    /// Forgets a pipeline that is over; one that runs stays.
    void remove(int id);

    /// The same with all that are over.
    void removeFinished();

    /// Nothing, of one that is not there.
    void setCanGoOn(int id, bool can = true);
    void setCanRunAgain(int id, bool can);
    void setFinishing(int id);
    const RunStanding &standing(int row) const { return m_entries.at(row).standing; }

    /// -1: there is none.
    int rowOf(int id) const;
    const PipelineSnapshot &snapshot(int row) const { return m_entries.at(row).snapshot; }
    const RateHistory &history(int row) const { return m_entries.at(row).history; }
    int runningCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        PipelineSnapshot snapshot;
        RateHistory history;
        RunStanding standing;
    };

    void setStanding(int id, bool RunStanding::*what, bool is);
    void settle(int row);
    void dropOldest();

    QList<Entry> m_entries;
};

} // namespace penstock
