// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/monitor/runstanding.h"

#include <QFrame>

#include <array>
#include <memory>

class QBoxLayout;

namespace penstock {

class FigureGrid;
class LaneRows;
class MessageBar;
class RateChart;
class RateHistory;
class RoleLabel;
class RunFigures;
class StripHead;

/// One pipeline as an instrument: what flows where, the one large figure that matters now, the curve, its lanes, small
/// figures. All of it grows with the strip. Where there is no room for all, figures go first, then lanes, then words;
/// the curve is what stays.
class PipelineStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PipelineStrip(QWidget *parent = nullptr);
    ~PipelineStrip() override;

    void setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history, const RunStanding &standing = {});

    QSize minimumSizeHint() const override;
    /// Whatever its words would like: what it shows depends on the height that it is given.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void pauseRequested(bool paused);
    void tryNowRequested();
    void stopRequested();
    void drainRequested();
    void tuningRequested(penstock::TuningSnapshot::Mode mode);
    void pinRequested();
    void checkpointRequested();
    void giveUpRequested();
    void speedLimitRequested();
    void detailsRequested(int pause); ///< -1: of no pause in particular
    void removeRequested();
    void goOnRequested(); ///< of a run that did not come to its end
    void runAgainRequested();
    void sendAgainRequested(); ///< of what was not stored

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What has room in a size.
    struct Arrangement
    {
        double scale = 1; ///< of the font
        bool isUpright = false;
        bool isCompact = false;
        int figureRows = 0; ///< 0: none
        int lanes = 0;      ///< rows of them
        bool hasLine = false;
    };
    static constexpr std::array figureRows{18, 9, 6}; ///< in a column. The fewer columns, the wider is the curve.

    void connectHead();
    void measure();
    int messageHeight() const;
    Arrangement arrangementOf(const QSize &size) const;
    int headingHeight() const;
    int rowsOfFigures(const QSize &size, double scale) const;
    void arrange();
    void presentFigures();

    QBoxLayout *m_row = nullptr;
    StripHead *m_head = nullptr;
    RateChart *m_chart = nullptr;
    LaneRows *m_lanes = nullptr;
    RoleLabel *m_line = nullptr;
    FigureGrid *m_figures = nullptr;
    std::unique_ptr<RunFigures> m_values;
    MessageBar *m_message = nullptr;
    PipelineSnapshot m_snapshot;
    // As they are in the usual font.
    std::array<QSize, figureRows.size()> m_figureSizes;
    int m_lineHeight = 0;
    int m_character = 0;
    QSize m_leastHead;
    QSize m_leastChart;
    bool m_wasOver = false;
};

} // namespace penstock
