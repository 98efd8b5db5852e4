// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

namespace penstock {

/// Where a statement goes into a text, and what is written there so that it stays apart from those that are there.
struct StatementInsertion
{
    qsizetype position = 0; ///< in the script's text
    QString text;           ///< the statement, with the semicolons and line breaks that it needs
    qsizetype caret = 0;    ///< in `text`: behind the statement
};

/// For a caret there: behind the statement that it is in, or before the one that it stands before. Never within one,
/// nor within a comment. The script is in InfluxQL or SQL, or has no statement: one of Flux cannot be divided.
StatementInsertion insertionOf(const QString &statement, const Script &script, qsizetype caret);

} // namespace penstock
