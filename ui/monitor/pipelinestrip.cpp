// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pipelinestrip.h"

#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/runfigures.h"
#include "ui/monitor/striphead.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

// Figures in a column. The fewer columns there are, the wider is the chart.
constexpr int loftyFigures = 12; // of a window that is filled by one run
constexpr int tallFigures = 6;
constexpr int flatFigures = 4; // of a strip that is too low for six, and stands beside the chart
constexpr int largeShare = 4;  // of the strip's height, for the large figure

} // namespace

PipelineStrip::PipelineStrip(QWidget *parent) : QFrame(parent), m_chart(new RateChart(this))
{
    m_head = new StripHead(this);
    m_message = new MessageBar(this);
    makeFigures();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);

    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(spacing::large);
    m_row->addWidget(m_head);
    m_row->addWidget(m_chart, 1);
    m_row->addWidget(m_figures, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    column->addLayout(m_row);
    column->addWidget(m_message);

    connect(m_head, &StripHead::pauseRequested, this, &PipelineStrip::pauseRequested);
    connect(m_head, &StripHead::tryNowRequested, this, &PipelineStrip::tryNowRequested);
    connect(m_head, &StripHead::stopRequested, this, &PipelineStrip::stopRequested);
    connect(m_head, &StripHead::removeRequested, this, &PipelineStrip::removeRequested);
    connect(m_head, &StripHead::goOnRequested, this, &PipelineStrip::goOnRequested);
    connect(m_head, &StripHead::detailsRequested, this, [this] { Q_EMIT detailsRequested(-1); });
    connect(m_chart, &RateChart::pauseChosen, this, &PipelineStrip::detailsRequested);
    connect(m_head, &StripHead::wholeRunRequested, this, [this](bool whole) {
        m_chart->setRange(whole ? RateChart::Range::WholeRun : RateChart::Range::LastMinute);
    });
    connect(m_head, &StripHead::focusHomeless, this, [this] { setFocus(Qt::OtherFocusReason); });
}

PipelineStrip::~PipelineStrip() = default;

void PipelineStrip::makeFigures()
{
    m_figures = new FigureGrid(tallFigures, this);
    m_values = std::make_unique<RunFigures>(*m_figures, RunFigures::Extent::Few);
    const int margins = 2 * spacing::medium;
    const int chart = m_chart->minimumSizeHint().width();
    const int figures = m_figures->sizeHint().width();
    const int beside = m_head->minimumWidth() + chart + 2 * spacing::large + margins;
    m_tallHeight = m_figures->sizeHint().height() + 2 * spacing::small;
    m_uprightWidth = std::max({m_head->minimumWidth(), chart, figures}) + margins;
    m_tallWidth = beside + figures;
    m_figures->setRows(loftyFigures);
    m_loftyHeight = m_figures->sizeHint().height() + 2 * spacing::small;
    m_figures->setRows(flatFigures);
    m_flatWidth = beside + m_figures->sizeHint().width();
}

void PipelineStrip::setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history)
{
    m_head->present(snapshot);
    m_chart->setAccessibleName(tr("Rows per second of %1").arg(snapshot.source));
    m_chart->setData(snapshot, history);
    m_values->present(snapshot);
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
    // In a narrow dock at the side of the window the three parts stand below each other.
    const bool tall = height() >= m_tallHeight;
    const bool row = width() >= (tall ? m_tallWidth : m_flatWidth);
    m_head->setLargeHeight(row ? height() / largeShare : 0);
    m_row->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool lofty = row && height() >= m_loftyHeight;
    m_figures->setRows(lofty ? loftyFigures : row && !tall ? flatFigures : tallFigures);
}

QSize PipelineStrip::minimumSizeHint() const
{
    return {m_uprightWidth, QFrame::minimumSizeHint().height()};
}

} // namespace penstock
