// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/answerbounds.h"

#include "core/result/batch.h"

#include <QCoreApplication>

namespace penstock {

bool TableBound::admits(int statement, const Table &rows, bool typed)
{
    std::string key = layoutKey(statement, rows, true, typed);
    if (key == m_last)
        return true;
    if (!m_tables.contains(key)) {
        if (m_tables.size() == m_bounds.tables || m_columns + rows.columnCount() > m_bounds.columns ||
            m_bytes + key.size() > m_bounds.names)
            return false;
        // Without types the rows go into one table, which has the union of the tags.
        for (std::size_t i = 0; !typed && i < rows.columnCount(); ++i) {
            if (rows.column(i).role() == ColumnRole::Tag)
                m_tags.insert(rows.column(i).name().toStdString());
        }
        if (m_tags.size() > m_bounds.tags)
            return false;
        m_columns += rows.columnCount();
        m_bytes += key.size();
        m_tables.insert(key);
    }
    m_last = std::move(key);
    return true;
}

QString TableBound::message() const
{
    return QCoreApplication::translate(
               "penstock::TableBound",
               "The answer has more tables with columns of their own than can be shown (%1 "
               "tables, %2 columns), or names too long; the rows so far are kept. Ask for fewer measurements at "
               "a time.")
        .arg(m_bounds.tables)
        .arg(m_bounds.columns);
}

} // namespace penstock
