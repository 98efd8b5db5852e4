// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/timechoice.h"

namespace penstock {

/// Adds the columns that go on where a time with its hour ends, in the order of the file: AM or PM, and the offset from
/// UTC. None that was said to be something else.
void addTails(TimeChoice &choice, const QList<ColumnGuess> &columns, const ImportHints &hints);

} // namespace penstock
