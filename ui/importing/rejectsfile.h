// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <QString>

namespace penstock {

/// Writes rejected rows as CSV (row, line, column, reason, text) to `path`, or says why not. The file appears whole or
/// not at all.
Status saveRejects(const QList<RejectedRow> &rows, const QString &path);

} // namespace penstock
