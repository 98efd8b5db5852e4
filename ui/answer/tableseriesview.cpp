// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/tableseriesview.h"

#include "core/answer/serieslist.h"
#include "core/result/table.h"
#include "ui/common/characterwidth.h"

#include <QHeaderView>

#include <algorithm>

namespace penstock {

namespace {

constexpr int widestTag = 28; ///< characters
constexpr int measuredSeries = 1'000;

} // namespace

TableSeriesView::TableSeriesView(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(measuredSeries);
}

void TableSeriesView::fit(const SeriesList &list, const Table &table)
{
    const std::vector<std::size_t> &keys = list.keys();
    // The measurement, when there is but one.
    const auto isName = [&](std::size_t key) { return table.column(key).role() == ColumnRole::SeriesName; };
    for (std::size_t i = 0; i < keys.size(); ++i)
        setColumnHidden(int(i), isName(keys[i]) && list.isCommon(i) && keys.size() > 1);
    const int widest = widestTag * characterWidth(fontMetrics());
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        resizeColumnToContents(i);
        setColumnWidth(i, std::min(columnWidth(i), widest));
    }
}

} // namespace penstock
