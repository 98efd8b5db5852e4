// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/ratehistory.h"

#include <algorithm>

namespace penstock {

namespace {

/// Pairs become one span each: half the memory, every peak kept.
void halve(QList<RateHistory::Span> &spans)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < spans.size(); i += 2, ++kept) {
        RateHistory::Span merged = spans.at(i);
        if (i + 1 < spans.size()) {
            merged.endMs = spans.at(i + 1).endMs;
            merged.peak = std::max(merged.peak, spans.at(i + 1).peak);
        }
        spans[kept] = merged;
    }
    spans.resize(kept);
}

void extend(QList<RateHistory::Span> &spans, qint64 spanMs, qint64 ms, double rate)
{
    if (!spans.isEmpty() && ms - spans.constLast().startMs < spanMs) {
        RateHistory::Span &last = spans.last();
        last.endMs = ms;
        last.peak = std::max(last.peak, rate);
    } else {
        spans.append({ms, ms, rate});
    }
}

} // namespace

RateHistory RateHistory::ofRun(const QList<Span> &whole)
{
    RateHistory history;
    for (const Span &span : whole) {
        history.m_peak = std::max(history.m_peak, span.peak);
        history.m_latestMs = std::max(history.m_latestMs, span.endMs);
    }
    history.m_whole = whole;
    return history;
}

void RateHistory::add(qint64 ms, double rate)
{
    ms = std::max(ms, m_latestMs);
    m_latestMs = ms;
    m_peak = std::max(m_peak, rate);

    // Snapshots come every 100 ms, give or take: half of that keeps each of them apart.
    extend(m_recent, sampleMs / 2, ms, rate);
    const auto stillRecent =
        std::ranges::find_if(m_recent, [ms](const Span &span) { return span.endMs >= ms - recentMs; });
    m_recent.erase(m_recent.cbegin(), stillRecent);
    if (m_recent.size() > 2 * maximumSpans)
        m_recent.removeFirst();

    extend(m_whole, m_wholeSpanMs, ms, rate);
    if (m_whole.size() > maximumSpans) {
        halve(m_whole);
        m_wholeSpanMs *= 2;
    }
}

void RateHistory::end(qint64 ms, double lastRate, double meanRate)
{
    if (lastRate > 0)
        add(ms, lastRate);
    // A single span is no curve.
    if (meanRate <= 0 || (m_peak > 0 && m_whole.size() > 1))
        return;
    m_whole = {{0, 0, meanRate}, {ms, ms, meanRate}};
    m_recent = m_whole;
    m_latestMs = ms;
    m_peak = meanRate;
}

QList<RatePoint> peaksPerColumn(const QList<RateHistory::Span> &spans, qint64 fromMs, qint64 toMs, int columns)
{
    QList<RatePoint> points;
    if (columns < 1 || toMs <= fromMs)
        return points;
    const double scale = double(columns - 1) / double(toMs - fromMs);
    for (const RateHistory::Span &span : spans) {
        if (span.endMs < fromMs || span.startMs > toMs)
            continue;
        const qint64 middle = std::clamp((span.startMs + span.endMs) / 2, fromMs, toMs);
        const int x = int(double(middle - fromMs) * scale);
        if (!points.isEmpty() && points.constLast().x == x)
            points.last().rate = std::max(points.constLast().rate, span.peak);
        else
            points.append({x, span.peak});
    }
    return points;
}

} // namespace penstock
