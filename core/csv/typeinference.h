// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/timestampformat.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace penstock {

/// What a CSV column's cells can be read as.
enum class CellType { Empty, Integer, Float, Boolean, Text };

/// What a large sample says of one column.
struct ColumnGuess
{
    QString name;
    CellType type = CellType::Empty;
    QList<TimestampFormat> timeFormats; ///< every format that explains all non-empty cells, best first; empty: no time
    bool ambiguousTime = false;         ///< day and month could be swapped
    quint64 seen = 0;                   ///< cells looked at
    quint64 empty = 0;                  ///< of these, empty ones
    quint64 distinct = 0;               ///< distinct values, counted up to 10,000
    bool distinctCapped = false;
    QStringList samples; ///< the first few non-empty values
};

} // namespace penstock
