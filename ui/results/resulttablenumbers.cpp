// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of results shows numbers.
#include "ui/results/resulttablemodel.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double barStrength = 0.75;

} // namespace

const NumberLook &ResultTableModel::formatOf(int column) const
{
    const auto own = m_numbers.constFind(column);
    return own != m_numbers.constEnd() && (own->hasFormat() || own->isPlain) ? *own : m_usualNumbers;
}

NumberLook ResultTableModel::shownLook(int column) const
{
    NumberLook look = formatOf(column);
    look.paint = numberLook(column).paint;
    look.isPlain = false;
    return look;
}

NumberLook ResultTableModel::ownLook(const NumberLook &shown) const
{
    NumberLook own = shown;
    own.isPlain = !shown.hasFormat() && m_usualNumbers.hasFormat();
    NumberLook format = shown;
    format.paint = m_usualNumbers.paint;
    return format == m_usualNumbers ? NumberLook{.paint = shown.paint} : own;
}

bool ResultTableModel::setUsualNumbers(const NumberLook &look)
{
    if (look == m_usualNumbers)
        return false;
    m_usualNumbers = look;
    if (m_table)
        Q_EMIT columnsChanged();
    return true;
}

void ResultTableModel::setNumberLook(int column, const NumberLook &look)
{
    if (look == NumberLook())
        m_numbers.remove(column);
    else
        m_numbers.insert(column, look);
    Q_EMIT columnsChanged();
}

void ResultTableModel::setRange(int column, const ColumnRange &range)
{
    if (range == m_ranges.value(column))
        return;
    m_ranges.insert(column, range);
    Q_EMIT columnsChanged();
}

std::optional<GridFill> ResultTableModel::fill(qint64 row, int id) const
{
    const auto look = m_numbers.constFind(id);
    if (look == m_numbers.constEnd() || look->paint == NumberLook::Paint::None || stagedText(row, id))
        return {};
    const ColumnRange range = m_ranges.value(id);
    const double number = column(id).number(tableRow(row));
    if (range.isEmpty || !std::isfinite(number))
        return {};
    // Halves, so that the whole of a double's range has a difference.
    const auto shareOf = [](double value, double least, double largest) {
        const double whole = largest / 2 - least / 2;
        return whole > 0 ? std::clamp((value / 2 - least / 2) / whole, 0.0, 1.0) : 1.0;
    };
    if (look->paint == NumberLook::Paint::Scale)
        return GridFill{.strength = shareOf(number, range.least, range.largest)};
    const double least = std::min(range.least, 0.0);
    const double largest = std::max(range.largest, 0.0);
    const double zero = shareOf(0, least, largest);
    const double end = number == 0 ? zero : shareOf(number, least, largest);
    return GridFill{std::min(zero, end), std::max(zero, end), barStrength};
}

} // namespace penstock
