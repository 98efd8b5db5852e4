// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/series/ratehistory.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace penstock {

/// A run as it is kept over a restart: its last figures, those of its lanes and sinks, its pauses and events, the rows
/// that were refused, and its curve.
struct KeptRun
{
    QString name; ///< of its file, without an ending
    PipelineSnapshot run;
    QList<RateHistory::Span> rates; ///< of the whole run
    bool isBrokenOff = false;       ///< see breakOff()

    /// UTF-8, with a version.
    QByteArray toJson() const;
    /// Kind BadInput when it is no such file, or one of a later version.
    static Result<KeptRun> fromJson(const QByteArray &bytes, const QString &name);

    /// What was never ended by its own process becomes a failed run, which says so and where its traces are. What had
    /// been read and has no fate is unknown, but for what cannot have been sent. `journal`: what that knows; nothing:
    /// there is none, or it cannot be read.
    void breakOff(const std::optional<Checkpoint> &journal = {});

private:
    void tellWhatIsLeft();
};

} // namespace penstock
