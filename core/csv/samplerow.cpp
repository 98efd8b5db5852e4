// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/samplerow.h"

#include "core/csv/cellshape.h"
#include "core/csv/cellvalue.h"
#include "core/csv/unitname.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace penstock {

std::size_t filledCells(const SampleRow &row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const std::string &cell) { return !trimmed(cell).empty(); }));
}

bool isFull(const SampleRow &row)
{
    return filledCells(row) == row.cells.size();
}

bool isDistinct(const SampleRow &row)
{
    std::vector<std::string_view> texts;
    for (const std::string &cell : row.cells) {
        if (!trimmed(cell).empty())
            texts.push_back(trimmed(cell));
    }
    std::ranges::sort(texts);
    return std::ranges::adjacent_find(texts) == texts.end();
}

bool isToldApart(const SampleRow &names, const SampleRow &below)
{
    std::vector<std::pair<std::string_view, std::string_view>> pairs;
    for (std::size_t i = 0; i < std::min(names.cells.size(), below.cells.size()); ++i) {
        if (!trimmed(names.cells[i]).empty())
            pairs.emplace_back(trimmed(names.cells[i]), trimmed(below.cells[i]));
    }
    std::ranges::sort(pairs);
    return !isDistinct(names) && !isRule(below) && std::ranges::adjacent_find(pairs) == pairs.end();
}

bool isRule(const SampleRow &row)
{
    return filledCells(row) > 0 && std::ranges::all_of(row.cells, [](const std::string &cell) {
               return trimmed(cell).empty() || isRuler(cell);
           });
}

bool holdsData(const SampleRow &row)
{
    return std::ranges::any_of(row.cells, [](const std::string &cell) { return isData(shapeOf(cell)); });
}

QString listed(const SampleRow &row)
{
    constexpr qsizetype most = 5;
    QStringList texts;
    for (const std::string &cell : row.cells) {
        if (const std::string_view text = trimmed(cell); !text.empty())
            texts += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified().left(30);
    }
    return texts.first(std::min(most, texts.size())).join(QStringLiteral(", ")) +
           (texts.size() > most ? QStringLiteral(", \u2026") : QString());
}

std::uint64_t endOf(const SampleRow &row)
{
    std::uint64_t line = row.line;
    for (const std::string &cell : row.cells)
        line += static_cast<std::uint64_t>(std::ranges::count(cell, '\n'));
    return line;
}

} // namespace penstock
