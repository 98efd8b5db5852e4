// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QList>

namespace penstock {

/// Draws a series where its points are many: a light band from the smallest to the largest value of each column, and
/// what stands out of it beyond the columns beside it strong.
class BandPainter
{
public:
    BandPainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style)
        : m_painter(painter), m_frame(frame), m_style(style)
    {
    }

    void paint(const ChartScene::Line &line);

private:
    void paintPieces(const QList<QRectF> &pieces, const QColor &colour);

    QPainter &m_painter;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
};

} // namespace penstock
