// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/heatmap.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace penstock {

/// Works out a heat map in a worker thread; what is under way is given up for the next one.
class HeatMapper final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~HeatMapper() override;

    void make(const ChartDataPtr &data, const std::vector<int> &shown, const TimeSpan &view, int columns, int rows);
    void stop();
    bool isBusy() const { return m_work.has_value(); }

Q_SIGNALS:
    void made(const penstock::HeatMapPtr &heat);

private:
    std::optional<std::stop_source> m_work; ///< under way
};

} // namespace penstock
