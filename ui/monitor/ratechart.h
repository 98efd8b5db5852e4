// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "core/series/ratehistory.h"

#include <QElapsedTimer>
#include <QWidget>

namespace penstock {

/// Accepted rows per second as a filled curve, with the pauses as hatched bands behind it and the reason written
/// inside.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Range { LastMinute, WholeRun };

    explicit RateChart(QWidget *parent = nullptr);

    void setData(const PipelineSnapshot &snapshot, const RateHistory &history);
    /// A pipeline that is over is always shown whole.
    void setRange(Range range);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
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
    int xOf(qint64 ms, const Window &window, const QRect &plot) const;
    void paintBands(QPainter &painter, const QRect &plot, const Window &window) const;
    void paintBandTexts(QPainter &painter, const QRect &plot, const Window &window) const;
    void paintCurve(QPainter &painter, const QRect &plot, const Window &window, double top) const;
    void paintScales(QPainter &painter, const QRect &plot, const Window &window, double top) const;
    void updateDescription(bool stateChanged);

    PipelineSnapshot m_snapshot;
    RateHistory m_history;
    Range m_range = Range::LastMinute;
    QElapsedTimer m_described;
};

} // namespace penstock
