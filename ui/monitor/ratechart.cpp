// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ratechart.h"

#include "core/async/plural.h"
#include "core/series/ratescale.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausebands.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 shortestWindowMs = 10'000;

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QString rateLabel(double rate)
{
    return rate > 0 ? RateChart::tr("%1/s").arg(formatCompact(rate)) : QStringLiteral("0");
}

} // namespace

RateChart::RateChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setAccessibleName(tr("Rows per second"));
}

void RateChart::setData(const PipelineSnapshot &snapshot, const RateHistory &history)
{
    const bool stateChanged = snapshot.state != m_snapshot.state;
    m_snapshot = snapshot;
    m_history = history;
    updateDescription(stateChanged);
    update();
}

void RateChart::setRange(Range range)
{
    m_range = range;
    update();
}

void RateChart::choosePause(int pause)
{
    const bool isThere = pause >= 0 && pause < m_snapshot.pauses.size();
    m_chosenMs = isThere ? m_snapshot.pauses.at(pause).startMs : -1;
    update();
}

/// The oldest pauses go when there are too many, so that the number of one does not stay.
int RateChart::chosenPause() const
{
    const auto found = std::ranges::find(m_snapshot.pauses, m_chosenMs, &Pause::startMs);
    return found == m_snapshot.pauses.cend() ? -1 : int(found - m_snapshot.pauses.cbegin());
}

QSize RateChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8};
}

QSize RateChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 5};
}

void RateChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        update();
}

RateChart::Window RateChart::window() const
{
    const qint64 nowMs = std::max(m_snapshot.elapsedMs, m_history.latestMs());
    if (m_snapshot.isOver())
        return {0, std::max<qint64>(nowMs, 1), false};
    const qint64 toMs = std::max(nowMs, shortestWindowMs);
    if (m_range == Range::WholeRun || toMs <= RateHistory::recentMs)
        return {0, toMs, false};
    return {toMs - RateHistory::recentMs, toMs, true};
}

QRect RateChart::plotRect(double top) const
{
    const QFontMetrics metrics = fontMetrics();
    const int labels =
        std::max(metrics.horizontalAdvance(rateLabel(top)), metrics.horizontalAdvance(rateLabel(top / 2)));
    return rect().adjusted(labels + spacing::small, metrics.height() / 2, -1, -metrics.height() - spacing::hair);
}

double RateChart::scaleTop(const Window &window) const
{
    double peak = 0;
    for (const RateHistory::Span &sample : window.recent ? m_history.recent() : m_history.wholeRun())
        peak = std::max(peak, sample.peak);
    return niceCeiling(peak);
}

PauseBands RateChart::pauseBands(const Window &window, const QRect &plot) const
{
    return {m_snapshot.pauses, m_snapshot.isOver(), plot, {window.fromMs, window.toMs}, fontMetrics()};
}

int RateChart::pauseAt(const QPoint &place) const
{
    const Window span = window();
    return pauseBands(span, plotRect(scaleTop(span))).at(place);
}

void RateChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(pauseAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void RateChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int pause = event->button() == Qt::LeftButton ? pauseAt(event->position().toPoint()) : -1;
    if (pause >= 0)
        Q_EMIT pauseChosen(pause);
    else
        QWidget::mouseReleaseEvent(event);
}

bool RateChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = pauseAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const Pause &pause = m_snapshot.pauses.at(index);
    QString text = tr("%1, %2", "429 · 4.2 s, the server asked to wait").arg(pauseSummary(pause), pauseReason(pause));
    if (!pause.text.isEmpty())
        text += u'\n' + pause.text;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void RateChart::paintEvent(QPaintEvent *)
{
    const Window span = window();
    const double top = scaleTop(span);
    QPainter painter(this);
    const QRect plot = plotRect(top);
    const PauseBands bands = pauseBands(span, plot);
    painter.fillRect(plot, themeColor(ThemeRole::Surface));
    bands.paintBands(painter, chosenPause());
    paintScales(painter, plot, span, top);
    paintCurve(painter, plot, span, top);
    bands.paintLabels(painter);
    painter.setPen(themeColor(ThemeRole::Border));
    painter.drawRect(plot.adjusted(0, 0, -1, -1));
}

void RateChart::paintCurve(QPainter &painter, const QRect &plot, const Window &window, double top) const
{
    const QList<RateHistory::Span> &spans = window.recent ? m_history.recent() : m_history.wholeRun();
    const QList<RatePoint> points = peaksPerColumn(spans, window.fromMs, window.toMs, plot.width());
    if (points.isEmpty())
        return;

    const double bottom = double(plot.bottom());
    const double scale = double(plot.height() - 2) / top;
    QPainterPath curve;
    for (const RatePoint &point : points) {
        const QPointF position(double(plot.left() + point.x), bottom - point.rate * scale);
        if (curve.elementCount() == 0)
            curve.moveTo(position);
        else
            curve.lineTo(position);
    }
    QPainterPath area = curve;
    area.lineTo(double(plot.left() + points.constLast().x), bottom);
    area.lineTo(double(plot.left() + points.constFirst().x), bottom);
    area.closeSubpath();

    const QColor colour = themeColor(ThemeRole::Accent);
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, withAlpha(colour, 60));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(curve);
    painter.restore();
}

void RateChart::paintScales(QPainter &painter, const QRect &plot, const Window &window, double top) const
{
    const QFontMetrics metrics = fontMetrics();
    const QColor muted = themeColor(ThemeRole::Muted);
    const auto label = [&](double rate, int y) {
        const QString text = rateLabel(rate);
        const QRect place(0, y - metrics.height() / 2, plot.left() - spacing::hair, metrics.height());
        painter.setPen(muted);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    };
    label(top, plot.top());
    label(0, plot.bottom());
    if (plot.height() > 3 * metrics.height()) {
        const int middle = plot.center().y();
        label(top / 2, middle);
        painter.setPen(QPen(themeColor(ThemeRole::Border), 1, Qt::DotLine));
        painter.drawLine(plot.left() + 1, middle, plot.right() - 1, middle);
    }

    const QRect below(plot.left(), plot.bottom() + spacing::hair, plot.width(), metrics.height());
    painter.setPen(muted);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     window.recent ? tr("%1 s ago").arg(locale().toString(RateHistory::recentMs / 1000)) : tr("start"));
    const bool growing = !m_snapshot.isOver() && m_snapshot.elapsedMs < window.toMs;
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                     m_snapshot.isOver() || growing ? formatElapsed(window.toMs) : tr("now"));
}

void RateChart::updateDescription(bool stateChanged)
{
    // Assistive tools are told at most once a second.
    if (!stateChanged && m_described.isValid() && m_described.elapsed() < 1'000)
        return;
    m_described.start();
    QString text = tr("%1. %2 rows per second now, %3 at the peak.")
                       .arg(stateWord(m_snapshot), formatCompact(m_snapshot.isOver() ? 0 : m_snapshot.rowsPerSecond),
                            formatCompact(m_history.peak()));
    if (const Pause *pause = runningPause(m_snapshot))
        text += tr(" Paused: %1, %2.").arg(pauseSummary(*pause), pauseReason(*pause));
    else if (!m_snapshot.pauses.isEmpty())
        text += tr(" Paused %n time(s), %1 in all.", nullptr, plural(quint64(m_snapshot.pauses.size())))
                    .arg(formatElapsed(m_snapshot.pausedMs));
    setAccessibleDescription(text);
}

} // namespace penstock
