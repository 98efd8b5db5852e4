// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/columnshapes.h"

#include "core/csv/cellshape.h"
#include "core/csv/unitname.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

bool isTypedShape(CellShape shape)
{
    return isData(shape) || shape == CellShape::Boolean;
}

} // namespace

ColumnShapes::ColumnShapes(const std::vector<SampleRow> &rows, std::size_t width)
{
    constexpr std::array preferred{CellShape::Date, CellShape::Number, CellShape::Boolean, CellShape::Text};
    // Spreadsheets write rows of nothing but delimiters behind their last one.
    std::vector<const SampleRow *> filled;
    for (const SampleRow &row : rows) {
        if (filledCells(row) > 0)
            filled.push_back(&row);
    }
    const std::size_t from = filled.size() - std::min(filled.size(), std::max<std::size_t>(filled.size() / 2, 1));
    for (std::size_t column = 0; column < width; ++column) {
        std::array<std::size_t, 6> counts{};
        for (std::size_t i = from; i < filled.size(); ++i) {
            if (column < filled[i]->cells.size())
                ++counts[static_cast<std::size_t>(shapeOf(filled[i]->cells[column]))];
        }
        const auto best = std::ranges::max_element(
            preferred, {}, [&counts](CellShape shape) { return counts[static_cast<std::size_t>(shape)]; });
        m_shapes.push_back(counts[static_cast<std::size_t>(*best)] > 0 ? static_cast<int>(*best) : -1);
    }
}

bool ColumnShapes::hasTyped() const
{
    return std::ranges::any_of(m_shapes,
                               [](int shape) { return shape >= 0 && isTypedShape(static_cast<CellShape>(shape)); });
}

ColumnShapes::Verdict ColumnShapes::judge(const SampleRow &row) const
{
    const std::size_t width = m_shapes.size();
    if ((width > 1 && row.cells.size() < 2) || areColumnFormats(row.cells))
        return Verdict::Words;
    bool hasText = false;
    for (std::size_t column = 0; column < std::min(row.cells.size(), width); ++column) {
        const CellShape shape = shapeOf(row.cells[column]);
        if (shape == CellShape::Empty || shape == CellShape::Marker)
            continue;
        hasText = hasText || shape == CellShape::Text;
        const int usual = m_shapes[column];
        if (usual >= 0 && isTypedShape(static_cast<CellShape>(usual)))
            return shape == static_cast<CellShape>(usual) ? Verdict::Data : Verdict::Words;
    }
    return hasText ? Verdict::Words : Verdict::Silent;
}

bool ColumnShapes::lacksDates(const SampleRow &row) const
{
    bool hasDates = false;
    for (std::size_t column = 0; column < m_shapes.size(); ++column) {
        if (m_shapes[column] != static_cast<int>(CellShape::Date))
            continue;
        hasDates = true;
        if (column < row.cells.size() && shapeOf(row.cells[column]) != CellShape::Empty)
            return false;
    }
    return hasDates;
}

bool ColumnShapes::isSilentFrom(std::size_t column) const
{
    return std::all_of(m_shapes.begin() + static_cast<std::ptrdiff_t>(column), m_shapes.end(),
                       [](int shape) { return shape < 0; });
}

int ColumnShapes::clockColumn(const SampleRow &row) const
{
    for (std::size_t column = 1; column < m_shapes.size(); ++column) {
        const bool areDates =
            m_shapes[column] == static_cast<int>(CellShape::Date) && m_shapes[column - 1] == m_shapes[column];
        if (areDates && column < row.cells.size() && row.cells[column].contains(':'))
            return static_cast<int>(column);
    }
    return 0;
}

} // namespace penstock
