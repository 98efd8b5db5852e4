// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/runpauses.h"

#include <QFontMetrics>
#include <QList>
#include <QRect>

class QImage;
class QPainter;

namespace penstock {

/// The pauses of a run as bands behind its curve, each with as many of its words as have room; no word covers another.
/// Those of the run as a whole fill the height; those of single sinks or partitions have a row each, half of the height
/// at most, so that they are not taken for the whole.
class PauseBands final
{
public:
    /// Milliseconds since the start of the run, from the left edge of the plot to its right one.
    struct Window
    {
        qint64 fromMs = 0;
        qint64 toMs = 1;
    };

    PauseBands(const QList<RunPause> &pauses, bool isOver, const QRect &plot, const Window &window,
               const QFontMetrics &metrics);

    /// `chosen`: the pause that stands out, -1: none.
    void paintBands(QImage &canvas, int chosen = -1) const; ///< of the plot, see RatePlot::paintArea()
    /// Above the curve.
    void paintLabels(QPainter &painter) const;

    /// Which pause a place of the plot belongs to, the narrow ones with a few pixels more; -1: none.
    int at(const QPoint &place) const;

    struct Label
    {
        QRect place;
        QString text;
        int pause = 0; ///< its number in the list
    };
    const QList<Label> &labels() const { return m_labels; }

private:
    struct Band
    {
        QRect place;
        int pause = 0;
    };

    void layRows();
    void label(const Band &band, bool isRunning, const QFontMetrics &metrics);

    const QList<RunPause> m_pauses;
    const QRect m_plot;
    const Window m_window;
    QList<Band> m_bands;
    QList<Label> m_labels;
};

} // namespace penstock
