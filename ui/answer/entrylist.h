// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/resultset.h"

#include <QAbstractListModel>
#include <QStringList>

namespace penstock {

/// The tables of an answer, each with its name and its number of rows. Names that tell tables apart are made for the
/// first ones; those behind have a number. Texts are made when they are shown: there may be a hundred thousand.
class EntryList final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr std::size_t namedEntries = 1'000;
    enum Role {
        RowsRole = Qt::UserRole, ///< "102 rows"; Qt::ToolTipRole has the whole name
    };

    using QAbstractListModel::QAbstractListModel;

    /// Forgets what was listed.
    void setStatements(const QStringList &statements);
    /// What has come since the last time. Null: nothing. `all`: names are made again, although no table is new.
    void update(const ResultSet *result, bool all);

    QString nameOf(int row) const;
    /// As an entry is called.
    static QString withRows(const QString &name, const QString &rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const ResultSet *m_result = nullptr; ///< outlives what is listed of it
    QStringList m_statements;
    QStringList m_names; ///< of the first ones
    int m_count = 0;
};

} // namespace penstock
