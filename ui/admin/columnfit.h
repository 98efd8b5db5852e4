// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace penstock {

/// How wide columns are in a table, in pixels.
struct ColumnFit
{
    int room = 0;  ///< that of the table, less its scroll bar
    int air = 0;   ///< at most, for each column
    int least = 0; ///< wider columns give way down to here, where nothing has to be scrolled then

    /// `wanted`: by what stands in them. The air is what room there is; else each gives of what it can spare, and then
    /// the widest columns are cut to one width. `spare`: of each, what nothing stands in; none: nothing.
    QList<int> widths(QList<int> wanted, const QList<int> &spare = {}) const;
};

} // namespace penstock
