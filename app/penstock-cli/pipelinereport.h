// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QByteArray>

namespace penstock {

/// The summary of the command line's contract: read, skipped, accepted, rejected, resent, retries, pauses, …
QByteArray summaryJson(const QList<PipelineSnapshot> &runs);

/// One line for a terminal: "61 %  217,000 rows/s  1,220,000 accepted  4 s left".
QString progressText(const PipelineSnapshot &snapshot);

/// What became of one run, in a few lines, with the first rejected rows.
QString summaryText(const PipelineSnapshot &snapshot);

} // namespace penstock
