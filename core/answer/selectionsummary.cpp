// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/selectionsummary.h"

#include "core/result/cellcursor.h"
#include "core/result/columnchunk.h"
#include "core/result/valuetext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

__extension__ using Wide = __int128;
__extension__ using WideNatural = unsigned __int128;

constexpr std::size_t cellsBetweenLooks = 16'384;
constexpr std::int64_t largeWhole = 1'000'000'000'000'000;
constexpr int shownDecimals = 3;

std::string textOf(Wide value)
{
    std::string text;
    WideNatural rest = value < 0 ? WideNatural(0) - WideNatural(value) : WideNatural(value);
    do {
        text += char('0' + int(rest % 10));
        rest /= 10;
    } while (rest > 0);
    if (value < 0)
        text += '-';
    std::ranges::reverse(text);
    return text;
}

std::string textOf(double value)
{
    std::string text;
    appendFloatText(&text, value);
    return text;
}

/// Below 0: the whole one is less. Two whole numbers beyond 2^53 may be one double.
int compared(Wide whole, double fraction)
{
    const auto rounded = double(whole);
    if (rounded != fraction)
        return rounded < fraction ? -1 : 1;
    const auto exact = Wide(fraction);
    return whole < exact ? -1 : whole > exact ? 1 : 0;
}

} // namespace

std::optional<SelectionSummary> SelectionSummary::of(const Table &table, const std::vector<CellBlock> &cells,
                                                     const ShownRows &rows, const std::stop_token &stop)
{
    SelectionSummary summary;
    for (const CellBlock &block : cells) {
        for (const std::size_t id : block.columns) {
            CellCursor cell(table.column(id));
            for (const auto &[first, last] : block.rows) {
                for (std::size_t row = first; row <= last; ++row) {
                    if (summary.m_cells % cellsBetweenLooks == 0 && stop.stop_requested())
                        return {};
                    cell.seek(rows.tableRow(row));
                    summary.add(table.column(id), rows.tableRow(row), cell);
                }
            }
        }
    }
    return summary;
}

void SelectionSummary::add(const Column &column, std::size_t row, CellCursor &cell)
{
    ++m_cells;
    if (cell.isNull()) {
        ++m_nulls;
        return;
    }
    switch (cell.type()) {
    case ColumnType::Integer:
        return addWhole(cell.integer());
    case ColumnType::Unsigned:
        return addWhole(Wide(column.unsignedInteger(row)));
    case ColumnType::Float:
        return addFraction(cell.number());
    case ColumnType::Timestamp:
        return addTime(cell.integer());
    default:
        return;
    }
}

void SelectionSummary::addWhole(Wide value)
{
    const bool isFirst = m_numbers == m_fractions;
    m_smallest = isFirst ? value : std::min(m_smallest, value);
    m_largest = isFirst ? value : std::max(m_largest, value);
    m_sum += value;
    ++m_numbers;
}

void SelectionSummary::addFraction(double value)
{
    if (std::isnan(value)) {
        ++m_notNumbers;
        return;
    }
    m_smallestFraction = m_fractions == 0 ? value : std::min(m_smallestFraction, value);
    m_largestFraction = m_fractions == 0 ? value : std::max(m_largestFraction, value);
    // Neumaier: what the sum is too small for is kept apart.
    const double sum = m_fractionSum + value;
    if (std::isfinite(sum))
        m_lost +=
            std::abs(m_fractionSum) >= std::abs(value) ? (m_fractionSum - sum) + value : (value - sum) + m_fractionSum;
    m_fractionSum = sum;
    ++m_fractions;
    ++m_numbers;
}

void SelectionSummary::addTime(std::int64_t value)
{
    m_earliest = m_times == 0 ? value : std::min(m_earliest, value);
    m_latest = m_times == 0 ? value : std::max(m_latest, value);
    ++m_times;
}

/// Of all numbers, as the nearest float or nearly so.
double SelectionSummary::total() const
{
    const auto whole = double(m_sum);
    const double sum = whole + m_fractionSum;
    if (!std::isfinite(sum))
        return sum;
    const double lost =
        std::abs(whole) >= std::abs(m_fractionSum) ? (whole - sum) + m_fractionSum : (m_fractionSum - sum) + whole;
    return sum + (lost + m_lost + double(m_sum - Wide(whole)));
}

std::string SelectionSummary::sum() const
{
    if (m_numbers == 0)
        return {};
    return m_fractions == 0 ? textOf(m_sum) : textOf(total());
}

bool SelectionSummary::isSumRounded() const
{
    if (m_fractions == 0 || m_fractions == m_numbers)
        return false;
    const double all = total();
    return std::isfinite(all) && std::max(std::abs(double(m_sum)), std::abs(all)) > double(largeWhole);
}

std::string SelectionSummary::mean() const
{
    if (m_numbers == 0)
        return {};
    const auto count = Wide(m_numbers);
    const Wide whole = m_sum / count;
    Wide rest = m_sum % count < 0 ? -(m_sum % count) : m_sum % count;
    if (m_fractions == 0 && rest == 0)
        return textOf(whole);
    // A double has no digits left for the rest of a large one.
    if (m_fractions == 0 && (whole > largeWhole || whole < -largeWhole)) {
        std::string text = textOf(whole) + '.';
        for (int digit = 0; digit < shownDecimals; ++digit, rest = rest * 10 % count)
            text += char('0' + int(rest * 10 / count));
        return text.substr(0, text.find_last_not_of('0') + 1);
    }
    return textOf(total() / double(m_numbers));
}

std::string SelectionSummary::smallest() const
{
    if (m_numbers == 0)
        return {};
    const bool isWhole = m_fractions == 0 || (m_numbers > m_fractions && compared(m_smallest, m_smallestFraction) <= 0);
    return isWhole ? textOf(m_smallest) : textOf(m_smallestFraction);
}

std::string SelectionSummary::largest() const
{
    if (m_numbers == 0)
        return {};
    const bool isWhole = m_fractions == 0 || (m_numbers > m_fractions && compared(m_largest, m_largestFraction) >= 0);
    return isWhole ? textOf(m_largest) : textOf(m_largestFraction);
}

} // namespace penstock
