// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pipelinestrip.h"

#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/striphead.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

enum Figure { Accepted, Rejected, Retries, Resent, Queue, InFlight, Median, Slowest, Sent, Elapsed, Paused, Left };

// Figures in a column. The fewer columns there are, the wider is the chart.
constexpr int tallFigures = 6;
constexpr int flatFigures = 4; // of a strip that is too low for six, and stands beside the chart
constexpr int largeShare = 4;  // of the strip's height, for the large figure

QString dash()
{
    return QStringLiteral("–");
}

QString latency(double milliseconds)
{
    return milliseconds > 0 ? formatElapsed(qint64(milliseconds + 0.5)) : dash();
}

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
    connect(m_head, &StripHead::detailsRequested, this, [this] { Q_EMIT detailsRequested(-1); });
    connect(m_chart, &RateChart::pauseChosen, this, &PipelineStrip::detailsRequested);
    connect(m_head, &StripHead::wholeRunRequested, this, [this](bool whole) {
        m_chart->setRange(whole ? RateChart::Range::WholeRun : RateChart::Range::LastMinute);
    });
    connect(m_head, &StripHead::focusHomeless, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void PipelineStrip::makeFigures()
{
    m_figures = new FigureGrid(tallFigures, this);
    const QString count = QStringLiteral("88,888,888");
    const QString duration = QStringLiteral("88 min 88 s");
    const QString time = QStringLiteral("888 ms");
    m_figures->add(tr("Accepted"), count, tr("Rows that the server has acknowledged"));
    m_figures->add(tr("Rejected"), count, tr("Rows that are not stored"));
    m_figures->add(tr("Retries"), count, tr("Requests sent once more"));
    m_figures->add(tr("Re-sent"), count, tr("Lines sent once more"));
    m_figures->add(tr("Queue"), time, tr("Lines that wait to be sent"));
    m_figures->add(tr("In flight"), time, tr("Writes the server has not answered yet"));
    m_figures->add(tr("p50"), time, tr("Half of the writes were answered within this time"));
    m_figures->add(tr("p99"), time, tr("99 of 100 writes were answered within this time"));
    m_figures->add(tr("Sent"), duration, tr("Bytes on the wire, compression and headers included"));
    m_figures->add(tr("Elapsed"), duration);
    m_figures->add(tr("Paused"), duration, tr("Time that the flow stood still"));
    m_figures->add(tr("Left"), duration);

    const int margins = 2 * spacing::medium;
    const int chart = m_chart->minimumSizeHint().width();
    const int figures = m_figures->sizeHint().width();
    const int beside = m_head->minimumWidth() + chart + 2 * spacing::large + margins;
    m_tallHeight = m_figures->sizeHint().height() + 2 * spacing::small;
    m_uprightWidth = std::max({m_head->minimumWidth(), chart, figures}) + margins;
    m_tallWidth = beside + figures;
    m_figures->setRows(flatFigures);
    m_flatWidth = beside + m_figures->sizeHint().width();
}

void PipelineStrip::setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history)
{
    m_head->present(snapshot);
    m_chart->setAccessibleName(tr("Rows per second of %1").arg(snapshot.source));
    m_chart->setData(snapshot, history);
    showFigures(snapshot);
    if (snapshot.isOver() && !m_wasOver) {
        m_wasOver = true;
        if (snapshot.error)
            m_message->showError(*snapshot.error);
    }
}

void PipelineStrip::showFigures(const PipelineSnapshot &snapshot)
{
    m_figures->setFigure(Accepted, formatCount(snapshot.accepted));
    m_figures->setFigure(Rejected, formatCount(snapshot.rejected));
    m_figures->setFigure(Retries, formatCount(snapshot.retries));
    m_figures->setFigure(Resent, formatCount(snapshot.resent));
    m_figures->setFigure(Queue, formatCompact(double(snapshot.queuedLines)));
    m_figures->setFigure(InFlight, QLocale().toString(snapshot.inFlight));
    m_figures->setFigure(Median, latency(snapshot.latencyP50Ms));
    m_figures->setFigure(Slowest, latency(snapshot.latencyP99Ms));
    m_figures->setFigure(Sent, formatBytes(snapshot.bytesWire));
    m_figures->setFigure(Elapsed, formatElapsed(snapshot.elapsedMs));
    m_figures->setFigure(Paused, snapshot.pauses.isEmpty() ? dash() : formatElapsed(snapshot.pausedMs));
    m_figures->setFigure(Left,
                         snapshot.remainingMs < 0 || snapshot.isOver() ? dash() : formatElapsed(snapshot.remainingMs));
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
    m_figures->setRows(row && !tall ? flatFigures : tallFigures);
}

QSize PipelineStrip::minimumSizeHint() const
{
    return {m_uprightWidth, QFrame::minimumSizeHint().height()};
}

} // namespace penstock
