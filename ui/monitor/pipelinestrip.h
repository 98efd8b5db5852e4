// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace penstock {

class FigureGrid;
class MessageBar;
class RateChart;
class RateHistory;
class RoleLabel;

/// One pipeline as an instrument: what flows where, the one large figure that matters now, the curve, small figures.
class PipelineStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PipelineStrip(QWidget *parent = nullptr);

    void setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pauseRequested(bool paused);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeFigures();
    void showState(const PipelineSnapshot &snapshot);
    void showLargeFigure(const PipelineSnapshot &snapshot);
    void showFigures(const PipelineSnapshot &snapshot);
    void updateStateIcon();

    QBoxLayout *m_row = nullptr;
    QWidget *m_head = nullptr;
    RoleLabel *m_title = nullptr;
    RoleLabel *m_target = nullptr;
    QLabel *m_stateIcon = nullptr;
    RoleLabel *m_state = nullptr;
    RoleLabel *m_large = nullptr;
    RoleLabel *m_largeCaption = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_whole = nullptr;
    RateChart *m_chart = nullptr;
    FigureGrid *m_figures = nullptr;
    MessageBar *m_message = nullptr;
    PipelineSnapshot m_snapshot;
    int m_rowWidth = 0;     ///< the least for head, chart and figures beside each other
    int m_uprightWidth = 0; ///< the least for them below each other
    bool m_wasOver = false;
};

} // namespace penstock
