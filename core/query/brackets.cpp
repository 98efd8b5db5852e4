// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/brackets.h"

namespace penstock {

namespace {

constexpr QStringView opening = u"([{";
constexpr QStringView closing = u")]}";

struct Bracket
{
    qsizetype place = 0; ///< in the statement
    QChar sign;
};

std::vector<Bracket> bracketsOf(const Statement &statement)
{
    std::vector<Bracket> brackets;
    for (const StatementToken &token : statement.tokens()) {
        if (token.kind != StatementToken::Kind::Operator || token.text.size() != 1)
            continue;
        if (opening.contains(token.text.front()) || closing.contains(token.text.front()))
            brackets.push_back({token.text.data() - QStringView(statement.text()).data(), token.text.front()});
    }
    return brackets;
}

/// From that bracket on; another kind on the way counts for itself only where it closes what is open.
qsizetype partnerOf(const std::vector<Bracket> &brackets, std::size_t index)
{
    const bool isForward = opening.contains(brackets[index].sign);
    const QStringView begins = isForward ? opening : closing;
    const QStringView ends = isForward ? closing : opening;
    std::vector<QChar> wanted;
    for (std::size_t i = index; i < brackets.size(); isForward ? ++i : --i) { // below 0 it wraps, and ends
        const QChar sign = brackets[i].sign;
        if (const qsizetype kind = begins.indexOf(sign); kind >= 0)
            wanted.push_back(ends[kind]);
        else if (wanted.back() != sign)
            return -1;
        else
            wanted.pop_back();
        if (wanted.empty())
            return brackets[i].place;
    }
    return -1;
}

} // namespace

std::optional<BracketPair> bracketsAt(const Script &script, qsizetype place)
{
    const qsizetype index = script.indexAt(place);
    if (index < 0)
        return {};
    const Statement &statement = script.statements().at(index);
    const std::vector<Bracket> brackets = bracketsOf(statement);
    for (const qsizetype wanted : {place - 1, place}) {
        for (std::size_t i = 0; i < brackets.size(); ++i) {
            if (brackets[i].place + statement.start() != wanted)
                continue;
            const qsizetype partner = partnerOf(brackets, i);
            return BracketPair{wanted, partner < 0 ? -1 : partner + statement.start()};
        }
    }
    return {};
}

} // namespace penstock
