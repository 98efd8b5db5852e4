// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// What to ask, and where.
struct Query
{
    QString text;
    QString database;        ///< may be empty when the statements name theirs
    QString retentionPolicy; ///< empty: the default one
    /// Rows in one document of the answer. Small ones put the first rows on the screen early: influxd 1.6.7 sent the
    /// first 2,000 of two million rows after 15 ms, the first 10,000 after 117 ms, and the whole no slower.
    int chunkRows = 2'000;
    bool chunked = true;
};

/// True when every statement only reads: SELECT without INTO, SHOW, EXPLAIN. Anything else goes by POST only, is never
/// run by restoring a tab, and is marked in the editor.
bool isReadOnly(const QString &influxql);

} // namespace penstock
