// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowindex.h"
#include "core/result/table.h"
#include "core/series/keyreader.h"

#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace penstock {

/// The numbers of series, by the texts of what tells them apart: the same in several tables.
class SeriesNumbers
{
public:
    explicit SeriesNumbers(std::size_t keys) : m_texts(keys), m_steps(keys) {}

    std::size_t count() const { return m_count; }
    KeyReader::Numbers &texts(std::size_t key) { return m_texts[key]; }
    /// codes: of a row's texts, by key.
    std::uint32_t of(const std::vector<std::uint32_t> &codes);

private:
    std::vector<KeyReader::Numbers> m_texts;
    std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> m_steps; ///< where a text leads from those before
    std::size_t m_count = 0;
};

/// The rows of a table series by series, each in the order of time.
class SeriesRows
{
public:
    struct Row
    {
        std::int64_t time;
        std::uint32_t row;
    };
    using Rows = std::vector<Row>;

    /// keys: columns that tell series apart. No time: all rows have the same one, and so have rows without one: the
    /// earliest. None: it was stopped. The table must outlive this.
    static std::optional<SeriesRows> of(const Table &table, const std::vector<std::size_t> &keys,
                                        const std::optional<std::size_t> &time, SeriesNumbers *numbers,
                                        const std::stop_token &stop);

    /// Of equal times in the order in which they came. Empty: it has no such series.
    Rows rows(std::size_t series) const;

private:
    const Column *m_times = nullptr;
    std::vector<std::size_t> m_starts; ///< of the series in m_rows, and its end
    RowIndex m_rows;
};

} // namespace penstock
