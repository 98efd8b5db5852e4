// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace penstock {

/// Which row stands on top of a view, and where its scroll bar stands then. The bar counts rows as long as an int can;
/// of more it counts parts of the way. No pixels are counted: their number would end at twenty million rows.
class RowScroll
{
public:
    static constexpr int longestBar = 1 << 30;

    /// rows in all, and how many fit into the view. Keeps the row on top as far as that goes.
    void setSize(qint64 rows, qint64 page);

    qint64 top() const { return m_top; }
    qint64 lastTop() const { return m_lastTop; } ///< with the last row at the bottom
    qint64 page() const { return m_page; }

    /// Takes the nearest one that there is.
    void setTop(qint64 row);
    /// So that the row is seen, with the least way.
    void show(qint64 row);

    int barMaximum() const { return int(qMin(m_lastTop, qint64(longestBar))); }
    int barValue() const;
    /// The person has moved the bar.
    void setBarValue(int value);

private:
    qint64 m_top = 0;
    qint64 m_lastTop = 0;
    qint64 m_page = 1;
};

} // namespace penstock
