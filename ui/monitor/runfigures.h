// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QList>

namespace penstock {

class FigureGrid;

/// The figures of a run in a grid. The first ones add up: what was read is accepted, rejected, skipped, unknown, or
/// waits, or, after the end, was not sent. Of several sinks they are the first one's, which they name.
class RunFigures final
{
public:
    enum class Extent {
        Few, ///< eighteen, for a strip
        All, ///< and sizes, searches and doubts as well
    };

    /// Adds them to the grid, which must outlive this and be empty.
    RunFigures(FigureGrid &grid, Extent extent);

    void present(const PipelineSnapshot &snapshot);

    /// Those that matter most while it runs, in one line, for where there is no room for a grid.
    static QString line(const PipelineSnapshot &snapshot);

    /// Read, and not settled.
    static quint64 waiting(const PipelineSnapshot &snapshot);

private:
    using Text = QString (*)(const PipelineSnapshot &snapshot);

    FigureGrid &m_grid;
    int m_waiting = 0;   ///< the number of the figure
    int m_onDisk = 0;    ///< the same
    QList<Text> m_texts; ///< by the number of the figure
};

} // namespace penstock
