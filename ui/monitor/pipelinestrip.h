// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/monitor/runstanding.h"
#include "ui/monitor/stripshare.h"

#include <QFrame>

#include <array>
#include <memory>

class QBoxLayout;
class QSpacerItem;

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

    // What it would be without others, for those that it stands below.
    double scale() const;                 ///< of its font
    int figureRowsAt(double scale) const; ///< in a column of figures; 0: they have no room
    int figuresWidth() const;             ///< as it is now; 0: they are not shown
    RatePlot::Sides sides() const;        ///< of the curve
    int messageHeight() const;            ///< what a message takes from the strip
    void setShare(const StripShare &share);

    QSize minimumSizeHint() const override;
    /// Whatever its words would like: what it shows depends on the height that it is given.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void needsChanged(); ///< something of what it would be without others
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
    void showEvent(QShowEvent *event) override;

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
    /// As far as needsChanged() has not been told of it by the curve.
    struct Needs
    {
        double scale = 0;
        int figureRows = 0;
        int figuresWidth = 0;

        bool operator==(const Needs &) const = default;
    };
    static constexpr std::array figureRows{18, 9, 6}; ///< in a column. The fewer columns, the wider is the curve.

    void connectHead();
    void measure();
    Arrangement arrangementOf(const QSize &size) const;
    double scaleOf(const QSize &size) const;
    double linesOf(const QSize &size) const;
    bool isUpright(const QSize &size) const;
    int headingHeight() const;
    int rowsOfFigures(const QSize &size, double scale) const;
    void arrange();
    void arrangeAs(const Arrangement &is);
    void reserve(const Arrangement &is);
    void presentFigures();

    QBoxLayout *m_row = nullptr;
    QSpacerItem *m_reserve = nullptr; ///< beside the figures, as wide as others have them wider
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
    StripShare m_share;
    Needs m_needs; ///< when needsChanged() told of them
    bool m_wasOver = false;
    bool m_isArranging = false;
    bool m_isOutdated = false; ///< what is being arranged
};

} // namespace penstock
