// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowmarker.h"

#include "core/async/background.h"
#include "core/series/chartbuilder.h"

namespace penstock {

RowMarker::~RowMarker()
{
    stop();
}

void RowMarker::stop()
{
    if (m_work)
        m_work->request_stop();
    m_work.reset();
}

void RowMarker::mark(const TableSnapshot &table, const RowOrder &rows, const std::optional<QStringList> &tags,
                     const ChartDataPtr &chart, const ChartTransform &transform)
{
    stop();
    if (!rows || rows->empty() || !chart) {
        Q_EMIT marked(nullptr);
        return;
    }
    m_work.emplace();
    const auto work = [table, rows, tags, chart, transform, token = m_work->get_token()]() -> ChartMarksPtr {
        // As many series as the chart's: rows of one that is not in it have no point.
        ChartBuilder builder(ChartBuilder::defaultLimit, tags);
        const ChartDataPtr found = builder.build(*table, rows, token);
        return std::make_shared<const ChartMarks>(ChartMarks::of(*chart, *found, transform));
    };
    runInBackground(this, work, [this, token = m_work->get_token()](const ChartMarksPtr &marks) {
        if (token.stop_requested())
            return;
        m_work.reset();
        Q_EMIT marked(marks);
    });
}

} // namespace penstock
