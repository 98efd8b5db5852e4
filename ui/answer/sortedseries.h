// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QSortFilterProxyModel>

#include <set>

namespace penstock {

class TableSeriesModel;

/// The series of a table in the order of a column, as far as a search finds them. A series is a row of the model below.
class SortedSeries final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortedSeries(TableSeriesModel &series, QObject *parent = nullptr); ///< the model outlives it

    /// Whole rows; series that the search does not find have none.
    QItemSelection rowsOf(const std::set<int> &series) const;
    std::set<int> seriesOf(const QItemSelection &rows) const;
};

} // namespace penstock
