// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QPainter;
class QRectF;

namespace penstock {

/// The mark of a series' points by index. Five of them, so that series of one colour have others.
enum class SeriesMarker { Circle, Square, Triangle, Diamond, Cross };
SeriesMarker seriesMarker(int index);

/// Draws the mark of a series' point, as large as `radius`, in the pen's and the brush's colour.
void paintSeriesMark(QPainter &painter, int series, const QPointF &at, double radius);

/// A piece of the series' line with its mark, as a legend shows it.
void paintSeriesSample(QPainter &painter, int series, const QRectF &area);

} // namespace penstock
