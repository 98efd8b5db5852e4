// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t rowsWorthATable = 1'000;

bool goesOn(const ResultSet::Entry &entry, const Batch::Fragment &fragment)
{
    const Table &rows = *entry.table;
    return entry.statement == fragment.statement &&
           (fragment.extends ? rows.isBeginOf(fragment.rows) : rows.hasLayoutOf(fragment.rows)) &&
           (!fragment.typed || rows.hasTypesOf(fragment.rows));
}

} // namespace

void Batch::add(int statement, Table rows, bool typed)
{
    // An answer may have a hundred thousand series of a row each: they share a table, which costs a copy of the rows.
    const bool goesOn = !fragments.empty() && rows.rowCount() < rowsWorthATable &&
                        fragments.back().statement == statement && fragments.back().rows.hasLayoutOf(rows) &&
                        (!typed || fragments.back().rows.hasTypesOf(rows));
    if (goesOn)
        fragments.back().rows.append(rows);
    else
        fragments.push_back({statement, std::move(rows), false, typed});
}

std::size_t Batch::rowCount() const
{
    std::size_t rows = 0;
    for (const Fragment &fragment : fragments)
        rows += fragment.rows.rowCount();
    return rows;
}

std::vector<std::size_t> ResultSet::append(const Batch &batch)
{
    std::vector<std::size_t> touched;
    for (const Batch::Fragment &fragment : batch.fragments) {
        // From the back: rows nearly always go on where the last ones went.
        const auto known = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                        [&fragment](const Entry &entry) { return goesOn(entry, fragment); });
        auto index = static_cast<std::size_t>(m_entries.rend() - known) - 1;
        if (known == m_entries.rend()) {
            index = m_entries.size();
            m_entries.push_back({fragment.statement, std::make_shared<Table>()});
        }
        m_entries[index].table->addColumnsOf(fragment.rows);
        m_entries[index].table->append(fragment.rows);
        if (std::ranges::find(touched, index) == touched.end())
            touched.push_back(index);
    }
    m_notes.insert(m_notes.end(), batch.notes.begin(), batch.notes.end());
    return touched;
}

bool ResultSet::isComplete() const
{
    return std::ranges::none_of(m_notes, &Batch::Note::cut);
}

std::size_t ResultSet::rowCount() const
{
    std::size_t rows = 0;
    for (const Entry &entry : m_entries)
        rows += entry.table->rowCount();
    return rows;
}

std::size_t ResultSet::memoryBytes() const
{
    std::size_t bytes = 0;
    for (const Entry &entry : m_entries)
        bytes += entry.table->memoryBytes();
    return bytes;
}

} // namespace penstock
