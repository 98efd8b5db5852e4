// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runevent.h"

#include <QList>

#include <mutex>
#include <optional>

namespace penstock {

struct PipelineSnapshot;

/// What happened in a run, in its order and bounded, by all of its lanes. Any thread may call anything.
///
/// What would come in floods is put together: rows that are refused, lines that are sent again within a second, and a
/// hold by hand, which every lane tells of, are one entry; of checkpoints one in ten seconds is kept, of the moves of
/// the tuning within a second the last. When it is full,
/// the oldest of what comes in numbers goes first, and only then the oldest pause; the beginning stays.
class RunLog final
{
public:
    static constexpr qsizetype mostEvents = 1'000;
    static constexpr qint64 togetherMs = 1'000;
    static constexpr qint64 checkpointsApartMs = 10'000;

    /// The number is given here. `atMs` may lie a little before the last one's, of another lane.
    void add(RunEvent event);

    /// How the run ended, by its last snapshot.
    void end(const PipelineSnapshot &last);

    QList<RunEvent> events() const;

private:
    bool join(const RunEvent &event);
    void makeRoom();

    mutable std::mutex m_mutex;
    QList<RunEvent> m_events;
    quint64 m_last = 0;                 ///< number
    std::optional<qint64> m_checkpoint; ///< when one was kept
};

} // namespace penstock
