// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// The lines of line protocol that a RejectsFile of a run keeps, one below the other, to be mended and written again.
/// Kind File when it cannot be read, BadInput when it is none, when its rows are of another form (a message's JSON, a
/// row of a table), and beyond 10 MiB.
Result<QString> rejectedLines(const QString &rejectsFile);

} // namespace penstock
