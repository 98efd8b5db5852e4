// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/namelist.h"

#include "core/bytes/piecesearch.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace penstock {

namespace {

std::string foldedText(QStringView text)
{
    return text.toString().toCaseFolded().toStdString();
}

/// Names that differ in case only keep an order of their own.
QList<NameList::Name> inOrder(const QList<NameList::Name> &names, std::vector<std::string> *folded)
{
    std::vector<std::string> keys;
    keys.reserve(std::size_t(names.size()));
    for (const NameList::Name &name : names)
        keys.push_back(foldedText(name.name));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t one, std::size_t other) {
        if (const int difference = keys[one].compare(keys[other]); difference != 0)
            return difference < 0;
        return names[qsizetype(one)].name < names[qsizetype(other)].name;
    });
    QList<NameList::Name> sorted;
    sorted.reserve(names.size());
    folded->reserve(keys.size());
    for (const std::size_t index : order) {
        if (!sorted.isEmpty() && sorted.constLast().name == names[qsizetype(index)].name)
            continue;
        sorted.append(names[qsizetype(index)]);
        folded->push_back(std::move(keys[index]));
    }
    return sorted;
}

/// The place of each name among them all; those that the locale does not tell apart stay as they are.
std::vector<std::uint32_t> ranksOf(const QList<NameList::Name> &names, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(names.size()));
    for (const NameList::Name &name : names)
        keys.push_back(collator.sortKey(name.name.toCaseFolded()));
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::uint32_t(0));
    std::ranges::stable_sort(
        order, [&keys](std::uint32_t one, std::uint32_t other) { return keys[one].compare(keys[other]) < 0; });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

} // namespace

NameList::NameList(const QList<Name> &names, const QLocale &locale)
{
    std::vector<std::string> folded;
    m_names = inOrder(names, &folded);
    if (locale.language() != QLocale::C && size() <= mostOrdered)
        m_rank = ranksOf(m_names, locale);
    m_starts.reserve(folded.size() + 1);
    for (const std::string &name : folded) {
        m_text += '\0';
        m_starts.push_back(m_text.size());
        m_text += name;
    }
    m_text += '\0';
    m_starts.push_back(m_text.size());
}

std::string_view NameList::folded(std::size_t index) const
{
    return std::string_view(m_text).substr(m_starts[index], m_starts[index + 1] - 1 - m_starts[index]);
}

/// In order.
void NameList::keepFirst(std::vector<std::size_t> *indexes, std::size_t most) const
{
    const std::size_t count = std::min(most, indexes->size());
    if (!m_rank.empty())
        std::ranges::partial_sort(*indexes, indexes->begin() + std::ptrdiff_t(count), {},
                                  [this](std::size_t index) { return m_rank[index]; });
    indexes->resize(count);
}

NameList::Found NameList::find(QStringView piece, std::size_t most) const
{
    const std::string wanted = foldedText(piece);
    const auto beginning = [&](std::size_t index) { return folded(index).substr(0, wanted.size()); };
    const auto indexes = std::views::iota(std::size_t(0), size());
    const auto begins = std::ranges::equal_range(indexes, std::string_view(wanted), {}, beginning);
    Found found;
    found.all = std::size_t(begins.size());
    const std::size_t needed = m_rank.empty() ? std::min(most, found.all) : found.all;
    found.beginning.reserve(needed);
    for (const std::size_t index : begins | std::views::take(std::ptrdiff_t(needed)))
        found.beginning.push_back(index);
    keepFirst(&found.beginning, most);
    if (wanted.empty())
        return found;
    const char *const start = m_text.data();
    const char *const end = start + m_text.size();
    const PieceSearch search(wanted);
    auto name = m_starts.begin();
    const std::size_t behind = begins.empty() ? 0 : *begins.begin() + found.all; // the names that begin with it
    std::size_t counted = 0;
    for (const char *at = start; at < end;) {
        const char *const hit = search.find(at, end);
        if (!hit)
            break;
        const auto place = std::size_t(hit - start);
        while (*(name + 1) <= place) // mostly it is the next one, and all steps together pass each name once
            ++name;
        if (place == *name) { // it begins with it, and so do all of those, which are counted already
            name = m_starts.begin() + std::ptrdiff_t(behind);
            at = start + *name;
            continue;
        }
        ++found.all;
        found.within.push_back(std::size_t(name - m_starts.begin()));
        found.isCounted = ++counted < mostCounted;
        if (!found.isCounted)
            break;
        at = start + *++name; // each name once
    }
    keepFirst(&found.within, most);
    return found;
}

} // namespace penstock
