// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapper.h"

#include "core/async/background.h"

namespace penstock {

HeatMapper::~HeatMapper()
{
    stop();
}

void HeatMapper::stop()
{
    if (m_work)
        m_work->request_stop();
    m_work.reset();
}

void HeatMapper::make(const ChartDataPtr &data, const std::vector<int> &shown, const TimeSpan &view, int columns,
                      int rows)
{
    stop();
    m_work.emplace();
    const auto work = [data, shown, view, columns, rows, token = m_work->get_token()]() -> HeatMapPtr {
        return std::make_shared<const HeatMap>(HeatMap::of(*data, view, shown, columns, rows, token));
    };
    runInBackground(this, work, [this, token = m_work->get_token()](const HeatMapPtr &heat) {
        if (token.stop_requested())
            return;
        m_work.reset();
        Q_EMIT made(heat);
    });
}

} // namespace penstock
