// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/ratehistory.h"
#include "ui/monitor/curvecolumns.h"

#include <QFontMetrics>
#include <QRect>

class QImage;
class QPainter;

namespace penstock {

/// The rates of a run over a stretch of time: rows as a filled curve with a scale at the left, bytes on the wire as a
/// dashed line with one at the right, where there is room.
class RatePlot final
{
public:
    /// Milliseconds since the run began.
    struct Window
    {
        qint64 fromMs = 0;
        qint64 toMs = 1;
        bool recent = false; ///< of the last minute, of which more is known
    };

    /// The room beside the plot, in pixels.
    struct Sides
    {
        int left = 0;
        int right = 0;

        bool operator==(const Sides &) const = default;
    };

    /// The room that the words of the scales need, in one font: to measure them is dear, and they change rarely.
    struct Margins
    {
        double top = -1;
        double bytesTop = -1;
        Sides sides;
    };

    /// `history` must outlive it. `room`: for the plot and its scales. `known`: of the plot before, in the same font.
    /// `least`: for the scales, whatever they need.
    RatePlot(const RateHistory &history, const Window &window, const QRect &room, const QFontMetrics &metrics,
             Margins &known, const Sides &least);

    const QRect &plot() const { return m_plot; }
    const Window &window() const { return m_window; }

    /// All that paintScales() says but the ends of the time axis.
    struct Scales
    {
        QRect plot;
        double top = 0;
        double bytesTop = 0;

        bool operator==(const Scales &) const = default;
    };
    Scales scales() const { return {m_plot, m_top, m_bytesTop}; }

    /// Around the plot. `from` and `to`: what the ends of the time axis are called.
    void paintScales(QPainter &painter, const QString &from, const QString &to) const;
    /// In the plot, where there is room for it.
    void paintMiddle(QPainter &painter) const;
    CurveColumns rows(double ratio) const; ///< in pixels, of which a unit has so many
    // `canvas`: of the plot, Format_RGB32.
    /// The paper, and what lies below the curve of rows: under all else.
    void paintArea(QImage &canvas, const CurveColumns &rows) const;
    void paintCurves(QImage &canvas, const CurveColumns &rows) const;

private:
    using Rate = double RateHistory::Span::*;

    const QList<RateHistory::Span> &spans() const;
    double topOf(Rate rate) const;
    bool hasMiddle() const { return m_plot.height() > 3 * m_metrics.height(); }
    void measure(Margins &known) const;
    CurveColumns curveOf(Rate rate, double top, double ratio) const;
    void paintRate(QPainter &painter, double rate, int y) const;
    void paintBytesScale(QPainter &painter) const;

    const RateHistory &m_history;
    const Window m_window;
    const QRect m_room;
    const QFontMetrics m_metrics;
    double m_top = 1;      ///< of the scale of rows
    double m_bytesTop = 0; ///< of the scale of bytes; 0: there is none
    QRect m_plot;
};

} // namespace penstock
