// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pooljob.h"
#include "core/csv/finding.h"
#include "core/csv/typeinference.h"
#include "core/file/encodingguess.h"
#include "core/importing/importhints.h"
#include "core/importing/importplan.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace penstock {

/// What a look at a CSV file found.
struct CsvAnalysis
{
    ImportPlan plan; ///< a proposal: ready to run when `plan.validate()` holds but for the target
    QList<ColumnGuess> columns;
    QList<QStringList> preview; ///< the first 200 records, the header not among them
    qint64 fileSize = 0;
    quint64 sampledRows = 0;
    quint64 estimatedRows = 0;
    bool wholeFileSampled = false;
    EncodingGuess encoding;   ///< certain when it was said
    QList<Finding> structure; ///< what is not certain of punctuation and header; empty when they were said
    QStringList measurements; ///< that an annotated file names itself; in the sample
    QStringList units;        ///< what the file says of each column beside its name (rpm); may be shorter than columns
    QStringList warnings;     ///< what was decided where something else was possible, uneven records, …; for people
    QStringList remarks;      ///< those of the warnings that only say how the file is read, and nothing of it is lost
    QStringList questions;    ///< what only a person can decide, with the option of penstock-cli that answers
};

/// Looks at a file as CsvAnalysisJob does, while it is called. With a dialect given only types and times are inferred.
Result<CsvAnalysis> analyseCsv(const QString &file, const std::optional<CsvDialect> &dialect, const ImportHints &hints,
                               const std::atomic<bool> &stop);

/// Sniffs dialect, types and times over a large sample from the start, the middle and the end of a file, in the thread
/// pool. Fails for a file that cannot be read, is empty, or is no CSV (binary, or one column of anything but values).
class CsvAnalysisJob final : public PoolJob<CsvAnalysis>
{
    Q_OBJECT

public:
    /// With a dialect given only types and times are inferred.
    explicit CsvAnalysisJob(const QString &file, const std::optional<CsvDialect> &dialect = {},
                            QObject *parent = nullptr, const ImportHints &hints = {});

    const CsvAnalysis &analysis() const { return value(); }
};

} // namespace penstock
