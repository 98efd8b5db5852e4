// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/statisticshistory.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace penstock {

/// The statistics of a server as rows: what it is, whether it counts or is a level, its value, and the change a second.
class StatisticsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section { Module, Name, Instance, Nature, Value, Change, SectionCount };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int searchRole = Qt::UserRole + 1; ///< all that a search looks at
    static constexpr int keyRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// A reading; see StatisticsHistory::add(). Rows that are told again stay what they are.
    void add(const ServerStatistics &reading, qint64 ms, std::int64_t time);
    const StatisticsHistory &history() const { return m_history; }
    /// What is drawn; its points are kept.
    void wish(const QSet<QString> &keys) { m_history.wish(keys); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const StatisticsHistory::Entry &entry, int section) const;
    static QString toolTip(const StatisticsHistory::Entry &entry, int section);
    QVariant sortKey(const StatisticsHistory::Entry &entry, int section) const;

    StatisticsHistory m_history;
    QStringList m_keys; ///< of the rows
};

} // namespace penstock
