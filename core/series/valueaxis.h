// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace penstock {

/// Round numbers on a vertical axis, all written with the same number of decimals and the same unit prefix.
class ValueAxis
{
public:
    struct Tick
    {
        double value = 0;
        QString label;
    };

    /// The span is widened a little, so that no line touches the frame; a span of nothing is widened around its value.
    /// Both must be finite.
    ValueAxis(double smallest, double largest, int maximumTicks);

    double from() const { return m_from; }
    double to() const { return m_to; }
    const std::vector<Tick> &ticks() const { return m_ticks; }

private:
    double m_from = 0;
    double m_to = 1;
    std::vector<Tick> m_ticks;
};

} // namespace penstock
