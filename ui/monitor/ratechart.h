// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "core/series/ratehistory.h"

#include <QElapsedTimer>
#include <QWidget>

namespace penstock {

class PauseBands;

/// Accepted rows per second as a filled curve, with the pauses as hatched bands behind it and the reason written
/// inside; a band can be clicked and tells the server's words.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Range { LastMinute, WholeRun };

    explicit RateChart(QWidget *parent = nullptr);

    void setData(const PipelineSnapshot &snapshot, const RateHistory &history);
    /// A pipeline that is over is always shown whole.
    void setRange(Range range);
    /// The band of this pause, by its number in the snapshot, stands out; -1: none does.
    void choosePause(int pause);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on the band of this pause, by its number in the snapshot.
    void pauseChosen(int pause);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Window
    {
        qint64 fromMs = 0;
        qint64 toMs = 1;
        bool recent = false;
    };

    Window window() const;
    QRect plotRect(double top) const;
    double scaleTop(const Window &window) const;
    PauseBands pauseBands(const Window &window, const QRect &plot) const;
    int pauseAt(const QPoint &place) const;
    int chosenPause() const;
    void paintCurve(QPainter &painter, const QRect &plot, const Window &window, double top) const;
    void paintScales(QPainter &painter, const QRect &plot, const Window &window, double top) const;
    void updateDescription(bool stateChanged);

    PipelineSnapshot m_snapshot;
    qint64 m_chosenMs = -1; ///< when the pause began whose band stands out; -1: none does
    RateHistory m_history;
    Range m_range = Range::LastMinute;
    QElapsedTimer m_described;
};

} // namespace penstock
