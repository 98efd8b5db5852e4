// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tabledifference.h"

namespace penstock {

/// The rows of a difference as a table: what is other, the time, the tags, and each value as it was and as it is. For
/// worker threads. None: it was stopped.
std::optional<Table> differenceTable(const TableDifference &difference, const Table &before, const Table &now,
                                     const std::stop_token &stop = {});

} // namespace penstock
