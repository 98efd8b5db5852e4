// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

class QueryRun;
struct PastRun;

/// "home · telemetry · 2,000,000 rows · first row 14 ms · last row 1.9 s", and how it stands: running, waiting, failed.
QString statusText(const QueryRun &run);

/// As the history keeps it, once it has ended, or when it is about to be stopped.
PastRun pastRunOf(const QueryRun &run);

} // namespace penstock
