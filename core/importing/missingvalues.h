// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

struct ColumnProposal;
struct ImportHints;

/// In a column of text NULL may be a word: where the file's other columns have it in place of values, it is none.
/// Either way it is told.
void settleNulls(ColumnProposal &proposal, const ImportHints &hints);

/// Tells what stands for nothing in columns of numbers: NaN, ERR, inf.
void sayMarkers(ColumnProposal &proposal);

} // namespace penstock
