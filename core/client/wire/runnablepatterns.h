// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/query/patterncatalog.h"

namespace penstock {

class Statement;

/// Whether servers of that kind run statements of this kind at all; what it names may still be missing there. Unknown
/// runs everything. As the recorded servers answered; what none was asked for is taken for refused.
bool runsStatement(Flavour flavour, const Statement &statement);

/// The built-in patterns of the language that servers of that kind run. 3.x takes one InfluxQL statement at a time:
/// those of several are not among them. Empty: it does not answer in that language.
QList<PatternGroup> runnablePatterns(Language language, Flavour flavour);

/// How many of the language's patterns are left out so.
qsizetype leftOutPatterns(Language language, Flavour flavour);

} // namespace penstock
