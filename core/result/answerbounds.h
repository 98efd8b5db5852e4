// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <string>
#include <unordered_set>

namespace penstock {

/// What one answer may hold of things that have to be kept as a whole before they are rows. Far beyond what a server
/// sends, and so little that a broken or hostile one cannot fill the memory, however well its answer is packed.
struct AnswerBounds
{
    std::size_t document = std::size_t(128) << 20; ///< bytes of JSON; reading them takes up to 13 times as many
    std::size_t value = std::size_t(64) << 20;     ///< bytes of one text, one row or one record
    std::size_t words = std::size_t(1) << 20;      ///< bytes of text where an answer should be
    std::size_t tables = 10'000;                   ///< of other columns
    std::size_t columns = 250'000;                 ///< of all tables
    std::size_t names = std::size_t(64) << 20;     ///< bytes of the columns' names
    std::size_t tags = 4'096;                      ///< names of tags that rows are grouped by
};

/// Counts the tables of an answer, each with its columns.
class TableBound
{
public:
    explicit TableBound(const AnswerBounds &bounds) : m_bounds(bounds) {}

    /// False when the rows would make one table or column too many. `typed` as Batch::Fragment has it.
    bool admits(int statement, const Table &rows, bool typed = false);

    /// What is to be said then.
    QString message() const;

private:
    AnswerBounds m_bounds;
    std::string m_last;
    std::unordered_set<std::string> m_tables;
    std::unordered_set<std::string> m_tags;
    std::size_t m_columns = 0;
    std::size_t m_bytes = 0; // of names
};

} // namespace penstock
