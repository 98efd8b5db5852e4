// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/rowscroll.h"

#include <cmath>

namespace penstock {

void RowScroll::setSize(qint64 rows, qint64 page)
{
    m_page = qMax(page, qint64(1));
    m_lastTop = qMax(rows - m_page, qint64(0));
    setTop(m_top);
}

void RowScroll::setTop(qint64 row)
{
    m_top = qBound(qint64(0), row, m_lastTop);
}

void RowScroll::show(qint64 row)
{
    if (row < m_top)
        setTop(row);
    else if (row >= m_top + m_page)
        setTop(row - m_page + 1);
}

int RowScroll::barValue() const
{
    if (m_lastTop <= longestBar)
        return int(m_top);
    return int(std::llround(double(m_top) / double(m_lastTop) * longestBar));
}

void RowScroll::setBarValue(int value)
{
    // What the bar says of the row that is on top already says nothing new.
    if (value == barValue())
        return;
    if (m_lastTop <= longestBar)
        setTop(value);
    else
        setTop(value == longestBar ? m_lastTop : std::llround(double(value) / longestBar * double(m_lastTop)));
}

} // namespace penstock
