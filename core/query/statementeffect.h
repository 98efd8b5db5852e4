// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementtoken.h"

namespace penstock {

/// True when the statement is sure to change nothing; Statement::isReadOnly() says what that is.
bool isReadOnly(StatementTokens tokens, Language language);

/// True when the first word is one that a statement may begin with. In Flux any may.
bool beginsWithVerb(StatementTokens tokens, Language language);

} // namespace penstock
