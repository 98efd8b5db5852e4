// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace penstock {

/// The columns that tell the series of a table apart: the series' names and the tags. SELECT * brings tags as plain
/// columns: those of them that `tags` names count, if the schema is known. Where it is not, or these leave rows of the
/// same time together, columns of text without which such rows would be one.
std::vector<std::size_t> seriesKeys(const Table &table, const std::optional<QStringList> &tags = {});

} // namespace penstock
