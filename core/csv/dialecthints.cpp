// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/dialecthints.h"

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

bool DialectHints::answer(const QString &option) const
{
    const std::array<std::pair<const char *, bool>, 15> given{{
        {"--delimiter", separation.has_value()},
        {"--column-starts", separation.has_value()},
        {"--quote", quote.has_value()},
        {"--escape", escape.has_value()},
        {"--quote-blanks", looseQuotes.has_value()},
        {"--line-tail", lineTail.has_value()},
        {"--formulas", formulas.has_value()},
        {"--line-ends", loneReturns.has_value()},
        {"--comment", comment.has_value()},
        {"--skip-lines", skipLines.has_value()},
        {"--header-rows", headerRows.has_value()},
        {"--commented-header", commentedHeader.has_value()},
        {"--units-above", unitsAbove.has_value()},
        {"--unit-rows", unitRows.has_value()},
        {"--unnamed-column", unnamedColumn.has_value()},
    }};
    const QStringList words = option.split(u' ');
    return std::ranges::any_of(words, [&given](QStringView word) {
        while (word.endsWith(u','))
            word.chop(1);
        return std::ranges::any_of(
            given, [word](const auto &entry) { return entry.second && word == QLatin1String(entry.first); });
    });
}

} // namespace penstock
