// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/connection/flavour.h"
#include "core/query/query.h"
#include "core/result/batch.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <vector>

namespace penstock {

/// What the notes of an answer mean, seen as a whole: which statement a note belongs to, how many rows there were
/// before the server cut them, whether the answer failed.
class QueryNotes
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryNotes)

public:
    /// `cutsLie`: the server is one that marks whole answers beyond 10,000 rows as partial (InfluxDB before 1.8).
    QueryNotes(const Query &query, bool cutsLie);

    /// What an answer will not hold although it looks complete: errors in CSV, values older than a day in 3.x.
    static std::optional<Batch::Note> caveat(const Query &query, Flavour flavour, const QByteArray &path);

    /// Counts the rows and puts the notes right: InfluxDB 1.6 gives every statement that it did not execute the number
    /// of the one that failed. Decides by the statement whether its series' names are a column to be seen.
    void amend(Batch *batch);

    /// The first error of a statement; empty: none.
    const QString &firstError() const { return m_firstError; }

    /// For an answer that ended with `error`: a note that marks the rows so far as not all; nothing when there are
    /// none.
    std::optional<Batch::Note> brokenOff(const Error &error) const;

private:
    QString textOfCut(std::size_t rows) const;

    bool showsNames(const Batch::Fragment &fragment) const;

    std::vector<bool> m_oneMeasurement; ///< by statement: the series' names are of no use
    bool m_chunked;
    bool m_cutsLie;
    std::map<int, std::size_t> m_rows; ///< by statement
    int m_lastWithRows = -1;
    std::optional<int> m_failed; ///< the last statement that has an error or was not executed
    QString m_firstError;
};

} // namespace penstock
