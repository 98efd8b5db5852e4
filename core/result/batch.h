// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace penstock {

/// What one decoded piece of an answer brings.
struct Batch
{
    /// Rows of one statement, all of one layout.
    struct Fragment
    {
        int statement = 0;
        Table rows;
        /// Columns behind those of the statement's rows so far are new ones of the same table: nulls stand in it
        /// before.
        bool extends = false;
        /// The server said what types the columns have: rows of other types are another table, nothing is converted.
        bool typed = false;

        /// The same for rows that belong into one table: of the statement, with the same columns. Tags do not count
        /// unless typed, nor do columns that extend.
        std::string key() const;
    };

    /// Something the server said beside the rows.
    struct Note
    {
        enum class Severity { Information, Warning, Error };
        int statement = 0;
        Severity severity = Severity::Information;
        QString text;
        bool cut = false; ///< rows of the statement are missing, or may be
    };

    std::vector<Fragment> fragments;
    std::vector<Note> notes;

    /// Rows of a fragment's statement and layout (and types, when typed) go on there when they are few.
    void add(int statement, Table rows, bool typed = false);

    /// No more rows come: readers may share them. They lie in memory of the store, or in plain memory.
    void seal(const std::shared_ptr<ChunkStore> &store = {});

    std::size_t rowCount() const;

    /// For add(): fragments of few rows, by statement and layout.
    std::unordered_map<std::string, std::size_t> last = {};
};

/// The statement and its columns, in one text: the same for rows of the same layout. With types, durations count as
/// text, which they become when one has no length (1mo).
std::string layoutKey(int statement, const Table &rows, bool withTags, bool withTypes);

/// Batches cross threads and signals as shared, unchanging values.
using BatchPtr = std::shared_ptr<const Batch>;

} // namespace penstock

Q_DECLARE_METATYPE(penstock::BatchPtr)
