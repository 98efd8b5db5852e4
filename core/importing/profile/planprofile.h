// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofile.h"

namespace penstock {

struct CsvAnalysis;
struct ImportPlan;

/// The names of a file's columns, by which its kind is known.
QStringList headerOf(const CsvAnalysis &analysis);

/// Of the header; empty for a file without one, which nothing is known by.
QString fingerprintOf(const CsvAnalysis &analysis);

/// What a person made of a file, as a profile for files of the same kind: all that was decided of columns, and of
/// punctuation and structure what is not found by itself, or was asked. `found`: the first look at the file, when
/// nothing had been said of it. `last`: the look that the plan was made of. Where the rows go is in it, but for the
/// connection; a measurement is only when it is not the one that the file's name proposes.
ImportProfile profileOf(const CsvAnalysis &found, const CsvAnalysis &last, const ImportPlan &plan);

} // namespace penstock
