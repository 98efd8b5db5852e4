// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "core/series/ratehistory.h"

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

    /// It is known of a run that is over that its import can go on where it stopped.
    void setCanGoOn(int id);
    bool canGoOn(int row) const { return m_entries.at(row).canGoOn; }

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
        bool canGoOn = false;
    };

    void settle(int row);
    void dropOldest();

    QList<Entry> m_entries;
};

} // namespace penstock
