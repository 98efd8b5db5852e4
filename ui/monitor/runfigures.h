// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QList>

namespace penstock {

class FigureGrid;

/// The figures of a run in a grid. The first ones add up: what was read is accepted, rejected, skipped, unknown, or
/// waits; after the end the last of these was not sent.
class RunFigures final
{
public:
    enum class Extent {
        Few, ///< twelve, for a strip
        All, ///< and sizes, batches and times as well
    };

    /// Adds them to the grid, which must outlive this and be empty.
    RunFigures(FigureGrid &grid, Extent extent);

    void present(const PipelineSnapshot &snapshot);

    /// Read, and not settled.
    static quint64 waiting(const PipelineSnapshot &snapshot);

private:
    using Text = QString (*)(const PipelineSnapshot &snapshot);

    FigureGrid &m_grid;
    QList<Text> m_texts; ///< by the number of the figure
};

} // namespace penstock
