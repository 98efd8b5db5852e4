// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ratechart.h"

#include "core/async/plural.h"
#include "ui/common/accessrole.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausebands.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr qint64 shortestWindowMs = 10'000;

} // namespace

RateChart::RateChart(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as time goes
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // most of it is covered anyway
    setAccessRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Rows per second"));
}

void RateChart::setData(const PipelineSnapshot &snapshot, const RateHistory &history)
{
    const bool stateChanged = snapshot.state != m_snapshot.state;
    m_snapshot = snapshot;
    m_pauses = runPauses(snapshot);
    m_history = history;
    updateDescription(stateChanged);
    updatePlot();
}

/// Of what is around the plot nothing is painted anew that is as it was: there the words are, which are dear.
void RateChart::updatePlot()
{
    const RatePlot curves = plot();
    Frame frame{curves.scales(), ends(curves.window())};
    // The words of a part of a run may reach beyond the plot.
    const bool isInside = std::ranges::all_of(m_pauses, [](const RunPause &pause) { return pause.whose.isEmpty(); });
    const bool isEven = devicePixelRatioF() == std::floor(devicePixelRatioF()); // else both share pixels
    if (isInside && isEven && frame == m_frame)
        update(curves.plot());
    else
        update();
    m_frame = std::move(frame);
    tellSides();
}

RatePlot::Sides RateChart::sides() const
{
    plot(); // measures them
    return m_margins.sides;
}

void RateChart::tellSides()
{
    if (const RatePlot::Sides now = sides(); now != m_told) {
        m_told = now;
        Q_EMIT sidesChanged();
    }
}

void RateChart::setLeastSides(const RatePlot::Sides &sides)
{
    if (sides == m_least)
        return;
    m_least = sides;
    update();
}

void RateChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellSides();
}

RateChart::Ends RateChart::ends(const RatePlot::Window &span) const
{
    const bool growing = !m_snapshot.isOver() && m_snapshot.elapsedMs < span.toMs;
    return {span.recent ? tr("%1 s ago").arg(locale().toString(RateHistory::recentMs / 1000)) : tr("start"),
            m_snapshot.isOver() || growing ? formatElapsed(span.toMs) : tr("now")};
}

void RateChart::setRange(Range range)
{
    m_range = range;
    update();
}

void RateChart::choosePause(int pause)
{
    const bool isThere = pause >= 0 && pause < m_pauses.size();
    m_chosenMs = isThere ? m_pauses.at(pause).startMs : -1;
    m_chosenWhose = isThere ? m_pauses.at(pause).whose : QString();
    update();
}

/// The oldest pauses go when there are too many, so that the number of one does not stay.
int RateChart::chosenPause() const
{
    const auto found = std::ranges::find_if(m_pauses, [this](const RunPause &pause) {
        return pause.startMs == m_chosenMs && pause.whose == m_chosenWhose;
    });
    return found == m_pauses.cend() ? -1 : int(found - m_pauses.cbegin());
}

QSize RateChart::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 60, fontMetrics().height() * 8};
}

QSize RateChart::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 24, fontMetrics().height() * 4};
}

void RateChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_margins = {}; // in another font, or another language
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        update();
}

RatePlot::Window RateChart::window() const
{
    const qint64 nowMs = std::max(m_snapshot.elapsedMs, m_history.latestMs());
    if (m_snapshot.isOver())
        return {0, std::max<qint64>(nowMs, 1), false};
    const qint64 toMs = std::max(nowMs, shortestWindowMs);
    if (m_range == Range::WholeRun || toMs <= RateHistory::recentMs)
        return {0, toMs, false};
    return {toMs - RateHistory::recentMs, toMs, true};
}

RatePlot RateChart::plot() const
{
    return {m_history, window(), rect(), fontMetrics(), m_margins, m_least};
}

PauseBands RateChart::pauseBands(const RatePlot &plot) const
{
    return {m_pauses, m_snapshot.isOver(), plot.plot(), {plot.window().fromMs, plot.window().toMs}, fontMetrics()};
}

int RateChart::pauseAt(const QPoint &place) const
{
    return pauseBands(plot()).at(place);
}

QString RateChart::told(const RunPause &pause) const
{
    const QString text =
        tr("%1, %2", "429 · 4.2 s, the server asked to wait").arg(pauseSummary(pause), pauseReason(pause));
    return pause.whose.isEmpty() ? text : tr("%1: %2", "archive.csv: 429 · 4.2 s").arg(pause.whose, text);
}

/// What is drawn anew each time goes straight into the pixels.
void RateChart::paintPlot(const RatePlot &curves, const PauseBands &bands)
{
    const QRect &place = curves.plot();
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(place.size()) * ratio).toSize();
    if (m_canvas.size() != size)
        m_canvas = QImage(size, QImage::Format_RGB32);
    m_canvas.setDevicePixelRatio(ratio);
    if (m_canvas.isNull())
        return; // there is no room
    const CurveColumns rows = curves.rows(ratio);
    curves.paintArea(m_canvas, rows);
    bands.paintBands(m_canvas, chosenPause());
    curves.paintCurves(m_canvas, rows);
}

void RateChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const RatePlot curves = plot();
    const QRect &place = curves.plot();
    const PauseBands bands = pauseBands(curves);
    paintPlot(curves, bands);
    painter.drawImage(place.topLeft(), m_canvas);
    if (!place.contains(event->rect())) {
        for (const QRect &around : QRegion(rect()).subtracted(place))
            painter.fillRect(around, palette().color(backgroundRole()));
        const Ends are = ends(curves.window());
        curves.paintScales(painter, are.from, are.to);
    }
    curves.paintMiddle(painter);
    bands.paintLabels(painter);
    // Four fills are cheaper than a stroke.
    for (const QRect &edge : QRegion(place).subtracted(place.adjusted(1, 1, -1, -1)))
        painter.fillRect(edge, themeColor(ThemeRole::Border));
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(ThemeRole::Accent), 2));
        painter.drawRect(place.adjusted(1, 1, -2, -2));
    }
}

void RateChart::updateDescription(bool isUrgent)
{
    // Assistive tools are told at most once a second.
    if (!isUrgent && m_described.isValid() && m_described.elapsed() < 1'000)
        return;
    m_described.start();
    QString text = tr("%1. %2 rows per second now, %3 at the peak.")
                       .arg(stateWord(m_snapshot), formatCompact(m_snapshot.isOver() ? 0 : m_snapshot.rowsPerSecond),
                            formatCompact(m_history.peak()));
    if (m_snapshot.bytesPerSecond > 0 && !m_snapshot.isOver())
        text += tr(" %1 per second on the wire.").arg(formatBytes(std::llround(m_snapshot.bytesPerSecond)));
    const QList<RunPause> running = runningPauses(m_snapshot);
    for (const RunPause &pause : running)
        text += tr(" Paused: %1.").arg(told(pause));
    if (running.isEmpty() && !m_pauses.isEmpty()) {
        qint64 ofParts = 0;
        for (const RunPause &pause : std::as_const(m_pauses))
            ofParts += pause.whose.isEmpty() ? 0 : pause.durationMs;
        text += tr(" Paused %n time(s), %1 in all.", nullptr, plural(quint64(m_pauses.size())))
                    .arg(formatElapsed(m_snapshot.otherSinks.isEmpty() ? m_snapshot.pausedMs + ofParts : ofParts));
    }
    if (const int chosen = chosenPause(); chosen >= 0)
        text += tr(" Chosen: %1.").arg(told(m_pauses.at(chosen)));
    setAccessibleDescription(text);
}

} // namespace penstock
