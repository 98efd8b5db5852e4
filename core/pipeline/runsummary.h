// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QJsonObject>

#include <optional>

namespace penstock {

/// For programs, the same in every language: "throttled", "unavailable", "timeout", "offline", "refused",
/// "queue_full", "user".
QString reasonToken(Pause::Reason reason);
/// Nothing when it is none of these.
std::optional<Pause::Reason> reasonOf(const QString &token);

/// The same: "partition", "sink", "all"; of no such token Sink.
QString scopeToken(SinkBackpressure::Scope scope);
SinkBackpressure::Scope scopeOf(const QString &token);

/// What came of these runs together: the summary of the command line's contract, and the head of a run's report.
/// Counts of rows, times in seconds, bytes.
QJsonObject runSummary(const QList<PipelineSnapshot> &runs);

} // namespace penstock
