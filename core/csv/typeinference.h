// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/distinctcount.h"
#include "core/csv/nullmarkers.h"
#include "core/csv/numbervotes.h"
#include "core/csv/timereadings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace penstock {

/// What a CSV column's cells can be read as.
enum class CellType { Empty, Integer, Float, Boolean, Text };

/// What a large sample says of one column.
struct ColumnGuess
{
    QString name;
    CellType type = CellType::Empty;
    QList<TimeReading> times;           ///< every format that explains most cells, best first; empty: no time
    QList<TimestampFormat> timeFormats; ///< of `times`
    bool ambiguousTime = false;         ///< day and month could be swapped, and nothing tells which comes first
    bool isTimeOfDay = false;           ///< a time of day without a date, which may belong to a column of dates
    NumberForm number;                  ///< of a column of numbers
    bool ambiguousNumber = false;       ///< 1,234 could be one thousand and more, or one and a bit: `otherNumber`
    NumberForm otherNumber;
    QString doubtful;           ///< a cell that is one number in this form and another one in that
    QString unit;               ///< that stands with the numbers and is left out
    QString strayUnit;          ///< the same, of fewer than half of the numbers; `unit` is empty then
    quint64 strayUnits = 0;     ///< cells with that
    quint64 odd = 0;            ///< cells that are neither what the column holds nor a null marker
    QStringList oddSamples;     ///< the first few of these
    quint64 markers = 0;        ///< null markers
    quint64 nullWords = 0;      ///< of these, NULL as SQL has it
    quint64 dumpedNulls = 0;    ///< of these, \N, which dumps of databases write and nothing else
    bool cannotBeTag = false;   ///< some cell holds what no tag can: a line break, a backslash at its end
    bool isMixed = false;       ///< text, though most cells, but not nearly all, are numbers
    QString sentinel;           ///< -999 or the like, far below the other numbers: perhaps it says that there is none
    bool areLetters = false;    ///< booleans, all of them T and F
    quint64 rounded = 0;        ///< of a column of floats: whole numbers that no double has, beyond 2^53
    bool mayBeVersions = false; ///< 1.10 beside 1.9, which as numbers would be 1.1 and 1.9
    QString textReason;         ///< why what looks like numbers is text; for people, a clause
    quint64 seen = 0;           ///< cells looked at
    quint64 empty = 0;          ///< of these, empty ones and (but in a column of text) null markers
    quint64 distinct = 0;       ///< distinct values, counted up to 10,000
    bool distinctCapped = false;
    quint64 distinctMissing = 0; ///< of these, null markers that are counted as empty
    QStringList samples;         ///< the first few non-empty values

    /// To the nearest; 100 is said of none but an empty one. 0 where nothing was seen.
    quint64 percentEmpty() const;

    /// Read so, the years have four digits, and one of two is cut off.
    bool hasFullYears(TimestampFormat::Kind kind) const;
};

/// Looks at the cells of one column, one after the other, and says what (nearly) all of them can be read as.
///
/// Integers fit int64. Whole numbers beyond that make the column text (a double would change them), as do codes with
/// leading zeros. Booleans are true, false, t, f in any case, and more than one letter alone; 0 and 1 are integers.
/// Null markers count as empty in a column of numbers or booleans and are text otherwise. A column of which 95 of 100
/// cells are numbers holds numbers, and odd cells. Unix times count as times from 1990 to 2100 only.
class TypeInference
{
public:
    /// `prefersComma`: where 1,234 could mean both, the comma is the decimal mark.
    explicit TypeInference(bool prefersComma = false, const NullMarkers &markers = {});

    void add(std::string_view cell);
    ColumnGuess guess(const QString &name) const;

private:
    void judgeType(ColumnGuess &guess) const;
    void judgeNumbers(ColumnGuess &guess, quint64 values) const;
    void judgeTime(ColumnGuess &guess) const;
    void noteNumber(std::string_view text);
    void noteExample(std::string_view text, NumberVotes::Kind kind);
    QStringList examplesNotOf(const NumberForm &form) const;
    QString exampleOfDoubt(const NumberVotes::Verdict &verdict) const;

    bool m_prefersComma;
    NullMarkers m_markers;
    quint64 m_seen = 0;
    quint64 m_empty = 0;
    quint64 m_missing = 0; ///< null markers
    quint64 m_nullWords = 0;
    quint64 m_dumpedNulls = 0;
    quint64 m_boolean = 0;
    quint64 m_letters = 0; ///< of the booleans, t and f alone
    std::string m_firstBoolean;
    bool m_otherBoolean = false; ///< not all of them are the same
    NumberVotes m_numbers;
    TimeReadings m_times;
    DistinctCount m_distinct;
    bool m_distinctCapped = false;
    quint64 m_distinctMissing = 0;
    QStringList m_samples;
    std::string m_sentinel; ///< the first -99, -999, -9999.0 …
    double m_lowest = 0;    ///< of the other numbers
    bool m_cannotBeTag = false;
    QStringList m_notNumbers; ///< the first few cells that are numbers in no form
    QStringList m_formed;     ///< that are so in some form: 1,5 or 12 kWh
    QStringList m_withPoint;  ///< the first of the plain ones with a point
};

} // namespace penstock
