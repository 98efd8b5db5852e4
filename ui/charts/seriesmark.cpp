// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesmark.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace penstock {

SeriesMarker seriesMarker(int index)
{
    constexpr int markers = int(SeriesMarker::Cross) + 1;
    return SeriesMarker(std::max(0, index) % markers);
}

void paintSeriesMark(QPainter &painter, int series, const QPointF &at, double radius)
{
    switch (seriesMarker(series)) {
    case SeriesMarker::Circle:
        painter.drawEllipse(at, radius, radius);
        break;
    case SeriesMarker::Square:
        painter.drawRect(QRectF(at.x() - radius * 0.9, at.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case SeriesMarker::Triangle: {
        const std::array corners{at + QPointF(0, -radius * 1.2), at + QPointF(radius * 1.15, radius * 0.85),
                                 at + QPointF(-radius * 1.15, radius * 0.85)};
        painter.drawPolygon(corners.data(), int(corners.size()));
        break;
    }
    case SeriesMarker::Diamond: {
        const std::array corners{at + QPointF(0, -radius * 1.3), at + QPointF(radius * 1.3, 0),
                                 at + QPointF(0, radius * 1.3), at + QPointF(-radius * 1.3, 0)};
        painter.drawPolygon(corners.data(), int(corners.size()));
        break;
    }
    case SeriesMarker::Cross:
        painter.drawLine(at + QPointF(-radius, -radius), at + QPointF(radius, radius));
        painter.drawLine(at + QPointF(-radius, radius), at + QPointF(radius, -radius));
        break;
    }
}

void paintSeriesSample(QPainter &painter, int series, const QRectF &area)
{
    const QColor colour = seriesColor(series);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2, seriesPenStyle(series), Qt::FlatCap));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(colour);
    paintSeriesMark(painter, series, area.center(), area.height() / 5);
    painter.restore();
}

} // namespace penstock
