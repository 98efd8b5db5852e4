// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/batch.h"

#include <memory>
#include <vector>

namespace penstock {

/// Everything a query brought: one table per statement and layout, and the notes.
class ResultSet
{
public:
    struct Entry
    {
        int statement = 0;
        std::shared_ptr<Table> table; ///< shared with the views; only this class changes it, in the GUI thread
    };

    /// Adds the rows; returns the indexes of the entries that grew or are new, each once.
    std::vector<std::size_t> append(const Batch &batch);

    const std::vector<Entry> &entries() const { return m_entries; }
    const std::vector<Batch::Note> &notes() const { return m_notes; }
    /// False when the server cut the answer or the answer broke off: rows are missing, as a note says.
    bool isComplete() const;
    std::size_t rowCount() const;
    std::size_t memoryBytes() const;

private:
    std::vector<Entry> m_entries;
    std::vector<Batch::Note> m_notes;
};

} // namespace penstock
