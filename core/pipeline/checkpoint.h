// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace penstock {

/// What was written, as far as it was sent or is about to be: where one would look for it, or take it away.
struct WrittenSeries
{
    std::optional<std::int64_t> from; ///< the earliest time, nanoseconds
    std::optional<std::int64_t> to;   ///< the latest, included
    std::vector<std::string> series;  ///< measurement and tags as line protocol spells them; the first 1,000
    bool areAll = true;               ///< of the series

    bool operator==(const WrittenSeries &) const = default;
};

/// How far a run has come: all rows up to this one are settled, in one way or another; of those behind it nothing is
/// said, they may be settled or not.
struct Checkpoint
{
    quint64 row = 0;
    qint64 offset = -1; ///< of the source behind that row; -1: not known
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 skipped = 0;
    quint64 unknown = 0;
    bool isComplete = false; ///< that was the last row of the source, and the run ended well
    QString rejectsFile;     ///< empty: none
    qint64 rejectsBegin = 0; ///< where the reasons of this run begin in it
    WrittenSeries written;
    quint64 writtenUpTo = 0; ///< of what an earlier run kept: `written` tells of no row behind this one

    quint64 rows() const { return accepted + rejected + skipped + unknown; }
    bool operator==(const Checkpoint &) const = default;
};

/// Keeps how far a run has come, so that another may go on there. Used by one thread at a time, but for settled().
class Checkpoints
{
public:
    virtual ~Checkpoints() = default;

    /// Where the run begins: row 0, or where an earlier one stopped. Before the source is opened. Fails when that one
    /// cannot be gone on with.
    virtual Result<Checkpoint> open() = 0;

    /// Whole or not at all. A failure may pass.
    virtual Status save(const Checkpoint &checkpoint, bool isOver) = 0;

    /// Told by keepsEach() of all that is settled, before anything more is sent, in whichever thread settles it, also
    /// while save() lasts: it must cost next to nothing, and need not know what was written.
    virtual void settled(const Checkpoint &) {}
    /// So that a run that is killed sends nothing again but what was on its way.
    virtual bool keepsEach() const { return false; }

    /// The run has ended, in one way or another: another one may begin there.
    virtual void close() {}

    /// What open() found that a person should know.
    virtual QStringList notes() const { return {}; }
    /// Where they are kept.
    virtual QString path() const = 0;
};

} // namespace penstock
