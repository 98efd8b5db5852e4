// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/csv/csvdialect.h"
#include "core/csv/nullmarkers.h"
#include "core/csv/typeinference.h"

#include <QStringList>

#include <atomic>
#include <vector>

namespace penstock {

class ByteSource;

/// What a sample says of one column.
struct ColumnSample
{
    TypeInference inference;
    quint64 cells = 0; ///< that are not empty
    quint64 words = 0; ///< in all of them, separated by spaces
};

/// The first records of a CSV file, and for a large file pieces from further down and its end.
struct CsvSample
{
    QStringList header; ///< empty when the dialect has none
    QStringList units;  ///< what the file says of each column beside its name; may be shorter than that
    std::vector<ColumnSample> columns;
    QList<QStringList> preview; ///< the first 200 records
    qint64 fileSize = 0;
    quint64 rows = 0;
    quint64 estimatedRows = 0; ///< of the file
    bool wholeFile = false;
    quint64 unevenRows = 0;      ///< with another number of fields than the columns, empty ones behind not counted
    quint64 firstUnevenLine = 0; ///< 0: it is in a piece from further down
    quint64 flawedRows = 0;      ///< broken quoting, NUL bytes
    quint64 cutRows = 0;         ///< the last one, when it is cut off
    quint64 otherTableRows = 0;  ///< of a second table with other columns
    quint64 otherTableLine = 0;  ///< where that begins
    quint64 notUtf8Rows = 0;
};

/// Reads a file that is open for reading, from its beginning and from further down. Fails when it cannot be read or its
/// quoting breaks within the first records; ends early when cancelled.
Result<CsvSample> takeCsvSample(ByteSource &source, const CsvDialect &dialect, const NullMarkers &markers,
                                const std::atomic<bool> &cancelled);

} // namespace penstock
