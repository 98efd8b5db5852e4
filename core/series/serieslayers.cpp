// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/serieslayers.h"

namespace penstock {

namespace {

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

} // namespace

SeriesLayers SeriesLayers::of(const std::vector<SeriesTrace> &traces, int columns)
{
    SeriesLayers layers;
    layers.x.reserve(std::size_t(columns) + 1);
    for (int i = 0; i <= columns; ++i)
        layers.x.push_back(double(i) / columns);
    std::vector<double> sum(layers.x.size(), 0.0);
    layers.tops.reserve(traces.size());
    const double column = 1.0 / columns;
    for (const SeriesTrace &trace : traces) {
        const std::vector<Vertex> vertices = verticesOf(trace);
        std::size_t next = 0; // the first vertex behind x
        for (std::size_t i = 0; i < layers.x.size(); ++i) {
            const double x = layers.x[i];
            while (next < vertices.size() && vertices[next].x <= x)
                ++next;
            const bool isNear = next > 0 && x - vertices[next - 1].x < column;
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
