// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace penstock {

struct ChartData;

/// Series of a chart that are being dragged; they mean something within that chart alone.
struct SeriesDrag
{
    static QStringList formats();
    /// Caller owns.
    static QMimeData *make(const std::vector<int> &series, const ChartData *chart);
    /// None: it is something else, or of another chart.
    static std::optional<std::vector<int>> read(const QMimeData &dragged, const ChartData *chart);
};

} // namespace penstock
