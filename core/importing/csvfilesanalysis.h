// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvanalysis.h"

#include <QPointer>

#include <vector>

namespace penstock {

/// Looks at several CSV files, one after the other, and settles what those with the same columns have in common: where
/// day and month or the decimal mark are in doubt in one of them, another may tell; what is a tag, a float or a text in
/// one is so in all. Never fails: each file has its own result.
class CsvFilesAnalysisJob final : public Job
{
    Q_OBJECT

public:
    CsvFilesAnalysisJob(const QStringList &files, const ImportHints &hints, QObject *parent = nullptr);

    /// One for each file, in their order; without previews, which may be many.
    const std::vector<Result<CsvAnalysis>> &analyses() const { return m_analyses; }

protected:
    void abort() override;

private:
    void lookAtNext();
    void look(std::size_t file, const ImportHints &hints);

    QStringList m_files;
    ImportHints m_hints;
    std::vector<Result<CsvAnalysis>> m_analyses;
    std::vector<std::pair<std::size_t, ImportHints>> m_again; ///< files that another one tells something of
    bool m_isAsking = true;                                   ///< for what is in doubt, after the first look
    QPointer<CsvAnalysisJob> m_job;
};

} // namespace penstock
