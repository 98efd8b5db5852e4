// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/serieslist.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace penstock {

/// The series of a table: a column for each of their tags, then the number of their rows.
class TableSeriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;       ///< a number, or the text
    static constexpr int searchRole = Qt::UserRole + 1; ///< the text of tags

    using QAbstractTableModel::QAbstractTableModel;

    /// names: of the list's keys. A list of the same keys that has grown, of the same table, moves nothing. Null: none.
    void setList(const std::shared_ptr<const SeriesList> &list, const QStringList &names, bool hasGrown);
    const std::shared_ptr<const SeriesList> &list() const { return m_list; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant tagData(std::size_t series, std::size_t key, int role) const;

    std::shared_ptr<const SeriesList> m_list;
    QStringList m_names;
};

} // namespace penstock
