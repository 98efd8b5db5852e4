// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvfilesanalysis.h"

#include "core/importing/settledcolumns.h"

#include <utility>

namespace penstock {

CsvFilesAnalysisJob::CsvFilesAnalysisJob(const QStringList &files, const ImportHints &hints, QObject *parent)
    : Job(parent), m_files(files), m_hints(hints)
{
    m_analyses.reserve(static_cast<std::size_t>(files.size()));
    lookAtNext();
}

void CsvFilesAnalysisJob::abort()
{
    if (m_job)
        m_job->cancel();
}

void CsvFilesAnalysisJob::lookAtNext()
{
    if (m_analyses.size() < static_cast<std::size_t>(m_files.size())) {
        m_analyses.emplace_back(CsvAnalysis());
        look(m_analyses.size() - 1, m_hints);
        return;
    }
    if (std::exchange(m_isAsking, false))
        m_again = hintsOfEachOther(m_analyses, m_hints);
    if (!m_again.empty()) {
        const auto [file, hints] = m_again.back();
        m_again.pop_back();
        look(file, hints);
        return;
    }
    settleColumns(m_analyses);
    succeed();
}

void CsvFilesAnalysisJob::look(std::size_t file, const ImportHints &hints)
{
    m_job = new CsvAnalysisJob(m_files.at(static_cast<qsizetype>(file)), {}, this, hints);
    connect(m_job, &Job::finished, this, [this, file, job = m_job.get()] {
        if (!isRunning())
            return;
        if (job->state() == State::Succeeded) {
            m_analyses[file] = job->analysis();
            m_analyses[file]->preview.clear();
        } else {
            m_analyses[file] = std::unexpected(job->error());
        }
        lookAtNext();
    });
}

} // namespace penstock
