// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/keyorder.h"

#include <algorithm>
#include <numeric>

namespace penstock {

namespace {

using Order = KeyOrder::Order;
using Part = LineRefusal::Part;

constexpr std::size_t few = 8;

/// Makes `order` the order of the keys; false when two are the same.
template <typename Entries> bool sortKeys(const Entries &entries, Order &order)
{
    const auto ascending = [&entries, &order] {
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (!(entries[order[i - 1]].key < entries[order[i]].key))
                return false;
        }
        return true;
    };
    if (order.size() == entries.size() && ascending())
        return true;
    order.resize(entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&entries](auto a, auto b) { return entries[a].key < entries[b].key; });
    return ascending();
}

std::string_view firstDouble(const std::vector<TagView> &tags, const Order &order)
{
    const auto at = std::ranges::adjacent_find(order, [&tags](auto a, auto b) { return tags[a].key == tags[b].key; });
    return tags[*at].key;
}

/// Whether two keys may be the same: some bits of each, which most different keys differ in.
bool mayHaveDoubles(const PointView &point)
{
    std::uint64_t seen = 0;
    bool twice = false;
    const auto look = [&seen, &twice](std::string_view key) {
        const auto code = static_cast<unsigned char>(key.empty() ? 0 : key.front() + 7 * key.back());
        const std::uint64_t bit = std::uint64_t(1) << ((code + 3 * key.size()) % 64);
        twice = twice || (seen & bit);
        seen |= bit;
    };
    for (const TagView &tag : point.tags)
        look(tag.key);
    for (const FieldView &field : point.fields)
        look(field.key);
    return twice;
}

/// The field whose name another field, or a tag, has already; for few of them, without any order.
const FieldView *doubleAmongFew(const PointView &point)
{
    if (!mayHaveDoubles(point))
        return nullptr;
    for (std::size_t i = 0; i < point.fields.size(); ++i) {
        const std::string_view key = point.fields[i].key;
        for (std::size_t j = 0; j < i; ++j) {
            if (point.fields[j].key == key)
                return &point.fields[i];
        }
        for (const TagView &tag : point.tags) {
            if (tag.key == key)
                return &point.fields[i];
        }
    }
    return nullptr;
}

/// The same for any number, by the order of the keys.
const FieldView *doubleField(const PointView &point, const Order &tagOrder, Order &fieldOrder)
{
    if (!sortKeys(point.fields, fieldOrder)) {
        const auto at = std::ranges::adjacent_find(
            fieldOrder, [&point](auto a, auto b) { return point.fields[a].key == point.fields[b].key; });
        return &point.fields[*at];
    }
    auto tag = tagOrder.begin();
    auto field = fieldOrder.begin();
    while (tag != tagOrder.end() && field != fieldOrder.end()) {
        const int order = point.tags[*tag].key.compare(point.fields[*field].key);
        if (order == 0)
            return &point.fields[*field];
        if (order < 0)
            ++tag;
        else
            ++field;
    }
    return nullptr;
}

LineRefusal twice(Part part, std::string_view key)
{
    return {.part = part, .reason = LineRefusal::Reason::Twice, .fault = LineFault::None, .key = key};
}

} // namespace

LineRefusal KeyOrder::arrange(const PointView &point)
{
    if (!sortKeys(point.tags, m_tags))
        return twice(Part::TagKey, firstDouble(point.tags, m_tags));
    const bool areFew = point.fields.size() <= few && point.tags.size() <= few;
    if (const FieldView *field = areFew ? doubleAmongFew(point) : doubleField(point, m_tags, m_fields))
        return twice(Part::FieldKey, field->key);
    return {};
}

} // namespace penstock
