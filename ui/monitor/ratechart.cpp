// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ratechart.h"

#include "core/async/plural.h"
#include "core/series/ratescale.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

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

void hatch(QPainter &painter, const QRect &band, const QColor &colour)
{
    painter.save();
    painter.setClipRect(band, Qt::IntersectClip);
    painter.fillRect(band, withAlpha(colour, 28));
    painter.setPen(QPen(withAlpha(colour, 110), 1));
    painter.setRenderHint(QPainter::Antialiasing);
    // Lines start from a fixed lattice, not from the band, so that they stand still while the band grows.
    const int first = (band.left() - band.height()) / spacing::small * spacing::small;
    for (int x = first; x < band.right(); x += spacing::small)
        painter.drawLine(x, band.bottom() + 1, x + band.height(), band.top());
    painter.restore();
}

} // namespace

RateChart::RateChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
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

int RateChart::xOf(qint64 ms, const Window &window, const QRect &plot) const
{
    const double share = double(ms - window.fromMs) / double(window.toMs - window.fromMs);
    return plot.left() + int(std::clamp(share, 0.0, 1.0) * double(plot.width() - 1));
}

void RateChart::paintEvent(QPaintEvent *)
{
    const Window span = window();
    const QList<RateHistory::Span> &spans = span.recent ? m_history.recent() : m_history.wholeRun();
    double peak = 0;
    for (const RateHistory::Span &sample : spans)
        peak = std::max(peak, sample.peak);
    const double top = niceCeiling(peak);

    QPainter painter(this);
    const QRect plot = plotRect(top);
    painter.fillRect(plot, themeColor(ThemeRole::Surface));
    paintBands(painter, plot, span);
    paintScales(painter, plot, span, top);
    paintCurve(painter, plot, span, top);
    paintBandTexts(painter, plot, span);
    painter.setPen(themeColor(ThemeRole::Border));
    painter.drawRect(plot.adjusted(0, 0, -1, -1));
}

void RateChart::paintBands(QPainter &painter, const QRect &plot, const Window &window) const
{
    const QColor colour = themeColor(ThemeRole::Paused);
    for (const Pause &pause : m_snapshot.pauses) {
        const qint64 endMs = pause.startMs + pause.durationMs;
        if (endMs < window.fromMs || pause.startMs > window.toMs)
            continue;
        const int left = xOf(pause.startMs, window, plot);
        const int right = std::max(xOf(endMs, window, plot), left + 1);
        hatch(painter, QRect(left, plot.top(), right - left + 1, plot.height()), colour);
        painter.setPen(withAlpha(colour, 160));
        painter.drawLine(left, plot.top(), left, plot.bottom());
        if (pause.over)
            painter.drawLine(right, plot.top(), right, plot.bottom());
    }
}

void RateChart::paintBandTexts(QPainter &painter, const QRect &plot, const Window &window) const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() + spacing::hair / 2;
    for (const Pause &pause : m_snapshot.pauses) {
        const qint64 endMs = pause.startMs + pause.durationMs;
        if (endMs < window.fromMs || pause.startMs > window.toMs)
            continue;
        const int left = xOf(pause.startMs, window, plot);
        const int right = xOf(endMs, window, plot);
        const bool running = !pause.over && !m_snapshot.isOver();

        const QString summary = pauseSummary(pause);
        const QString whole = tr("%1 · %2").arg(summary, pauseReason(pause));
        QString text;
        for (const QString &candidate : {whole, summary, pauseMark(pause)}) {
            if (metrics.horizontalAdvance(candidate) + 3 * spacing::hair <= right - left) {
                text = candidate;
                break;
            }
        }
        // The pause that is going on counts down even while its band is still too narrow.
        if (running && text != whole)
            text = summary;
        if (text.isEmpty())
            continue;
        const int width = metrics.horizontalAdvance(text) + 2 * spacing::hair;
        const int x = std::max(std::min(left + spacing::hair, right - width), plot.left() + 1);
        const QRect pill(x, plot.top() + spacing::hair, width, height);
        painter.fillRect(pill, withAlpha(themeColor(ThemeRole::Surface), 225));
        painter.setPen(themeColor(ThemeRole::Paused));
        painter.drawText(pill, Qt::AlignCenter, text);
    }
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
