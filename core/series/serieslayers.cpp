// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/serieslayers.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr double leastReach = 1.0 / 400; ///< of the span: so far a value lasts that has none behind it, to be seen

struct Vertex
{
    double x;
    double value;
    bool starts;
};

std::vector<Vertex> verticesOf(const SeriesTrace &trace)
{
    std::vector<Vertex> vertices;
    vertices.reserve(trace.size());
    for (const SeriesTrace::Point &point : trace.points)
        vertices.push_back({point.x, point.value, point.starts});
    for (const SeriesTrace::Stroke &stroke : trace.strokes)
        vertices.push_back({stroke.x, stroke.mean, stroke.starts});
    return vertices;
}

/// The mean of the vertices from `first` to `last` (excluded).
double meanOf(const std::vector<Vertex> &vertices, std::size_t first, std::size_t last)
{
    double total = 0;
    for (std::size_t i = first; i < last; ++i)
        total += vertices[i].value;
    return total / double(last - first);
}

/// Of what is in view.
bool hasSign(const SeriesTrace &trace, double sign)
{
    return std::ranges::any_of(trace.points,
                               [sign](const auto &one) { return one.x >= 0 && one.x <= 1 && one.value * sign > 0; }) ||
           std::ranges::any_of(trace.strokes, [sign](const auto &one) { return one.mean * sign > 0; });
}

} // namespace

SeriesLayers SeriesLayers::of(const std::vector<SeriesTrace> &traces, int columns)
{
    SeriesLayers layers;
    layers.x.reserve(std::size_t(columns) + 1);
    for (int i = 0; i <= columns; ++i)
        layers.x.push_back(double(i) / columns);
    std::vector<double> sum(layers.x.size(), 0.0);
    layers.tops.reserve(traces.size());
    const double reach = std::max(1.0 / columns, leastReach);
    for (const SeriesTrace &trace : traces) {
        const std::vector<Vertex> vertices = verticesOf(trace);
        layers.hasMeans = layers.hasMeans || trace.isDense();
        std::size_t next = 0;   // the first vertex behind x
        std::size_t inside = 0; // the first one that is not before the column around x
        for (std::size_t i = 0; i < layers.x.size(); ++i) {
            const double x = layers.x[i];
            while (next < vertices.size() && vertices[next].x <= x)
                ++next;
            while (inside < vertices.size() && vertices[inside].x < (double(i) - 0.5) / columns)
                ++inside;
            std::size_t end = std::max(inside, next);
            while (end < vertices.size() && vertices[end].x < (double(i) + 0.5) / columns)
                ++end;
            if (end - inside > 1) {
                sum[i] += meanOf(vertices, inside, end);
                layers.hasMeans = true;
                continue;
            }
            const bool isNear = next > 0 && x - vertices[next - 1].x < reach;
            if (next == 0 || next == vertices.size() || vertices[next].starts) {
                sum[i] += isNear ? vertices[next - 1].value : 0;
                continue;
            }
            const Vertex &before = vertices[next - 1];
            const Vertex &after = vertices[next];
            sum[i] += before.value + (after.value - before.value) * (x - before.x) / (after.x - before.x);
        }
        layers.tops.push_back(sum);
    }
    const auto any = [&traces](double sign) {
        return std::ranges::any_of(traces, [sign](const SeriesTrace &trace) { return hasSign(trace, sign); });
    };
    layers.hasBothSigns = traces.size() > 1 && any(1) && any(-1);
    return layers;
}

ValueRange SeriesLayers::range() const
{
    ValueRange range;
    range.add(0.0);
    for (const std::vector<double> &top : tops) {
        for (const double value : top)
            range.add(value);
    }
    return range;
}

} // namespace penstock
