// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <QCoreApplication>

#include <stop_token>

namespace penstock {

/// What is computed from the series of a chart before it is drawn.
struct ChartTransform
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ChartTransform)

public:
    enum class Kind {
        None,
        Derivative, ///< the change per second since the value before
        Rate,       ///< the same of a counter: where it falls it has begun at 0 again
        MovingMean, ///< of so many values, the last of which is at the time
        Sum,        ///< of all values so far
        Scale,
        Difference, ///< from another series, on the line that is drawn of it; nothing beside it, or in its gaps
    };

    Kind kind = Kind::None;
    int window = 10;     ///< values, of MovingMean
    double factor = 1;   ///< of Scale
    QString reference{}; ///< of Difference: the series' name

    bool operator==(const ChartTransform &) const = default;

    /// For people: "Derivative per second"; empty: None.
    QString text() const;
    /// The name of a series after it: "derivative(cpu)".
    QString nameOf(const QString &name) const;
};

/// Series of whose values nothing can be computed are left out, and counted. Stopped, it has some of the series.
ChartDataPtr transformed(const ChartDataPtr &data, const ChartTransform &transform, const std::stop_token &stop = {});

} // namespace penstock
