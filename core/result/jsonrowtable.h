// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/batch.h"
#include "core/result/jsonrowcolumn.h"

#include <QSet>
#include <QStringList>

#include <string>
#include <unordered_map>
#include <vector>

namespace penstock {

/// Makes a table of objects that leave their nulls out: the columns are the union of the keys, each shown before the
/// one that follows it in the row that brought it.
class JsonRowTable
{
public:
    /// timeColumns: those that hold times beside `time`; longestNames: bytes that the names may have together.
    JsonRowTable(const QStringList &timeColumns, std::size_t longestNames);

    /// Takes a row as a whole, or nothing of it. position: of the row in the answer, for messages. What is wrong with
    /// it; empty: nothing.
    QString take(simdjson::dom::object row, std::size_t position);

    std::size_t totalRows() const { return m_totalRows; } ///< ever
    bool hasColumns() const { return !m_columns.empty(); }

    /// The rows since the last time.
    void handOut(Batch *batch);

    /// Says that values could not be written by the server, if there were any.
    void noteUnwritable(Batch *batch) const;

private:
    JsonRowColumn &columnFor(std::string_view key, std::size_t expected, simdjson::dom::element value);
    QString nameFor(const std::string &key, std::size_t occurrence) const;
    void settleWaiting(std::vector<std::size_t>::iterator before);

    QStringList m_timeColumns;
    std::size_t m_longestNames;
    // Where keys go. A key that comes twice in an object has several columns.
    std::vector<JsonRowColumn> m_columns;
    std::unordered_map<std::string, std::vector<std::size_t>> m_places;
    QSet<QString> m_names;
    std::vector<std::size_t> m_order;   // as the server has them, as far as the rows tell
    std::vector<std::size_t> m_waiting; // new ones of the row at hand, for the next key that is known
    std::size_t m_nameBytes = 0;        // of the columns
    std::size_t m_rows = 0;             // in the columns
    std::size_t m_totalRows = 0;
    bool m_hasTime = false; // a column holds the points' times
};

} // namespace penstock
