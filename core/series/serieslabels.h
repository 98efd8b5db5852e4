// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

namespace penstock {

/// The names of a chart's series, shortened to what tells them apart.
struct SeriesLabels
{
    QString common;      ///< what all have, and which tags differ: "mean · region=eu · host"; of one series: nothing
    QStringList differs; ///< one for each series: "host37"; of one series: its whole name

    static SeriesLabels of(const ChartData &data);
};

} // namespace penstock
