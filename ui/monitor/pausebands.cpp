// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pausebands.h"

#include "ui/common/theme.h"
#include "ui/monitor/pauselook.h"
#include "ui/monitor/pausetext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PauseBands)
};

constexpr int nearPixels = 3;
constexpr int chosenEdge = 3; // pixels

} // namespace

PauseBands::PauseBands(const QList<Pause> &pauses, bool isOver, const QRect &plot, const Window &window,
                       const QFontMetrics &metrics)
    : m_pauses(pauses), m_plot(plot)
{
    const auto x = [&plot, &window](qint64 ms) {
        const double share = double(ms - window.fromMs) / double(window.toMs - window.fromMs);
        return plot.left() + int(std::clamp(share, 0.0, 1.0) * double(plot.width() - 1));
    };
    for (int i = 0; i < m_pauses.size(); ++i) {
        const Pause &pause = m_pauses.at(i);
        const qint64 endMs = pause.startMs + pause.durationMs;
        if (endMs < window.fromMs || pause.startMs > window.toMs)
            continue;
        const int left = x(pause.startMs);
        m_bands.append({left, std::max(x(endMs), left + 1), i});
    }
    // The one that is going on is named whatever is beside it; of the others the latest first.
    for (auto band = m_bands.crbegin(); band != m_bands.crend(); ++band)
        label(*band, !isOver && !m_pauses.at(band->pause).over, metrics);
}

void PauseBands::label(const Band &band, bool isRunning, const QFontMetrics &metrics)
{
    const Pause &pause = m_pauses.at(band.pause);
    const QString summary = pauseSummary(pause);
    const QString whole = Text::tr("%1 · %2").arg(summary, pauseReason(pause));
    QString text;
    for (const QString &candidate : {whole, summary, pauseMark(pause)}) {
        if (metrics.horizontalAdvance(candidate) + 3 * spacing::hair <= band.right - band.left) {
            text = candidate;
            break;
        }
    }
    // The pause that is going on counts down even while its band is still too narrow.
    if (isRunning && text != whole)
        text = summary;
    if (text.isEmpty())
        return;
    const int width = metrics.horizontalAdvance(text) + 2 * spacing::hair;
    const int x = std::max(std::min(band.left + spacing::hair, band.right - width), m_plot.left() + 1);
    const QRect place(x, m_plot.top() + spacing::hair, width, metrics.height() + spacing::hair / 2);
    const bool isTaken = std::ranges::any_of(m_labels, [&place](const Label &other) {
        return other.place.adjusted(-spacing::hair, 0, spacing::hair, 0).intersects(place);
    });
    if (!isTaken)
        m_labels.append({place, text, band.pause});
}

void PauseBands::paintBands(QPainter &painter, int chosen) const
{
    for (const Band &band : m_bands) {
        const Pause &pause = m_pauses.at(band.pause);
        const PauseLook look = PauseLook::of(pause.reason);
        paintHatch(painter, QRect(band.left, m_plot.top(), band.right - band.left + 1, m_plot.height()), look);
        QColor edge = themeColor(look.role);
        edge.setAlpha(160);
        painter.setPen(edge);
        painter.drawLine(band.left, m_plot.top(), band.left, m_plot.bottom());
        if (pause.over)
            painter.drawLine(band.right, m_plot.top(), band.right, m_plot.bottom());
        if (band.pause != chosen)
            continue;
        painter.setPen(QPen(themeColor(look.role), chosenEdge));
        painter.drawRect(QRect(band.left, m_plot.top(), band.right - band.left, m_plot.height()).adjusted(0, 1, 0, -1));
    }
}

void PauseBands::paintLabels(QPainter &painter) const
{
    QColor paper = themeColor(ThemeRole::Surface);
    paper.setAlpha(225);
    for (const Label &label : m_labels) {
        painter.fillRect(label.place, paper);
        painter.setPen(themeColor(PauseLook::of(m_pauses.at(label.pause).reason).role));
        painter.drawText(label.place, Qt::AlignCenter, label.text);
    }
}

int PauseBands::at(const QPoint &place) const
{
    if (!m_plot.contains(place))
        return -1;
    int nearest = -1;
    int least = nearPixels + 1;
    for (const Band &band : m_bands) {
        const int distance = std::max({0, band.left - place.x(), place.x() - band.right});
        if (distance < least) {
            least = distance;
            nearest = band.pause;
        }
    }
    return nearest;
}

} // namespace penstock
