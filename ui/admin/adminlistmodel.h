// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QStringList>

#include <utility>

namespace penstock {

class ResultSet;
class Table;
struct AdminListingInfo;

/// What a server lists, in its own columns. A row stays the same one from one list to the next, as its key says.
class AdminListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    /// `info` says the keys, the durations and what the names of series are.
    explicit AdminListModel(const AdminListingInfo &info, QObject *parent = nullptr);

    /// The list anew.
    void set(const ResultSet &rows);
    void set(const Table &table);
    void clear();

    /// What the row says in the first of these columns that is there, as the server spells it.
    QString value(int row, const QStringList &columns) const;
    QString key(int row) const;          ///< empty: rows have none
    int rowOf(const QString &key) const; ///< -1: it is not there any more
    QString rowText(int row) const;      ///< with tabs between the cells
    QString headerText() const;          ///< the same of the names of the columns

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void gather(const Table &table, QStringList *columns, QList<QStringList> *rows);
    void take(const QStringList &columns, const QList<QStringList> &rows);
    int column(const QStringList &names) const;
    QString keyOf(const QStringList &cells) const;
    bool isKeptForEver(int row, int column) const;
    QString shown(int row, int column) const;

    const QStringList m_keys;
    const QStringList m_durations;
    const std::pair<QString, QString> m_keptUntil; ///< see AdminListingInfo
    const QString m_seriesName;
    QStringList m_columns;
    QList<QStringList> m_rows;
    QSet<QString> m_flags;   ///< columns that say yes or no
    QSet<QString> m_numbers; ///< columns of numbers
};

} // namespace penstock
