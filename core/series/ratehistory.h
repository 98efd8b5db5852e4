// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace penstock {

/// A pipeline's rates over time in bounded memory, of rows and of bytes: ten samples a second for the last minute, and
/// the whole run in spans that keep their peak however far they are compressed.
class RateHistory final
{
public:
    /// A stretch of time, in milliseconds since the pipeline started, and the highest rates within it.
    struct Span
    {
        qint64 startMs = 0;
        qint64 endMs = 0;
        double peak = 0;      ///< rows per second
        double bytesPeak = 0; ///< bytes per second

        bool operator==(const Span &) const = default;
    };

    static constexpr qint64 recentMs = 60'000;
    static constexpr qint64 sampleMs = 100;
    static constexpr qint64 meterMs = 1'000; ///< that a rate is measured over: of less than that it says little
    static constexpr qsizetype maximumSpans = 600;

    /// Of a run that is over, by its spans in order; those of the last minute are gone.
    static RateHistory ofRun(const QList<Span> &whole);

    /// Times must not go back; one that does is taken as the latest.
    void add(qint64 ms, double rate, double bytesRate = 0);

    /// Of rows and of bytes.
    struct Rates
    {
        double rows = 0;
        double bytes = 0;
    };
    /// The run is over. One too short for rates that say anything is drawn by its mean ones, from its start to its end.
    void end(qint64 ms, const Rates &last, const Rates &mean);

    const QList<Span> &recent() const { return m_recent; }
    const QList<Span> &wholeRun() const { return m_whole; }
    double peak() const { return m_peak; }
    double bytesPeak() const { return m_bytesPeak; }
    qint64 latestMs() const { return m_latestMs; }

private:
    QList<Span> m_recent;
    QList<Span> m_whole;
    qint64 m_wholeSpanMs = sampleMs;
    qint64 m_latestMs = 0;
    double m_peak = 0;
    double m_bytesPeak = 0;
};

/// A point of a curve: x in pixels from the left, and the highest rate there.
struct RatePoint
{
    int x = 0;
    double rate = 0;

    bool operator==(const RatePoint &) const = default;
};

/// At most one point per pixel column for [fromMs, toMs]; no peak inside is lost. Columns without a sample have no
/// point. The curve reaches from the start of the first span to the end of the last. `rate`: &Span::peak or
/// &Span::bytesPeak.
QList<RatePoint> peaksPerColumn(const QList<RateHistory::Span> &spans, qint64 fromMs, qint64 toMs, int columns,
                                double RateHistory::Span::*rate = &RateHistory::Span::peak);

} // namespace penstock
