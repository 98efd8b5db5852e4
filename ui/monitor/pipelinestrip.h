// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QFrame>

#include <array>
#include <memory>

class QBoxLayout;

namespace penstock {

class FigureGrid;
class MessageBar;
class RateChart;
class RateHistory;
class RunFigures;
class StripHead;

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
    void drainRequested();
    void tuningRequested(penstock::TuningSnapshot::Mode mode);
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
    // Figures in a column. The fewer columns there are, the wider is the chart.
    static constexpr int loftyFigures = 12; ///< of a window that is filled by one run
    static constexpr int tallFigures = 6;
    static constexpr int flatFigures = 4; ///< of a strip that is too low for six, and stands beside the chart
    struct Columns
    {
        int rows = 0;
        QSize least; ///< of a strip with head, chart and figures beside each other
    };
    std::array<Columns, 3> m_columns{{{loftyFigures, {}}, {tallFigures, {}}, {flatFigures, {}}}};
    int m_pairWidth = 0;    ///< the least for head and chart beside each other
    int m_uprightWidth = 0; ///< the least for all below each other
    bool m_wasOver = false;
};

} // namespace penstock
