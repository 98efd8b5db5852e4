// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QList>
#include <QStringView>

namespace penstock {

/// A piece of a query that is drawn in its own way.
struct QueryToken
{
    enum class Kind {
        Keyword,
        Function,    ///< a word before an opening parenthesis
        Identifier,  ///< in double quotes; not in Flux
        String,      ///< in single quotes; Flux: double quotes
        Regex,       ///< between slashes
        Number,      ///< also durations: 5m, 1h30m
        Comment,     ///< from -- (Flux: //) to the end of the line, or between /* and */
        Placeholder, ///< {name} of a pattern, or the bound parameter $name
        Plain,       ///< anything else but white space
    };

    Kind kind = Kind::Plain;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const QueryToken &) const = default;
};

/// The tokens of one line. inComment: a block comment was open at its start; told anew for the next line.
QList<QueryToken> tokenizeQuery(QStringView line, Language language, bool &inComment);

} // namespace penstock
