// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pipelinestrip.h"

#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/lanerows.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/runfigures.h"
#include "ui/monitor/stripbuttons.h"
#include "ui/monitor/striphead.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double largeShare = 0.3; // of the strip's height, for the large figure
constexpr int mostTurns = 4;       // should its size and its parts never agree

} // namespace

PipelineStrip::PipelineStrip(QWidget *parent) : QFrame(parent), m_chart(new RateChart(this))
{
    m_head = new StripHead(this);
    m_message = new MessageBar(this);
    m_lanes = new LaneRows(this);
    m_lanes->hide();
    m_line = new RoleLabel(ThemeRole::Muted, this);
    setShowsFacts(*m_line);
    m_line->hide();
    m_figures = new FigureGrid(figureRows.back(), this);
    m_values = std::make_unique<RunFigures>(*m_figures, RunFigures::Extent::Few);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    measure();

    auto *middle = new QVBoxLayout;
    middle->setSpacing(spacing::hair);
    middle->addWidget(m_chart, 1);
    middle->addWidget(m_lanes);
    middle->addWidget(m_line);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(spacing::large);
    m_row->addWidget(m_head);
    m_row->addLayout(middle, 1);
    m_row->addWidget(m_figures, 0, Qt::AlignTop);
    m_reserve = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    m_row->addItem(m_reserve);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    column->addLayout(m_row);
    column->addWidget(m_message);

    connectHead();
    connect(m_chart, &RateChart::pauseChosen, this, &PipelineStrip::detailsRequested);
    connect(m_chart, &RateChart::sidesChanged, this, &PipelineStrip::needsChanged);
    connect(m_message, &MessageBar::said, this, &PipelineStrip::arrange);
    connect(m_message, &MessageBar::cleared, this, &PipelineStrip::arrange);
    connect(m_lanes, &LaneRows::opened, this, [this] { Q_EMIT detailsRequested(-1); });
}

PipelineStrip::~PipelineStrip() = default;

void PipelineStrip::connectHead()
{
    const StripButtons &buttons = m_head->buttons();
    connect(&buttons, &StripButtons::pauseRequested, this, &PipelineStrip::pauseRequested);
    connect(&buttons, &StripButtons::tryNowRequested, this, &PipelineStrip::tryNowRequested);
    connect(&buttons, &StripButtons::stopRequested, this, &PipelineStrip::stopRequested);
    connect(&buttons, &StripButtons::drainRequested, this, &PipelineStrip::drainRequested);
    connect(&buttons, &StripButtons::tuningRequested, this, &PipelineStrip::tuningRequested);
    connect(&buttons, &StripButtons::pinRequested, this, &PipelineStrip::pinRequested);
    connect(&buttons, &StripButtons::checkpointRequested, this, &PipelineStrip::checkpointRequested);
    connect(&buttons, &StripButtons::giveUpRequested, this, &PipelineStrip::giveUpRequested);
    connect(&buttons, &StripButtons::speedLimitRequested, this, &PipelineStrip::speedLimitRequested);
    connect(&buttons, &StripButtons::removeRequested, this, &PipelineStrip::removeRequested);
    connect(&buttons, &StripButtons::goOnRequested, this, &PipelineStrip::goOnRequested);
    connect(&buttons, &StripButtons::runAgainRequested, this, &PipelineStrip::runAgainRequested);
    connect(&buttons, &StripButtons::sendAgainRequested, this, &PipelineStrip::sendAgainRequested);
    connect(&buttons, &StripButtons::wholeRunRequested, this, [this](bool whole) {
        m_chart->setRange(whole ? RateChart::Range::WholeRun : RateChart::Range::LastMinute);
    });
    connect(&buttons, &StripButtons::focusHomeless, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_head, &StripHead::detailsRequested, this, [this] { Q_EMIT detailsRequested(-1); });
}

