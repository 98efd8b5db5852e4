// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"
#include "core/importing/importplan.h"

namespace penstock {

/// What to ask when the name of the time column says another zone than UTC ("GMT-05:00", "MEZ") while its cells say
/// none and nobody has said one; empty: nothing. With the option of penstock-cli that answers.
QString zoneQuestion(const QList<ColumnPlan> &columns, const QList<ColumnGuess> &guesses);

} // namespace penstock
