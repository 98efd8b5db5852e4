// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPointF>

#include <limits>
#include <vector>

namespace penstock {

/// A curve that goes to the right, column by column of the screen's pixels. It is painted ten times a second, which a
/// QPainterPath is far too dear for: stroking and smoothing one took a fifth of a core. It is smooth above and below.
class CurveColumns final
{
public:
    /// `points`: from left to right, in units of which a pixel has `ratio`.
    CurveColumns(const QList<QPointF> &points, double ratio);

    // `canvas`: Format_RGB32, with the origin of the points at its corner.
    /// All of it: what lies below the curve, and the paper above.
    void paintArea(QImage &canvas, const QColor &colour, const QColor &paper) const;
    /// `thickness`: in the units of the points.
    void paintLine(QImage &canvas, const QColor &colour, double thickness, bool isDashed) const;

private:
    /// What the curve covers in a column of pixels, in parts of a pixel.
    struct Column
    {
        int top = std::numeric_limits<int>::max();
        int bottom = std::numeric_limits<int>::min();

        void extend(int y)
        {
            top = y < top ? y : top;
            bottom = y > bottom ? y : bottom;
        }
    };

    void addSegment(const QPointF &from, const QPointF &to);

    const double m_ratio;
    int m_first = 0; ///< column
    std::vector<Column> m_columns;
};

} // namespace penstock
