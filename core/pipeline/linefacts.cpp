// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/linefacts.h"

#include "core/client/write/writetraits.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

namespace penstock {

namespace {

std::uint64_t mixed(std::uint64_t hash)
{
    hash ^= hash >> 33;
    hash *= 0xff51'afd7'ed55'8ccd;
    return hash ^ (hash >> 33);
}

std::uint64_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

/// A decimal is a float.
std::size_t typeOf(const FieldValue &value)
{
    return std::holds_alternative<Decimal>(value) ? FieldValue(0.0).index() : value.index();
}

/// The order of the fields does not matter.
std::uint64_t kindOf(const PointView &point)
{
    std::uint64_t fields = 0;
    for (const FieldView &field : point.fields)
        fields += mixed(hashOf(field.key) + typeOf(field.value));
    return mixed(hashOf(point.measurement) ^ fields) | 1U;
}

std::int64_t timeOf(std::string_view line)
{
    const std::string_view text = LineScanner::timestampOf(line);
    std::int64_t time = 0;
    std::from_chars(text.data(), text.data() + text.size(), time);
    return time;
}

LineIndexes allOf(std::span<const LineFacts> facts)
{
    LineIndexes indexes(facts.size());
    std::iota(indexes.begin(), indexes.end(), std::size_t(0));
    return indexes;
}

LineIndexes byTime(std::span<const LineFacts> facts)
{
    LineIndexes indexes = allOf(facts);
    std::ranges::stable_sort(indexes, {}, [&facts](std::size_t index) { return facts[index].time; });
    return indexes;
}

/// Lots of lines that belong together, shared out among as many parts as there may be, neighbours together.
std::vector<LineIndexes> shareOut(const std::vector<LineIndexes> &lots)
{
    const std::size_t count = std::min(lots.size(), mostParts);
    std::vector<LineIndexes> parts(count);
    for (std::size_t i = 0; i < lots.size(); ++i) {
        LineIndexes &part = parts[i * count / lots.size()];
        part.insert(part.end(), lots[i].begin(), lots[i].end());
    }
    for (LineIndexes &part : parts)
        std::ranges::sort(part);
    return parts;
}

/// One lot for each value, in the order in which `indexes` has them first.
template <typename Value>
std::vector<LineIndexes> lotsBy(std::span<const LineFacts> facts, const LineIndexes &indexes, Value LineFacts::*value)
{
    std::vector<LineIndexes> lots;
    std::unordered_map<Value, std::size_t> known;
    for (const std::size_t index : indexes) {
        const auto [lot, isNew] = known.try_emplace(facts[index].*value, lots.size());
        if (isNew)
            lots.emplace_back();
        lots[lot->second].push_back(index);
    }
    return lots;
}

/// In the middle; those of equal value are not told apart if that can be helped.
std::vector<LineIndexes> inTwo(const LineIndexes &ordered, std::size_t first)
{
    const auto middle = ordered.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<LineIndexes> parts{{ordered.begin(), middle}, {middle, ordered.end()}};
    for (LineIndexes &part : parts)
        std::ranges::sort(part);
    return parts;
}

} // namespace

std::vector<LineFacts> factsOf(const SinkBatch &batch, const LineGround &ground)
{
    LineParser parser(WriteTraits::of(ground.flavour).grammar);
    std::vector<LineFacts> facts(batch.lines());
    for (std::size_t i = 0; i < batch.lines(); ++i) {
        LineFacts &fact = facts[i];
        if (parser.parse(batch.line(i))) {
            fact.kind = kindOf(parser.point());
            fact.time = parser.time().value_or(0);
        } else {
            fact.time = timeOf(batch.line(i));
        }
        fact.shard = ground.layout.startOf(fact.time);
    }
    return facts;
}

std::size_t countLots(std::span<const LineFacts> facts)
{
    std::set<std::pair<std::int64_t, std::uint64_t>> lots;
    for (const LineFacts &fact : facts)
        lots.emplace(fact.shard, fact.kind);
    return lots.size();
}

bool isOneKind(std::span<const LineFacts> facts)
{
    return std::ranges::all_of(facts, [&facts](const LineFacts &fact) { return fact.kind == facts.front().kind; });
}

std::vector<LineIndexes> cutLines(std::span<const LineFacts> facts)
{
    const LineIndexes all = allOf(facts);
    if (facts.size() < 2)
        return {all};
    LineIndexes right, wrong;
    std::ranges::partition_copy(all, std::back_inserter(wrong), std::back_inserter(right),
                                [&facts](std::size_t index) { return facts[index].looksWrong(); });
    if (!right.empty() && !wrong.empty())
        return {right, wrong};
    if (const auto kinds = lotsBy(facts, all, &LineFacts::kind); kinds.size() > 1)
        return shareOut(kinds);
    const LineIndexes ordered = byTime(facts);
    if (const auto shards = lotsBy(facts, ordered, &LineFacts::shard); shards.size() > 1)
        return shareOut(shards);
    return inTwo(ordered, ordered.size() / 2);
}

std::vector<LineIndexes> cutOldest(std::span<const LineFacts> facts, std::size_t count)
{
    std::vector<LineIndexes> parts = inTwo(byTime(facts), count);
    std::swap(parts[0], parts[1]);
    return parts;
}

} // namespace penstock
