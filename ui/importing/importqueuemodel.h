// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/importqueue.h"

#include <QAbstractTableModel>

namespace penstock {

/// The files of a queue, in their order: which one it is, how it stands with it, and what became of its rows.
class ImportQueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, State, Rows, ColumnCount };

    /// `queue` must outlive it.
    explicit ImportQueueModel(const ImportQueue &queue, QObject *parent = nullptr);

    quint64 id(int row) const { return m_entries.at(row).id; }
    int rowOf(quint64 id) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();

    const ImportQueue &m_queue;
    QList<ImportQueue::Entry> m_entries;
};

/// "2 of 10 files imported · 1 failed · 6 wait"
QString queueSummary(const QList<ImportQueue::Entry> &entries);

} // namespace penstock
