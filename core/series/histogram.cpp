// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536; ///< for whether to stop
constexpr std::size_t fineCells = 65'536;        ///< that the quartiles are read from

/// Calls use(place in shown, value) for each point in view.
template <typename Use>
void forEachValue(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown,
                  const std::stop_token &stop, Use use)
{
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const ChartSeries &series = data.series[std::size_t(shown[at])];
        const ChartSeries::Rows rows = series.rowsIn(view);
        for (std::size_t row = rows.first; row < rows.last; ++row) {
            if (row % rowsBetweenLooks == 0 && stop.stop_requested())
                return;
            use(at, series.points.value(row));
        }
    }
}

/// 0 at min, 1 at max, also where their difference is more than a double holds.
double shareOf(const ValueRange &range, double value)
{
    const double extent = range.max - range.min;
    return std::isfinite(extent) ? (value - range.min) / extent
                                 : (value / 2 - range.min / 2) / (range.max / 2 - range.min / 2);
}

std::vector<double> evenEdges(const ValueRange &range, int bins)
{
    std::vector<double> edges;
    edges.reserve(std::size_t(bins) + 1);
    for (int i = 0; i < bins; ++i) {
        const double share = double(i) / bins;
        edges.push_back(std::clamp(range.min * (1 - share) + range.max * share, range.min, range.max));
    }
    edges.push_back(range.max);
    // Of neighbouring doubles there are no more than there are.
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

std::vector<double> edgesAround(double value)
{
    constexpr double largest = std::numeric_limits<double>::max();
    const double half = value == 0 ? 0.5 : std::min(std::abs(value) / 2, 0.5);
    const double low = std::min(value - half, std::nextafter(value, -largest));
    const double high = std::max(value + half, std::nextafter(value, largest));
    return {low, high};
}

/// 1, 2, 2.5 or 5 times a power of ten, not less than the width.
double roundWidth(double width)
{
    const double power = std::pow(10, std::floor(std::log10(width)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= width)
            return step * power;
    }
    return 10 * power;
}

std::vector<double> edgesOf(const ValueRange &range, double wanted, bool isWhole)
{
    constexpr double fewestDigits = 1e-12; // of a width beside its values: rounder edges than that are no edges
    if (range.min == range.max)
        return edgesAround(range.min);
    const double extent = range.max - range.min;
    const double narrowest = extent / (Histogram::mostBins - 2); // edges that are round may need one more at both ends
    const double widest = extent / Histogram::fewestBins;
    const double size = std::max(std::abs(range.min), std::abs(range.max));
    if (!std::isfinite(extent) || narrowest < std::numeric_limits<double>::min() || narrowest < size * fewestDigits) {
        const double bins = std::isfinite(extent) && wanted > 0 ? std::min(extent / wanted, double(Histogram::mostBins))
                                                                : double(Histogram::mostBins);
        return evenEdges(range, std::max(Histogram::fewestBins, int(bins)));
    }
    double width = roundWidth(std::max(wanted, narrowest));
    if (width > widest)
        width = std::max(roundWidth(widest / 2.5), roundWidth(narrowest));
    if (isWhole)
        width = width < 1 ? 1 : std::ceil(width);
    std::vector<double> edges;
    edges.reserve(Histogram::mostBins + 1);
    const double first = std::floor(range.min / width);
    for (double i = first; edges.empty() || edges.back() < range.max || edges.size() < 2; ++i)
        edges.push_back(i * width);
    if (edges.front() > range.min) // by rounding
        edges.front() = range.min;
    // Whole numbers: the largest one has a bin of its own width.
    if (isWhole && edges.back() == range.max)
        edges.push_back(edges.back() + width);
    return edges;
}

/// The distance of the quartiles, by cells of 1/65,536 of the range.
double quartileDistance(const std::vector<std::uint64_t> &cells, const ValueRange &range, std::uint64_t values)
{
    const auto reach = [&](std::uint64_t count) {
        std::uint64_t seen = 0;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            seen += cells[cell];
            if (seen > count)
                return (double(cell) + 0.5) / double(cells.size());
        }
        return 1.0;
    };
    return (reach(values - values / 4 - 1) - reach(values / 4)) * (range.max - range.min);
}

} // namespace

std::size_t Histogram::binOf(double value) const
{
    const std::size_t bins = binCount();
    const double share = shareOf({edges.front(), edges.back()}, value);
    auto bin = std::min(std::size_t(std::clamp(share, 0.0, 1.0) * double(bins)), bins - 1);
    // The edges decide, not the quotient, which has been rounded.
    while (bin > 0 && value < edges[bin])
        --bin;
    while (bin + 1 < bins && value >= edges[bin + 1])
        ++bin;
    return bin;
}

std::uint64_t Histogram::highest() const
{
    std::uint64_t found = 0;
    for (const Counts &counts : series) {
        for (const std::uint64_t count : counts.bins)
            found = std::max(found, count);
    }
    return found;
}

Histogram Histogram::of(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown,
                        const std::stop_token &stop)
{
    Histogram made;
    ValueRange range;
    bool isWhole = true;
    forEachValue(data, view, shown, stop, [&](std::size_t, double value) {
        if (std::isnan(value)) {
            ++made.missing;
        } else if (std::isinf(value)) {
            ++made.infinite;
        } else {
            ++made.values;
            range.add(value);
            isWhole = isWhole && std::trunc(value) == value;
        }
    });
    made.series.reserve(shown.size());
    for (const int series : shown)
        made.series.push_back({series, {}});
    if (made.values == 0 || stop.stop_requested())
        return made;

    double wanted = 0;
    if (range.min < range.max) {
        std::vector<std::uint64_t> cells(fineCells);
        forEachValue(data, view, shown, stop, [&](std::size_t, double value) {
            if (std::isfinite(value))
                ++cells[std::min(std::size_t(shareOf(range, value) * double(fineCells)), fineCells - 1)];
        });
        wanted = 2 * quartileDistance(cells, range, made.values) / std::cbrt(double(made.values));
    }
    made.edges = edgesOf(range, wanted, isWhole);
    for (Counts &counts : made.series)
        counts.bins.resize(made.binCount());
    forEachValue(data, view, shown, stop, [&](std::size_t at, double value) {
        if (std::isfinite(value))
            ++made.series[at].bins[made.binOf(value)];
    });
    return made;
}

} // namespace penstock
