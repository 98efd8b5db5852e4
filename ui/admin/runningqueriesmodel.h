// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace penstock {

class ResultSet;

/// What a server lists of its running queries: its own columns. A query keeps its row from one list to the next.
class RunningQueriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The list anew.
    void set(const ResultSet &rows);

    QString id(int row) const; ///< for KILL QUERY; empty: the server gives none
    QString statement(int row) const;
    int rowOf(const QString &id) const; ///< -1: it is not there any more

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void setColumns(const QStringList &columns);
    int column(const QStringList &names) const;

    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace penstock
