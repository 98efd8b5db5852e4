// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/common/theme.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// "Running", "Paused", … Finished with rows that were not stored is "Finished with rejects"; with a sink or a
/// partition that waits while others go on, "Running, archive.csv waits".
QString stateWord(const PipelineSnapshot &snapshot);
/// That say less and less, where there is little room: "Running, 1 part waits", "Running"; "Finished" of one with
/// rejects. None where nothing can be left out.
QStringList shorterStateWords(const PipelineSnapshot &snapshot);

/// Name for themedIcon(): each state has a shape of its own.
QString stateIcon(const PipelineSnapshot &snapshot);

ThemeRole stateRole(const PipelineSnapshot &snapshot);

/// How much of the source has met its fate, 0 to 100; -1 when its size is not known.
int percentSettled(const PipelineSnapshot &snapshot);

/// Rows that some sink did not store, or may not have: those of the sinks beside the first included.
quint64 rejectedAnywhere(const PipelineSnapshot &snapshot);
quint64 unknownAnywhere(const PipelineSnapshot &snapshot);

/// Lines that wait to be sent, of every sink.
quint64 linesInQueues(const PipelineSnapshot &snapshot);

/// Accepted rows per second over the whole run.
double meanRate(const PipelineSnapshot &snapshot);
/// Bytes on the wire per second, from its start to its end.
double meanBytesRate(const PipelineSnapshot &snapshot);

/// How long answers take: "Half of the writes were answered within 21 ms, 95 of 100 within 30 ms, …". Empty while there
/// is none.
QString latencySentence(const PipelineSnapshot &snapshot);

/// How much goes to the server at a time, and how that is found; empty while it is not known.
QString tuningSentence(const PipelineSnapshot &snapshot);

/// How it ended: "2,000,000 rows stored in 9.1 s", "… 3 rows were not stored", "Stopped after …". Empty while it runs.
QString verdict(const PipelineSnapshot &snapshot);

/// The same, or how it stands while it runs, and why it failed.
QString outcome(const PipelineSnapshot &snapshot);

} // namespace penstock
