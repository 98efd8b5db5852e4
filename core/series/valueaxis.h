// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace penstock {

/// Round numbers on an axis of values, all written with the same number of decimals and the same unit prefix.
class ValueAxis
{
public:
    enum class Scale { Linear, Logarithmic };

    struct Tick
    {
        double value = 0;
        QString label;
    };

    /// The span is widened a little, so that no line touches the frame; a span of nothing is widened around its value.
    /// Both must be finite.
    ValueAxis(double smallest, double largest, int maximumTicks);
    /// Powers of ten, all as they are or all with the prefix of their thousands. What is not above 0 has no place; at
    /// most twelve powers below the largest are shown.
    static ValueAxis logarithmic(double smallest, double largest, int maximumTicks);

    Scale scale() const { return m_scale; }
    /// 0 at from(), 1 at to(). Of a logarithmic axis -infinity for what has no place.
    double shareOf(double value) const;
    double at(double share) const;

    double from() const { return m_from; }
    double to() const { return m_to; }
    const std::vector<Tick> &ticks() const { return m_ticks; }

private:
    Scale m_scale = Scale::Linear;
    double m_from = 0;
    double m_to = 1;
    std::vector<Tick> m_ticks;
};

} // namespace penstock
