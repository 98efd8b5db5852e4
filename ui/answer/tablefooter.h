// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

class ResultTableView;

/// "2,000 of 3,000 rows · 5 columns · 1 hidden": what there is of a table, and what of it is shown.
QString tableFooter(const ResultTableView &table, bool isIncomplete, bool isRunning);

} // namespace penstock
