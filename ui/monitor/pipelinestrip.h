// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

class QBoxLayout;

namespace penstock {

class FigureGrid;
class MessageBar;
class RateChart;
class RateHistory;
class RunFigures;
class StripHead;
struct PipelineSnapshot;

/// One pipeline as an instrument: what flows where, the one large figure that matters now, the curve, small figures.
class PipelineStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PipelineStrip(QWidget *parent = nullptr);
    ~PipelineStrip() override;

    void setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pauseRequested(bool paused);
    void tryNowRequested();
    void stopRequested();
    void detailsRequested(int pause); ///< -1: of no pause in particular
    void removeRequested();
    void goOnRequested(); ///< of a run that did not come to its end

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFigures();

    QBoxLayout *m_row = nullptr;
    StripHead *m_head = nullptr;
    RateChart *m_chart = nullptr;
    FigureGrid *m_figures = nullptr;
    std::unique_ptr<RunFigures> m_values;
    MessageBar *m_message = nullptr;
    // The least for head, chart and figures beside each other, with many figures in a column or few, and below each
    // other.
    int m_tallWidth = 0;
    int m_flatWidth = 0;
    int m_uprightWidth = 0;
    int m_tallHeight = 0;  ///< where many figures in a column have room
    int m_loftyHeight = 0; ///< where all have
    bool m_wasOver = false;
};

} // namespace penstock
