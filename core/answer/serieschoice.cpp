// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/serieschoice.h"

#include "core/answer/seriesrows.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 16'384;

} // namespace

bool keepSeries(const Table &table, const SeriesChoice &choice, RowIndex *rows, const std::stop_token &stop)
{
    const std::size_t keys = choice.keys.size();
    if (std::ranges::any_of(choice.keys, [&](std::size_t key) { return key >= table.columnCount(); }))
        return true;
    // Those that are chosen have the first numbers.
    SeriesNumbers numbers(keys);
    std::vector<std::uint32_t> codes(keys);
    for (const SeriesChoice::Texts &texts : choice.series) {
        for (std::size_t i = 0; i < keys; ++i) {
            KeyReader::Numbers &known = numbers.texts(i);
            const auto next = static_cast<std::uint32_t>(known.size() + 1);
            codes[i] = texts[i] ? known.try_emplace(*texts[i], next).first->second : 0;
        }
        numbers.of(codes);
    }
    const std::size_t chosen = numbers.count();
    std::vector<KeyReader> readers;
    readers.reserve(keys);
    for (std::size_t i = 0; i < keys; ++i)
        readers.emplace_back(table.column(choice.keys[i]), numbers.texts(i));
    std::size_t kept = 0;
    bool isChosen = false;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (i % rowsBetweenLooks == 0 && stop.stop_requested())
            return false;
        const std::uint32_t row = (*rows)[i];
        bool isOther = i == 0;
        for (std::size_t key = 0; key < keys; ++key) {
            const std::uint32_t code = readers[key].at(row);
            isOther = isOther || code != codes[key];
            codes[key] = code;
        }
        if (isOther)
            isChosen = numbers.of(codes) < chosen;
        if (isChosen)
            (*rows)[kept++] = row;
    }
    rows->resize(kept);
    return true;
}

} // namespace penstock
