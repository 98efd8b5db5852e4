// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/monitor/rateplot.h"
#include "ui/monitor/runpauses.h"

#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

namespace penstock {

class PauseBands;

/// Accepted rows per second as a filled curve, the bytes on the wire as a dashed line, with the pauses as hatched bands
/// behind them and the reason written inside; a band can be clicked and tells the server's words. With the focus, the
/// arrow keys go from band to band, and Return opens one.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Range { LastMinute, WholeRun };

    explicit RateChart(QWidget *parent = nullptr);

    void setData(const PipelineSnapshot &snapshot, const RateHistory &history);
    /// A pipeline that is over is always shown whole.
    void setRange(Range range);
    /// The band of this pause, by its number among runPauses(), stands out; -1: none does.
    void choosePause(int pause);

    /// Where the curve is, between its scales.
    QRect plotPlace() const { return plot().plot(); }
    /// What its scales need beside that.
    RatePlot::Sides sides() const;
    /// They have so much at least, as those of other charts below.
    void setLeastSides(const RatePlot::Sides &sides);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on the band of this pause, by its number among runPauses(), or its key.
    void pauseChosen(int pause);
    void sidesChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RatePlot::Window window() const;
    RatePlot plot() const;
    struct Ends
    {
        QString from;
        QString to;

        bool operator==(const Ends &) const = default;
    };
    Ends ends(const RatePlot::Window &span) const;
    /// What is around the plot.
    struct Frame
    {
        RatePlot::Scales scales;
        Ends ends;

        bool operator==(const Frame &) const = default;
    };
    void updatePlot();
    void tellSides();
    PauseBands pauseBands(const RatePlot &plot) const;
    void paintPlot(const RatePlot &curves, const PauseBands &bands);
    int pauseAt(const QPoint &place) const;
    int chosenPause() const;
    void updateDescription(bool isUrgent);
    QString told(const RunPause &pause) const;

    PipelineSnapshot m_snapshot;
    QList<RunPause> m_pauses;
    qint64 m_chosenMs = -1; ///< when the pause began whose band stands out; -1: none does
    QString m_chosenWhose;  ///< and whose it is
    RateHistory m_history;
    Range m_range = Range::LastMinute;
    QElapsedTimer m_described;
    QImage m_canvas; ///< of the plot
    Frame m_frame;   ///< that is painted, or is to be
    mutable RatePlot::Margins m_margins;
    RatePlot::Sides m_least;
    RatePlot::Sides m_told; ///< what its scales needed when sidesChanged() told of it
};

} // namespace penstock
