// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

#include <QString>

namespace penstock {

/// What a tab is called by its first statement: the measurement that it reads from, or else its first words.
QString titleOf(const Statement &statement, qsizetype longest);

} // namespace penstock
