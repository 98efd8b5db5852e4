// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace penstock {

class ChartFrame;

/// The line at the mouse, and the box that says the exact time and values there.
class Crosshair
{
public:
    /// Reads the values nearest to the mouse. Nothing is there when no point is in view.
    Crosshair(const ChartData &data, const std::vector<int> &shown, const ChartFrame &frame, const QPointF &mouse);

    void paint(QPainter &painter) const;

private:
    struct Reading
    {
        int series;
        QString name;
        QString value;
        QPointF place;
    };

    void paintBox(QPainter &painter) const;

    QRectF m_plot;
    std::int64_t m_time = 0;
    std::vector<Reading> m_readings; ///< nearest to the mouse first
    std::size_t m_unlisted = 0;
};

} // namespace penstock
