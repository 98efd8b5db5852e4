// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/namedlines.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace penstock {

namespace {

using Reasons = std::map<std::size_t, QString>; ///< by index

bool findByNumber(Reasons &found, const SinkBatch &batch, const WriteOutcome &outcome)
{
    bool all = true;
    for (const RejectedLine &line : outcome.lines) {
        if (line.number >= 1 && line.number <= batch.lines())
            found.emplace(static_cast<std::size_t>(line.number - 1), line.reason);
        else
            all = false;
    }
    return all;
}

/// The servers skip spaces before a line, and do not quote them.
std::string_view withoutIndent(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(" \t");
    return start == std::string_view::npos ? std::string_view() : line.substr(start);
}

bool findByText(Reasons &found, const SinkBatch &batch, const QStringList &reasons)
{
    static constexpr std::string_view opening = "unable to parse '";
    static constexpr std::string_view closing = "': ";

    std::multimap<std::string_view, std::size_t> indexes;
    bool all = true;
    for (const QString &reason : reasons) {
        const QByteArray utf8 = reason.toUtf8();
        const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        if (!text.starts_with(opening))
            return false;
        if (indexes.empty()) {
            for (std::size_t i = 0; i < batch.lines(); ++i)
                indexes.emplace(withoutIndent(batch.line(i)), i);
        }
        // A line may hold what ends the quotation.
        auto match = indexes.end();
        for (std::size_t end = text.find(closing, opening.size());
             end != std::string_view::npos && match == indexes.end(); end = text.find(closing, end + 1))
            match = indexes.find(text.substr(opening.size(), end - opening.size()));
        if (match == indexes.end()) {
            all = false;
            continue;
        }
        found.emplace(match->second, reason);
        indexes.erase(match);
    }
    return all;
}

} // namespace

NamedLines namedLines(const SinkBatch &batch, const WriteOutcome &outcome)
{
    const bool isPartial = outcome.kind == WriteOutcome::Kind::Partial;
    const bool namesAll = !isPartial && static_cast<std::size_t>(outcome.reasons.size()) == batch.lines();
    Reasons found;
    NamedLines result;
    if (!outcome.lines.isEmpty()) {
        result.areComplete = findByNumber(found, batch, outcome) && isPartial && outcome.rejectedIsExact;
    } else if (namesAll) {
        for (std::size_t i = 0; i < batch.lines(); ++i)
            found.emplace(i, outcome.reasons[static_cast<qsizetype>(i)]);
    } else {
        result.areComplete = findByText(found, batch, outcome.reasons) && isPartial && outcome.rejectedIsExact &&
                             static_cast<quint64>(outcome.reasons.size()) == outcome.rejected;
    }
    result.areComplete = result.areComplete || found.size() == batch.lines();
    for (const auto &[index, reason] : found)
        result.lines.push_back({index, reason});
    return result;
}

} // namespace penstock
