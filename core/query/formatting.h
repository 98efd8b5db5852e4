// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QString>

namespace penstock {

/// The text in lines and spaces that are easy to read; it says the same as before, token by token, comments included.
///
/// InfluxQL and SQL: the clauses of a SELECT, and what AND and OR join, each on a line of its own; words that begin
/// clauses in capitals. Flux: a line for each |>, indented by brackets; other line breaks stay where they are, for they
/// end statements. Text that is broken stays as broken.
QString formattedQuery(const QString &text, Language language);

/// For Flux.
QString formattedFlux(const QString &text);

} // namespace penstock
