// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/timestampformat.h"
#include "core/csv/timestampparser.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_set>
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

/// Looks at the cells of one column, one after the other, and says what all of them can be read as.
///
/// Integers: every cell fits int64. Whole numbers beyond that make the column text (a double would change them), as do
/// codes with leading zeros or a plus sign. Booleans are true, false, t, f in any case; 0 and 1 are integers. NaN, NA,
/// N/A, null and the like (isMissingMarker()) count as empty in a column of numbers or booleans and are text otherwise.
/// Unix times count as times from 1990 to 2100 only.
class TypeInference
{
public:
    explicit TypeInference(bool decimalComma = false);

    void add(std::string_view cell);
    ColumnGuess guess(const QString &name) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct TimeCandidate
    {
        TimestampFormat format;
        TimestampParser parser;
    };

    void addTime(std::string_view cell);
    CellType type() const;

    bool m_decimalComma;
    quint64 m_seen = 0;
    quint64 m_empty = 0;
    quint64 m_missing = 0; ///< markers of a missing number
    quint64 m_whole = 0;
    quint64 m_decimal = 0;
    quint64 m_boolean = 0;
    bool m_slashed = false;
    std::vector<TimeCandidate> m_times; ///< those that explain all cells so far
    std::unordered_set<std::string, Hash, std::equal_to<>> m_distinct;
    bool m_distinctCapped = false;
    QStringList m_samples;
};

} // namespace penstock
