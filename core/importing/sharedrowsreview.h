// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/sharedrows.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/sink/record.h"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace penstock {

/// Compares rows of the same series and time: which are equal, which differ, in which fields.
class SharedRowsReview
{
public:
    /// Remembers at most so many series and times.
    explicit SharedRowsReview(std::size_t most = 100'000) : m_most(most) {}

    /// Each row that has company, in the order of the file.
    void take(const Record &record);

    /// Adds what was found.
    void conclude(SharedRows &rows) const;

private:
    struct Value
    {
        std::uint64_t name = 0; ///< hashes
        std::uint64_t value = 0;
    };
    struct First
    {
        std::uint64_t line = 0;
        std::vector<Value> values;
    };
    /// A field that may tell rows apart.
    struct Column
    {
        std::uint64_t differing = 0;
        std::unordered_set<std::uint64_t> values; ///< of those
    };

    bool compare(First &first, const Record &record);
    void addExample(const First &first, const Record &record, bool differs);

    std::size_t m_most;
    std::unordered_map<std::string, First> m_firsts; ///< by series and time
    std::map<std::string, Column, std::less<>> m_columns;
    SharedRows m_found;
    LineEncoder m_encoder;
    PointView m_bare;
    std::string m_key;
};

} // namespace penstock
