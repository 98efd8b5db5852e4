// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/finding.h"

#include <QList>

#include <string_view>

namespace penstock {

/// The delimiter that stands at the end of each line, once or more, and nowhere else, as a spreadsheet that parts by
/// another one than the file leaves it; '\0': there is none. Lines end with LF; comments do not count.
char lineTailOf(std::string_view lines, std::string_view comment);

/// Whether a cell of the sample is of the form ="0047".
bool holdsFormulas(const CsvDialect &dialect, std::string_view sample);

/// Tells of both, where the dialect has them.
void saySpreadsheetTraces(const CsvDialect &dialect, QList<Finding> &findings);

} // namespace penstock
