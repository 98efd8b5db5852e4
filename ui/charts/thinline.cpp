// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thinline.h"

#include <QLineF>
#include <QList>
#include <QPaintDevice>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <cmath>

namespace penstock {

void drawThinLine(QPainter &painter, const QPolygonF &run, const QColor &colour, Qt::PenStyle style, bool isOneOfMany)
{
    const double ratio = isOneOfMany ? 1 : painter.device()->devicePixelRatioF();
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    if (ratio > 1 && style == Qt::SolidLine) {
        painter.setPen(QPen(colour, 1, style, Qt::SquareCap));
        QList<QLineF> pieces;
        pieces.reserve(run.size());
        for (qsizetype i = 1; i < run.size(); ++i)
            pieces.append({run[i - 1], run[i]});
        painter.drawLines(pieces);
        return;
    }
    QPen pen(colour, 1, style, Qt::FlatCap);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPolyline(run);
    // Pieces would begin their dashes anew: it is drawn beside itself, to the right and below, whichever way it goes.
    const int pixels = int(std::lround(ratio));
    for (int i = 1; i < pixels; ++i) {
        painter.drawPolyline(run.translated(i / ratio, 0));
        painter.drawPolyline(run.translated(0, i / ratio));
    }
}

} // namespace penstock
