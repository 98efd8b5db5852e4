// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/importing/csvanalysis.h"

#include <QStringList>

namespace penstock {

/// What only a person can decide before a file is imported, and what the answer may be.
struct OpenQuestion
{
    enum class Kind {
        Encoding,    ///< several fit the bytes
        Structure,   ///< which rows name the columns
        DayOrMonth,  ///< 05/03/2024
        DecimalMark, ///< 1.234
        Zone,        ///< the name of the time says one, its cells do not
        Overwrites,  ///< rows have time and tags in common
    };

    Kind kind = Kind::Structure;
    QString text;                     ///< for people
    QStringList answers;              ///< for buttons, the likeliest first
    QString name = {};                ///< of the column that it is about; empty: of the whole file
    QList<qsizetype> candidates = {}; ///< of Kind::Overwrites: the column behind each answer but the last
    QStringList zones = {};           ///< of Kind::Zone: the one behind each answer
    bool operator==(const OpenQuestion &) const = default;

    /// What stays the same when the file is read in another way.
    QString key() const;
};

/// What the first look at a file could not tell of its bytes and its structure.
QList<OpenQuestion> questionsOnFile(const CsvAnalysis &analysis);

/// What the columns leave open as they are planned now; without those that `settled` holds the keys of.
QList<OpenQuestion> questionsOnColumns(const CsvAnalysis &analysis, const QList<ColumnPlan> &plans,
                                       const QStringList &settled);

/// The dialect with one of the answers to a question on the file.
CsvDialect answered(CsvDialect dialect, const OpenQuestion &question, qsizetype answer);

} // namespace penstock
