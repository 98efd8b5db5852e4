// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandpainter.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace penstock {

namespace {

constexpr float bandShare = 0.30F; ///< of the colour over the paper
constexpr float peakShare = 0.85F;
constexpr double outstanding = 2;   ///< pixels beyond its neighbours from which a value stands out
constexpr qsizetype fewMissing = 2; ///< columns without a value between two of what has no line through them

QColor withShare(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

/// How far the columns beside one reach, but for the one that reaches farthest: a peak stands out of them, and so do
/// two beside each other, also at the ends.
std::pair<double, double> reachAround(const QList<QRectF> &columns, qsizetype column)
{
    constexpr qsizetype around = 4;
    const qsizetype first =
        std::clamp<qsizetype>(column - around / 2, 0, std::max<qsizetype>(0, columns.size() - 1 - around));
    const qsizetype last = std::min(first + around, columns.size() - 1);
    if (last - first < 2) // there is one beside it, or none
        return {columns[last == column ? first : last].top(), columns[last == column ? first : last].bottom()};
    constexpr double none = std::numeric_limits<double>::infinity();
    double highest = none;
    double second = none;
    double lowest = -none;
    double secondLowest = -none;
    for (qsizetype i = first; i <= last; ++i) {
        if (i == column)
            continue;
        second = std::min(second, std::max(highest, columns[i].top()));
        highest = std::min(highest, columns[i].top());
        secondLowest = std::max(secondLowest, std::min(lowest, columns[i].bottom()));
        lowest = std::max(lowest, columns[i].bottom());
    }
    return {second, secondLowest};
}

/// What joins two columns where those between them have no value, as many as these are: as a line from one to the
/// other.
void addBetween(const QRectF &from, const QRectF &to, qsizetype missing, bool isStep, QList<QRectF> *filled)
{
    for (qsizetype i = 1; i <= missing; ++i) {
        const double share = isStep ? 0 : double(i) / double(missing + 1);
        const double left = from.left() + (to.left() - from.left()) * double(i) / double(missing + 1);
        const double top = std::round(from.top() + (to.top() - from.top()) * share);
        const double bottom = std::round(from.bottom() + (to.bottom() - from.bottom()) * share);
        filled->append(QRectF(left, top, from.width(), std::max(1.0, bottom - top)));
    }
}

bool follows(const QRectF &left, const QRectF &right)
{
    return std::abs(right.left() - left.right()) < left.width() / 2;
}

/// What columns first to last (excluded) have beyond `base`, upwards (-1) or downwards (1): a rectangle begins where
/// they reach farther, and ends where they do not reach so far any more.
void addSkyline(const QList<QRectF> &columns, qsizetype first, qsizetype last, double base, int direction,
                QList<QRectF> *pieces)
{
    struct Step
    {
        qsizetype first = 0;
        double reach = 0;
    };
    std::vector<Step> open;
    const auto lowest = [&] { return open.empty() ? 0 : open.back().reach; };
    for (qsizetype i = first; i <= last; ++i) {
        double reach = 0;
        if (i < last)
            reach = direction < 0 ? base - columns[i].top() : columns[i].bottom() - base;
        qsizetype begin = i;
        while (lowest() > reach) {
            const Step step = open.back();
            open.pop_back();
            const double from = base + direction * std::max(reach, lowest());
            const double to = base + direction * step.reach;
            pieces->append(QRectF(QPointF(columns[step.first].left(), std::min(from, to)),
                                  QPointF(columns[i - 1].right(), std::max(from, to))));
            begin = step.first;
        }
        if (reach > lowest())
            open.push_back({begin, reach});
    }
}

/// All columns: as few rectangles as there can be, each as wide as it can be. Many of a pixel's width take far longer.
QList<QRectF> piecesOf(const QList<QRectF> &columns)
{
    QList<QRectF> pieces;
    pieces.reserve(columns.size());
    qsizetype first = 0;
    while (first < columns.size()) {
        double top = columns[first].top();
        double bottom = columns[first].bottom();
        qsizetype last = first + 1;
        for (; last < columns.size() && follows(columns[last - 1], columns[last]); ++last) {
            const double lower = std::max(top, columns[last].top());
            const double upper = std::min(bottom, columns[last].bottom());
            if (upper - lower < outstanding)
                break;
            top = lower;
            bottom = upper;
        }
        pieces.append(QRectF(QPointF(columns[first].left(), top), QPointF(columns[last - 1].right(), bottom)));
        addSkyline(columns, first, last, top, -1, &pieces);
        addSkyline(columns, first, last, bottom, 1, &pieces);
        first = last;
    }
    return pieces;
}

} // namespace

void BandPainter::paint(const ChartScene::Line &line)
{
    const std::vector<SeriesTrace::Stroke> &strokes = line.trace.strokes;
    const double width = m_frame.plot().width() / line.trace.columns;
    const double base = m_frame.baseline(line.side);
    // Edges on the device's pixels: pieces side by side neither overlap nor leave a gap.
    const double ratio = m_painter.device()->devicePixelRatioF();
    const auto snapped = [ratio](double y) { return std::round(y * ratio) / ratio; };
    const bool hasLine = m_style.kind != ChartStyle::Kind::Bars && m_style.kind != ChartStyle::Kind::Points;
    QList<QRectF> columns;
    QList<QRectF> filled; // and those between them
    columns.reserve(qsizetype(strokes.size()));
    filled.reserve(qsizetype(strokes.size()));
    for (const SeriesTrace::Stroke &stroke : strokes) {
        double high = m_frame.yOf(stroke.high, line.side);
        double low = m_frame.yOf(stroke.low, line.side);
        if (m_style.kind == ChartStyle::Kind::Bars) {
            high = std::min(high, base);
            low = std::max(low, base);
        }
        // A line's own width: what does not swing is no thinner than a line.
        const double left = m_frame.plot().left() + std::floor(stroke.x * line.trace.columns) * width;
        const double top = snapped(high - 0.5);
        const QRectF column(left, top, width, std::max(1.0, snapped(low + 0.5) - top));
        if (!columns.isEmpty() && !stroke.starts) {
            const auto missing = qsizetype(std::round((left - columns.back().left()) / width)) - 1;
            if (missing > 0 && (hasLine || missing <= fewMissing))
                addBetween(columns.back(), column, missing, m_style.kind == ChartStyle::Kind::Step, &filled);
        }
        columns.append(column);
        filled.append(column);
    }
    paintPieces(piecesOf(filled), withShare(seriesColor(line.series), bandShare));
    QList<QRectF> pieces;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QRectF &column = columns[i];
        const auto [highest, lowest] = reachAround(columns, i);
        if (highest - column.top() > outstanding)
            pieces += QRectF(column.topLeft(), QPointF(column.right(), std::min(highest, column.bottom())));
        if (column.bottom() - lowest > outstanding)
            pieces += QRectF(QPointF(column.left(), std::max(lowest, column.top())), column.bottomRight());
    }
    paintPieces(pieces, withShare(seriesColor(line.series), peakShare));
}

/// One by one: drawRects() would take longer.
void BandPainter::paintPieces(const QList<QRectF> &pieces, const QColor &colour)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF &piece : pieces)
        m_painter.fillRect(piece, colour);
}

} // namespace penstock
