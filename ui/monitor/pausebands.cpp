// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pausebands.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/monitor/pauselook.h"
#include "ui/monitor/pausetext.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

struct PauseBandsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PauseBands)
};

constexpr int nearPixels = 3;
constexpr int chosenEdge = 3;      // pixels
constexpr int leastHatched = 4;    // pixels, before a hatching can be told from another
constexpr int leastCharacters = 3; // of the shortest words
constexpr int edgeShare = 160;     // of 255

} // namespace

PauseBands::PauseBands(const QList<RunPause> &pauses, bool isOver, const QRect &plot, const Window &window,
                       const QFontMetrics &metrics)
    : m_pauses(pauses), m_plot(plot), m_window(window)
{
    layRows();
    // The one that is going on is named whatever is beside it; of the others the latest first.
    for (const bool running : {true, false}) {
        for (auto band = m_bands.crbegin(); band != m_bands.crend(); ++band) {
            if (running == (!isOver && !m_pauses.at(band->pause).over))
                label(*band, running, metrics);
        }
    }
}

void PauseBands::layRows()
{
    const auto isSeen = [this](const RunPause &pause) {
        return pause.startMs + pause.durationMs >= m_window.fromMs && pause.startMs <= m_window.toMs;
    };
    QStringList rows; // of those that are not the run's as a whole
    for (const RunPause &pause : m_pauses) {
        if (isSeen(pause) && !pause.whose.isEmpty() && !rows.contains(pause.whose))
            rows += pause.whose;
    }
    rows.sort();
    const auto count = std::max<int>(int(rows.size()), 2);
    const auto x = [this](qint64 ms) {
        const double share = double(ms - m_window.fromMs) / double(m_window.toMs - m_window.fromMs);
        return m_plot.left() + int(std::clamp(share, 0.0, 1.0) * double(m_plot.width() - 1));
    };
    for (int i = 0; i < m_pauses.size(); ++i) {
        const RunPause &pause = m_pauses.at(i);
        if (!isSeen(pause))
            continue;
        const int left = x(pause.startMs);
        const int right = std::max(x(pause.startMs + pause.durationMs), left + 1);
        int top = m_plot.top();
        int bottom = m_plot.bottom();
        if (!pause.whose.isEmpty()) {
            const auto row = int(rows.indexOf(pause.whose));
            top = m_plot.top() + m_plot.height() * row / count;
            bottom = m_plot.top() + m_plot.height() * (row + 1) / count - 2;
        }
        m_bands.append({QRect(QPoint(left, top), QPoint(right, std::max(top, bottom))), i});
    }
}

void PauseBands::label(const Band &band, bool isRunning, const QFontMetrics &metrics)
{
    const RunPause &pause = m_pauses.at(band.pause);
    if (!isRunning && band.place.width() < leastCharacters * characterWidth(metrics))
        return; // there may be a thousand of them
    if (!isRunning && band.place.height() < metrics.height() + spacing::hair)
        return; // its words would lie on the next one's
    const QString summary = pauseSummary(pause);
    const QString whole = PauseBandsText::tr("%1 · %2").arg(summary, pauseReason(pause));
    QStringList candidates{whole, summary, pauseMark(pause)};
    if (!pause.whose.isEmpty()) {
        for (QString &words : candidates)
            words = PauseBandsText::tr("%1: %2", "archive.csv: 429 · 4.2 s").arg(pause.whose, words);
        candidates += pauseMark(pause);
    }
    QString text;
    for (const QString &candidate : std::as_const(candidates)) {
        if (metrics.horizontalAdvance(candidate) + 3 * spacing::hair <= band.place.width() - 1) {
            text = candidate;
            break;
        }
    }
    // The pause that is going on counts down even while its band is still too narrow.
    if (isRunning && text != candidates.constFirst())
        text = candidates.at(1);
    if (text.isEmpty())
        return;
    const int width = metrics.horizontalAdvance(text) + 2 * spacing::hair;
    const int x = std::max(std::min(band.place.left() + spacing::hair, band.place.right() - width), m_plot.left() + 1);
    const QRect place(x, band.place.top() + spacing::hair, width, metrics.height() + spacing::hair / 2);
    const bool isTaken = std::ranges::any_of(m_labels, [&place](const Label &other) {
        return other.place.adjusted(-spacing::hair, 0, spacing::hair, 0).intersects(place);
    });
    if (!isTaken)
        m_labels.append({place, text, band.pause});
}

void PauseBands::paintBands(QImage &canvas, int chosen) const
{
    const QPoint origin = m_plot.topLeft();
    QRect last; // of those that are too narrow to be told apart
    for (const Band &band : m_bands) {
        const RunPause &pause = m_pauses.at(band.pause);
        const PauseLook look = PauseLook::of(pause.reason);
        const QColor colour = themeColor(look.role);
        const QRect &place = band.place;
        if (place.width() < leastHatched && band.pause != chosen) {
            if (place != last)
                paintShare(canvas, origin, place, colour, edgeShare);
            last = place;
            continue;
        }
        paintHatch(canvas, origin, place, look);
        const int edge = band.pause == chosen ? chosenEdge : 1;
        const int share = band.pause == chosen ? 255 : edgeShare;
        paintShare(canvas, origin, QRect(place.left(), place.top(), edge, place.height()), colour, share);
        if (pause.over || band.pause == chosen)
            paintShare(canvas, origin, QRect(place.right() - edge + 1, place.top(), edge, place.height()), colour,
                       share);
        if (pause.whose.isEmpty() && band.pause != chosen)
            continue;
        paintShare(canvas, origin, QRect(place.left(), place.top(), place.width(), edge), colour, share);
        paintShare(canvas, origin, QRect(place.left(), place.bottom() - edge + 1, place.width(), edge), colour, share);
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
        const int distance = std::max({0, band.place.left() - place.x(), place.x() - band.place.right()});
        const bool isBeside = place.y() < band.place.top() || place.y() > band.place.bottom();
        const bool isAbove = distance == least && !m_pauses.at(band.pause).whose.isEmpty(); // painted over the whole
        if (!isBeside && (distance < least || isAbove)) {
            least = distance;
            nearest = band.pause;
        }
    }
    return nearest;
}

} // namespace penstock