/// In the usual font: what it needs must not depend on how large it is just now.
void PipelineStrip::measure()
{
    m_lineHeight = fontMetrics().height();
    m_character = characterWidth(fontMetrics());
    m_head->setCompact(true);
    // Words are a little higher than none.
    m_leastHead = {m_head->minimumWidth(), m_head->minimumSizeHint().height() + spacing::hair};
    m_head->setCompact(false);
    m_leastChart = m_chart->minimumSizeHint();
    for (std::size_t i = 0; i < figureRows.size(); ++i) {
        m_figures->setRows(figureRows[i]);
        m_figureSizes[i] = m_figures->sizeHint();
    }
}

void PipelineStrip::setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history,
                                const RunStanding &standing)
{
    const int wasMore = m_head->moreLines();
    const int wasHeading = headingHeight();
    m_head->present(snapshot, standing);
    m_chart->setAccessibleName(tr("Rows per second of %1").arg(snapshot.source));
    m_chart->setData(snapshot, history);
    m_snapshot = snapshot;
    presentFigures();
    const int lanes = m_lanes->count();
    m_lanes->present(snapshot);
    if (lanes != m_lanes->count() || wasMore != m_head->moreLines() || wasHeading != headingHeight() ||
        m_needs.figuresWidth != figuresWidth())
        arrange();
    if (snapshot.isOver() && !m_wasOver) {
        m_wasOver = true;
        if (snapshot.error)
            m_message->showError(*snapshot.error);
    }
}

void PipelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

void PipelineStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void PipelineStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT needsChanged(); // others look only at what is shown
}

void PipelineStrip::setShare(const StripShare &share)
{
    if (share == m_share)
        return;
    m_share = share;
    m_chart->setLeastSides(share.sides);
    arrange();
}

/// Only those that have room.
void PipelineStrip::presentFigures()
{
    if (!m_figures->isHidden())
        m_values->present(m_snapshot);
    if (!m_line->isHidden())
        m_line->setText(RunFigures::line(m_snapshot));
}

/// What is shown or hidden may resize the strip at once, which would show and hide parts that are just being shown or
/// hidden: Qt loses count of them.
void PipelineStrip::arrange()
{
    if (m_isArranging) {
        m_isOutdated = true;
        return;
    }
    m_isArranging = true;
    int turns = 0;
    do {
        m_isOutdated = false;
        arrangeAs(arrangementOf(size()));
    } while (m_isOutdated && ++turns < mostTurns);
    m_isArranging = false;
}

void PipelineStrip::arrangeAs(const Arrangement &is)
{
    QFont wanted = parentWidget() ? parentWidget()->font() : QApplication::font(this);
    wanted.setPointSizeF(wanted.pointSizeF() * is.scale);
    if (!qFuzzyCompare(font().pointSizeF(), wanted.pointSizeF())) {
        QFont own; // and nothing else of its own
        own.setPointSizeF(wanted.pointSizeF());
        setFont(own);
    }
    m_head->setCompact(is.isCompact);
    m_head->setLargeHeight(is.isUpright ? 0 : int((height() - messageHeight()) * largeShare));
    m_row->setDirection(is.isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (is.figureRows > 0)
        m_figures->setRows(is.figureRows);
    m_figures->setVisible(is.figureRows > 0);
    m_line->setVisible(is.hasLine);
    presentFigures();
    m_lanes->setVisible(is.lanes > 0);
    m_lanes->setFixedHeight(LaneRows::heightOf(is.lanes, m_lanes->fontMetrics()));
    reserve(is);
    const Needs needs{scale(), figureRowsAt(is.scale), figuresWidth()};
    if (needs == m_needs)
        return;
    m_needs = needs;
    Q_EMIT needsChanged();
}

void PipelineStrip::reserve(const Arrangement &is)
{
    const int own = figuresWidth();
    const int gap = own > 0 || m_share.figuresWidth == 0 ? 0 : spacing::large;
    const int width = is.isUpright ? 0 : std::max(0, m_share.figuresWidth - own) + gap;
    if (width == m_reserve->sizeHint().width())
        return;
    m_reserve->changeSize(width, 0, QSizePolicy::Fixed);
    m_row->invalidate();
}

} // namespace penstock
