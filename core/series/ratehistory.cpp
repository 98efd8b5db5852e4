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
            merged.bytesPeak = std::max(merged.bytesPeak, spans.at(i + 1).bytesPeak);
        }
        spans[kept] = merged;
    }
    spans.resize(kept);
}

void extend(QList<RateHistory::Span> &spans, qint64 spanMs, const RateHistory::Span &now)
{
    if (!spans.isEmpty() && now.startMs - spans.constLast().startMs < spanMs) {
        RateHistory::Span &last = spans.last();
        last.endMs = now.endMs;
        last.peak = std::max(last.peak, now.peak);
        last.bytesPeak = std::max(last.bytesPeak, now.bytesPeak);
    } else {
        spans.append(now);
    }
}

} // namespace

RateHistory RateHistory::ofRun(const QList<Span> &whole)
{
    RateHistory history;
    for (const Span &span : whole) {
        history.m_peak = std::max(history.m_peak, span.peak);
        history.m_bytesPeak = std::max(history.m_bytesPeak, span.bytesPeak);
        history.m_latestMs = std::max(history.m_latestMs, span.endMs);
    }
    history.m_whole = whole;
    return history;
}

void RateHistory::add(qint64 ms, double rate, double bytesRate)
{
    ms = std::max(ms, m_latestMs);
    m_latestMs = ms;
    m_peak = std::max(m_peak, rate);
    m_bytesPeak = std::max(m_bytesPeak, bytesRate);
    const Span now{ms, ms, rate, bytesRate};

    // Snapshots come every 100 ms, give or take: half of that keeps each of them apart.
    extend(m_recent, sampleMs / 2, now);
    const auto stillRecent =
        std::ranges::find_if(m_recent, [ms](const Span &span) { return span.endMs >= ms - recentMs; });
    m_recent.erase(m_recent.cbegin(), stillRecent);
    if (m_recent.size() > 2 * maximumSpans)
        m_recent.removeFirst();

    extend(m_whole, m_wholeSpanMs, now);
    if (m_whole.size() > maximumSpans) {
        halve(m_whole);
        m_wholeSpanMs *= 2;
    }
}

void RateHistory::end(qint64 ms, const Rates &last, const Rates &mean)
{
    if (last.rows > 0 || last.bytes > 0)
        add(ms, last.rows, last.bytes);
    // A single span is no curve.
    const bool isCurve = m_peak > 0 && m_whole.size() > 1 && ms >= meterMs;
    if (mean.rows <= 0 || isCurve) {
        for (QList<Span> *const spans : {&m_recent, &m_whole}) {
            if (!spans->isEmpty())
                spans->last().endMs = std::max(spans->constLast().endMs, ms);
        }
        m_latestMs = std::max(m_latestMs, ms);
        return;
    }
    m_whole = {{0, 0, mean.rows, mean.bytes}, {ms, ms, mean.rows, mean.bytes}};
    m_recent = m_whole;
    m_latestMs = ms;
    m_peak = mean.rows;
    m_bytesPeak = mean.bytes;
}

QList<RatePoint> peaksPerColumn(const QList<RateHistory::Span> &spans, qint64 fromMs, qint64 toMs, int columns,
                                double RateHistory::Span::*rate)
{
    QList<RatePoint> points;
    if (columns < 1 || toMs <= fromMs)
        return points;
    for (const RateHistory::Span &span : spans) {
        if (span.endMs < fromMs || span.startMs > toMs)
            continue;
        const qint64 place = &span == &spans.constLast()    ? span.endMs
                             : &span == &spans.constFirst() ? span.startMs
                                                            : (span.startMs + span.endMs) / 2;
        // Multiplied first: the end is the last column.
        const int x = int(double(std::clamp(place, fromMs, toMs) - fromMs) * (columns - 1) / double(toMs - fromMs));
        if (!points.isEmpty() && points.constLast().x == x)
            points.last().rate = std::max(points.constLast().rate, span.*rate);
        else
            points.append({x, span.*rate});
    }
    return points;
}

} // namespace penstock
