// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pipelinestrip.h"

#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/ratechart.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

enum Figure { Accepted, Rejected, Retries, Resent, Queue, InFlight, Median, Slowest, Sent, Elapsed, Paused, Left };

constexpr int rowFigures = 4;     // in a column, beside the chart
constexpr int uprightFigures = 6; // below it

QString dash()
{
    return QStringLiteral("–");
}

QToolButton *makeButton(const QString &icon, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString latency(double milliseconds)
{
    return milliseconds > 0 ? formatDuration(qint64(milliseconds + 0.5)) : dash();
}

} // namespace

PipelineStrip::PipelineStrip(QWidget *parent) : QFrame(parent), m_chart(new RateChart(this))
{
    m_head = makeHead();
    m_message = new MessageBar(this);
    makeFigures();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_chart->setMaximumHeight(fontMetrics().height() * 16);

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
}

QWidget *PipelineStrip::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new RoleLabel(ThemeRole::Text, head);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setElided(true);
    m_target = new RoleLabel(ThemeRole::Muted, head);
    m_target->setElided(true);

    m_stateIcon = new QLabel(head);
    m_state = new RoleLabel(ThemeRole::Text, head);
    m_large = new RoleLabel(ThemeRole::Text, head);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_large->setFont(large);
    m_largeCaption = new RoleLabel(ThemeRole::Muted, head);
    m_largeCaption->setWordWrap(true);

    m_pause = makeButton(QStringLiteral("pause"), tr("Pause"), head);
    m_stop = makeButton(QStringLiteral("stop"), tr("Stop"), head);
    m_whole = makeButton(QStringLiteral("range"), tr("Show the whole run"), head);
    m_whole->setCheckable(true);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!isHeldByHand(m_snapshot)); });
    connect(m_stop, &QToolButton::clicked, this, &PipelineStrip::stopRequested);
    connect(m_whole, &QToolButton::toggled, this, [this](bool whole) {
        m_chart->setRange(whole ? RateChart::Range::WholeRun : RateChart::Range::LastMinute);
    });

    auto *state = new QHBoxLayout;
    state->setSpacing(spacing::hair);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    state->addWidget(m_pause);
    state->addWidget(m_stop);
    state->addWidget(m_whole);

    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_target);
    column->addLayout(state);
    column->addStretch();
    column->addWidget(m_large);
    column->addWidget(m_largeCaption);
    head->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    head->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return head;
}

void PipelineStrip::makeFigures()
{
    m_figures = new FigureGrid(uprightFigures, this);
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
    m_uprightWidth = std::max({m_head->minimumWidth(), chart, m_figures->sizeHint().width()}) + margins;
    m_figures->setRows(rowFigures);
    m_rowWidth = m_head->minimumWidth() + chart + m_figures->sizeHint().width() + 2 * spacing::large + margins;
}

void PipelineStrip::setSnapshot(const PipelineSnapshot &snapshot, const RateHistory &history)
{
    m_snapshot = snapshot;
    m_chart->setData(snapshot, history);
    showState(snapshot);
    showLargeFigure(snapshot);
    showFigures(snapshot);
    if (snapshot.isOver() && !m_wasOver) {
        m_wasOver = true;
        if (snapshot.error)
            m_message->showError(*snapshot.error);
    }
}

void PipelineStrip::showState(const PipelineSnapshot &snapshot)
{
    m_title->setText(snapshot.source);
    m_target->setText(QStringLiteral("→ ") + snapshot.target);
    m_chart->setAccessibleName(tr("Rows per second of %1").arg(snapshot.source));
    const int percent = percentSettled(snapshot);
    m_state->setText(percent >= 0 && !snapshot.isOver() ? tr("%1 · %2 %").arg(stateWord(snapshot)).arg(percent)
                                                        : stateWord(snapshot));
    m_state->setRole(stateRole(snapshot));
    updateStateIcon();

    const bool held = isHeldByHand(snapshot);
    const QString action = held ? tr("Resume") : tr("Pause");
    if (m_pause->toolTip() != action) {
        m_pause->setToolTip(action);
        m_pause->setAccessibleName(action);
        m_pause->setIcon(themedIcon(held ? QStringLiteral("play") : QStringLiteral("pause")));
    }
    const bool stopping = snapshot.state == PipelineSnapshot::State::Stopping;
    // The focus of a button that goes stays here; Qt would hand it to the first control of the window.
    if ((snapshot.isOver() || stopping) && (m_pause->hasFocus() || m_stop->hasFocus() || m_whole->hasFocus()))
        setFocus(Qt::OtherFocusReason);
    m_pause->setVisible(!snapshot.isOver());
    m_stop->setVisible(!snapshot.isOver());
    m_whole->setVisible(!snapshot.isOver());
    m_pause->setEnabled(!stopping);
    m_stop->setEnabled(!stopping);
}

void PipelineStrip::showLargeFigure(const PipelineSnapshot &snapshot)
{
    const Pause *pause = runningPause(snapshot);
    m_large->setRole(stateRole(snapshot));
    if (pause && pause->resumesInMs >= 0) {
        m_large->setText(formatCountdown(pause->resumesInMs));
        m_largeCaption->setText(tr("until it resumes: %1, %2").arg(pauseMark(*pause), pauseReason(*pause)));
    } else if (pause) {
        m_large->setText(formatCountdown(pause->durationMs));
        m_largeCaption->setText(tr("paused so far: %1").arg(pauseReason(*pause)));
    } else if (snapshot.isOver()) {
        m_large->setText(formatCount(snapshot.accepted));
        QString caption = tr("rows stored in %1").arg(formatDuration(snapshot.elapsedMs));
        if (snapshot.rejected > 0)
            caption += tr(" · %1 not stored").arg(formatCount(snapshot.rejected));
        if (snapshot.unknown > 0)
            caption += tr(" · %1 unknown").arg(formatCount(snapshot.unknown));
        if (snapshot.notSent > 0)
            caption += tr(" · %1 not sent").arg(formatCount(snapshot.notSent));
        m_largeCaption->setText(caption);
    } else {
        m_large->setRole(ThemeRole::Text);
        m_large->setText(formatCompact(snapshot.rowsPerSecond));
        m_largeCaption->setText(tr("rows per second"));
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
    m_figures->setFigure(Elapsed, formatDuration(snapshot.elapsedMs));
    m_figures->setFigure(Paused, snapshot.pauses.isEmpty() ? dash() : formatDuration(snapshot.pausedMs));
    m_figures->setFigure(Left,
                         snapshot.remainingMs < 0 || snapshot.isOver() ? dash() : formatDuration(snapshot.remainingMs));
}

void PipelineStrip::updateStateIcon()
{
    const int size = fontMetrics().height();
    m_stateIcon->setPixmap(
        themedIcon(stateIcon(m_snapshot), stateRole(m_snapshot)).pixmap(QSize(size, size), devicePixelRatioF()));
}

void PipelineStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stateIcon)
        updateStateIcon();
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
    const bool row = width() >= m_rowWidth;
    m_row->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figures->setRows(row ? rowFigures : uprightFigures);
}

QSize PipelineStrip::minimumSizeHint() const
{
    return {m_uprightWidth, QFrame::minimumSizeHint().height()};
}

} // namespace penstock
