// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completionplace.h"

#include <optional>
#include <vector>

namespace penstock {

/// The tokens around a caret: those that end before it, in its statement, and the one that it stands in or behind the
/// last letter of.
struct CaretContext
{
    CaretContext(const Script &script, qsizetype caret);

    std::vector<StatementToken> before;
    std::optional<StatementScanner::Token> at;
    qsizetype caret = 0;
    QStringView text; ///< of the script
    bool isInComment = false;
    const Statement *statement = nullptr; ///< null: none is there yet

    /// From the end of those before: 0 is the last one. One without text when there are not so many.
    const StatementToken &last(std::size_t back = 0) const;
    /// What is typed and what is replaced.
    CompletionPlace place() const;
};

/// A name as the server sees it, of a word, a quoted name or a string.
QString nameOf(const StatementToken &token);

/// For Flux.
void wishForFlux(const CaretContext &context, CompletionPlace *place);

} // namespace penstock
