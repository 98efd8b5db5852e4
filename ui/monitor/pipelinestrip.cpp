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

constexpr int largeShare = 4; // of the strip's height, for the large figure

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
    connect(m_head, &StripHead::drainRequested, this, &PipelineStrip::drainRequested);
    connect(m_head, &StripHead::tuningRequested, this, &PipelineStrip::tuningRequested);
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
    m_pairWidth = m_head->minimumWidth() + chart + spacing::large + margins;
    m_uprightWidth = std::max({m_head->minimumWidth(), chart, m_figures->sizeHint().width()}) + margins;
    for (Columns &columns : m_columns) {
        m_figures->setRows(columns.rows);
        columns.least = {m_pairWidth + spacing::large + m_figures->sizeHint().width(),
                         columns.rows == flatFigures ? 0 : m_figures->sizeHint().height() + 2 * spacing::small};
    }
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
    const auto fits =
        std::ranges::find_if(m_columns, [this](const Columns &columns) { return height() >= columns.least.height(); });
    const bool three = width() >= fits->least.width();
    // Where there is no room for all, the curve is what stays; in a narrow dock at the side of the window all stand
    // below each other.
    const bool pair = !three && width() >= m_pairWidth;
    m_head->setLargeHeight(three || pair ? height() / largeShare : 0);
    m_row->setDirection(three || pair ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figures->setRows(three ? fits->rows : tallFigures);
    m_figures->setVisible(!pair);
}

QSize PipelineStrip::minimumSizeHint() const
{
    return {m_uprightWidth, QFrame::minimumSizeHint().height()};
}

} // namespace penstock
