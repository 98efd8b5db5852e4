// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/tablefooter.h"

#include "core/async/plural.h"
#include "ui/answer/resultview.h"
#include "ui/common/format.h"
#include "ui/results/filterrow.h"
#include "ui/results/resulttablemodel.h"
#include "ui/results/resulttableview.h"

#include <QStringList>

namespace penstock {

QString tableFooter(const ResultTableView &table, bool isIncomplete, bool isRunning)
{
    const ResultTableModel &model = table.resultModel();
    const quint64 all = model.table()->rowCount();
    const auto shown = quint64(model.rowCount());
    const QString rows = model.isFiltered() && shown != all
                             ? ResultView::tr("%1 of %2 rows", "shown, all").arg(formatCount(shown), formatCount(all))
                             : rowCountText(all);
    QStringList parts{isRunning ? ResultView::tr("%1 so far", "2,000 rows").arg(rows) : rows};
    if (isIncomplete)
        parts += ResultView::tr("not all rows of the answer");
    if (const std::size_t series = table.shownWish().filter.series.series.size(); series > 0)
        parts += withCount(ResultView::tr("only %n series", nullptr, plural(series)), series);
    // The columns come last, which one sees: where there is little room the last facts go.
    if (table.isArranging())
        parts += table.wish().isFiltered() ? ResultView::tr("filtering…") : ResultView::tr("sorting…");
    else if (isRunning && !table.wish().sorts.empty())
        parts += ResultView::tr("new rows stand below until the last has arrived");
    parts += table.filterRow()->notes();
    const qsizetype columns = qsizetype(model.columns().size());
    const qsizetype hidden = qsizetype(table.columns().hidden().size());
    parts += columns == 1 ? ResultView::tr("1 column") : ResultView::tr("%1 columns").arg(columns);
    if (hidden > 0)
        parts += ResultView::tr("%n hidden", "columns", int(hidden));
    return parts.join(QStringLiteral(" · "));
}

} // namespace penstock
