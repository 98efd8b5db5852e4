// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a run that go into a file instead of memory.
#include "core/answer/answerexport.h"
#include "core/answer/queryrun.h"
#include "core/client/client.h"

#include <memory>
#include <utility>

namespace penstock {

void QueryRun::streamTo(const QString &path, const ExportStyle &style)
{
    if (!isRunning() || m_file)
        return;
    m_overBudget = false;
    m_rowLimit = 0; // a file is for all of them
    m_spillError.reset();
    m_stream = Stream{.path = path};
    m_feed.divert();
    m_file = new AnswerExport(path, style, m_query, this);
    auto fetched = std::make_shared<Batch>(m_feed.share());
    if (!m_feed.result().isComplete())
        fetched->notes.push_back({0, Batch::Note::Severity::Warning, {}, true});
    m_file->append(fetched);
    connect(m_file, &AnswerExport::busyChanged, this, [this] {
        sessionChanged(); // the statement may wait for that
        updatePause();
    });
    connect(m_file, &Job::finished, this, &QueryRun::fileFinished);
    openFile();
    updatePause();
}

void QueryRun::openFile()
{
    if (m_file && !m_file->isOpen() && m_session && m_session->client())
        m_file->open(*m_session->client());
}

std::optional<QueryRun::Stream> QueryRun::stream() const
{
    std::optional<Stream> stream = m_stream;
    if (stream && m_file) {
        stream->rows = m_file->writtenRows();
        stream->bytes = m_file->writtenBytes();
    }
    return stream;
}

void QueryRun::fileFinished()
{
    const Job::State state = m_file->state();
    const Error error = m_file->error();
    m_stream = Stream{m_file->path(),        m_file->writtenRows(), m_file->writtenBytes(),
                      m_file->refusedRows(), m_file->refusal(),     m_file->notFiniteNulls()};
    if (state == Job::State::Succeeded)
        m_feed.succeed();
    else if (state == Job::State::Failed)
        m_feed.fail(error);
}

/// With what that means for the file.
Error QueryRun::withFile(Error error) const
{
    if (m_file)
        error.message = tr("%1 %2 was not written.", "why, file").arg(error.message, m_file->path());
    return error;
}

} // namespace penstock
