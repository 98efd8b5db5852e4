// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/blockvector.h"
#include "core/result/column.h"
#include "core/result/textstore.h"

#include <variant>

// The inside of Column, for the files that implement it.
namespace penstock {

using IntegerBlocks = BlockVector<std::int64_t>;
using UnsignedBlocks = BlockVector<std::uint64_t>;
using FloatBlocks = BlockVector<double>;
using BooleanBlocks = BlockVector<std::uint8_t>;
using ColumnValues = std::variant<IntegerBlocks, UnsignedBlocks, FloatBlocks, BooleanBlocks, TextStore>;

/// Storage for that type, with a place for each of the nulls.
ColumnValues emptyColumnValues(ColumnType type, std::size_t nulls);

inline bool isNumeric(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Unsigned || type == ColumnType::Float;
}

struct Column::Data
{
    QString name;
    ColumnType type;
    ColumnRole role;
    std::size_t size = 0;
    std::size_t nulls = 0;
    ColumnValues values;
    BlockVector<std::uint64_t> validity; // a bit for each row, from the first null on
    std::shared_ptr<const ZoneClock> zone{};

    template <typename T> T &as() { return *std::get_if<T>(&values); }
    template <typename T> const T *find() const { return std::get_if<T>(&values); }

    void countRow(bool valid)
    {
        if (nulls == 0) {
            if (valid) {
                ++size;
                return;
            }
            validity.append(size / 64, ~std::uint64_t(0));
            if (size % 64 != 0)
                validity.append((std::uint64_t(1) << (size % 64)) - 1);
        }
        if (size / 64 == validity.size())
            validity.append(0);
        if (valid)
            validity[size / 64] |= std::uint64_t(1) << (size % 64);
        else
            ++nulls;
        ++size;
    }
};

} // namespace penstock
