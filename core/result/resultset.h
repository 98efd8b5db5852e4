// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/batch.h"
#include "core/result/tableshape.h"
#include "core/result/tablesnapshot.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace penstock {

class ChunkAccount;

/// Everything a query brought: a table per statement, or several where columns (and types, when typed) are others; and
/// the notes.
class ResultSet
{
public:
    struct Entry
    {
        int statement = 0;
        std::shared_ptr<Table> table; ///< shared with the views; only this class changes it, in the GUI thread
        bool extends = false;         ///< as its fragments said
        bool typed = false;           ///< the same
    };

    /// `store`: where rows lie that are put together here; null: in plain memory.
    explicit ResultSet(const std::shared_ptr<ChunkStore> &store = {});

    /// Adds the rows; returns the indexes of the entries that grew or are new, each once.
    std::vector<std::size_t> append(const Batch &batch);

    /// Of the entry's table as it is now.
    TableSnapshot snapshot(std::size_t entry) { return TableSnapshot(*m_entries.at(entry).table); }

    /// All rows so far, a fragment for each entry, as they would have come in one batch; for any thread.
    Batch share();

    const std::vector<Entry> &entries() const { return m_entries; }
    /// The first of them: a server that sends notes without end must not fill the memory.
    const std::vector<Batch::Note> &notes() const { return m_notes; }
    std::size_t noteCount() const { return m_noteCount; }
    /// False when the server cut the answer or the answer broke off: rows are missing, as a note says.
    bool isComplete() const { return m_isComplete; }
    std::size_t rowCount() const { return m_rowCount; }
    std::size_t memoryBytes() const { return m_memoryBytes; }

private:
    std::size_t entryFor(const Batch::Fragment &fragment);
    void appendRows(std::size_t index, const Table &rows);

    std::shared_ptr<ChunkAccount> m_account; // null without a store
    std::vector<Entry> m_entries;
    std::vector<TableShape> m_shapes;                      // of the entries
    std::unordered_map<std::string, std::size_t> m_places; // of the entries, by Fragment::key()
    std::vector<Batch::Note> m_notes;
    std::size_t m_noteCount = 0;
    std::size_t m_rowCount = 0;    // of all tables; there may be a hundred thousand
    std::size_t m_memoryBytes = 0; // the same
    std::size_t m_plainBytes = 0;  // the same
    bool m_isComplete = true;
};

} // namespace penstock
