// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/sortedseries.h"

#include "ui/answer/tableseriesmodel.h"

namespace penstock {

SortedSeries::SortedSeries(TableSeriesModel &series, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&series);
    setSortRole(TableSeriesModel::sortRole);
    setFilterKeyColumn(-1);
    setFilterRole(TableSeriesModel::searchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(false);
}

QItemSelection SortedSeries::rowsOf(const std::set<int> &series) const
{
    QItemSelection rows;
    for (const int one : series) {
        const QModelIndex first = mapFromSource(sourceModel()->index(one, 0));
        if (first.isValid())
            rows.append(QItemSelectionRange(first, first.siblingAtColumn(columnCount() - 1)));
    }
    return rows;
}

std::set<int> SortedSeries::seriesOf(const QItemSelection &rows) const
{
    std::set<int> series;
    for (const QItemSelectionRange &range : rows) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            series.insert(mapToSource(index(row, 0)).row());
    }
    return series;
}

} // namespace penstock
