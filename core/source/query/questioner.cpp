// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/query/questioner.h"

#include "core/client/client.h"
#include "core/client/query/queryjob.h"

#include <QTimer>

#include <utility>

namespace penstock {

namespace {

constexpr std::chrono::minutes patience(5); // as a pipeline has with the server that it writes to

} // namespace

Questioner::Questioner(ClientSettings server, std::unique_ptr<Questions> questions, AnswerIntake &intake)
    : m_server(std::move(server)), m_questions(std::move(questions)), m_intake(intake)
{
}

Questioner::~Questioner() = default;

void Questioner::start()
{
    m_client = std::make_unique<Client>(m_server);
    askNext();
}

void Questioner::goOn()
{
    m_isHeld = false;
    if (m_job)
        m_job->setPaused(false);
}

void Questioner::askNext()
{
    m_question = m_questions->next();
    if (m_question)
        ask();
    else
        m_intake.put(AnswerIntake::Ended());
}

void Questioner::ask()
{
    m_rows = 0;
    m_problem.reset();
    m_job = m_client->query(m_question->query);
    m_job->setPaused(m_isHeld);
    connect(m_job, &QueryJob::batchReady, this, &Questioner::take);
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { conclude(*job); });
}

void Questioner::take(const BatchPtr &batch)
{
    m_rows += batch->rowCount();
    for (const Batch::Note &note : batch->notes) {
        if (note.cut || note.severity == Batch::Note::Severity::Error)
            m_problem = Error{Error::Kind::Protocol, note.text, {}, {}};
        else
            m_intake.addNote(note.text);
    }
    m_intake.setBytes(m_bytes + m_job->timing().bytes);
    if (batch->rowCount() > 0 && !m_intake.put(AnswerIntake::Rows{m_question, batch})) {
        m_isHeld = true;
        m_job->setPaused(true);
    }
}

void Questioner::conclude(const QueryJob &job)
{
    m_bytes += job.timing().bytes;
    if (job.state() == Job::State::Failed) {
        if (!isAskedAgain(job.error()))
            m_intake.put(job.error());
        return;
    }
    // What is missing of an answer would be missing in the copy, without a word.
    if (m_problem) {
        m_intake.put(*m_problem);
        return;
    }
    m_backpressure.succeeded();
    m_until.reset();
    m_questions->answered(m_rows);
    m_intake.put(AnswerIntake::Answered{m_question});
    askNext();
}

bool Questioner::isAskedAgain(const Error &error)
{
    if (m_rows > 0 || !Backpressure::pauses(error))
        return false;
    const auto now = std::chrono::steady_clock::now();
    if (!m_until)
        m_until = now + patience;
    const std::chrono::milliseconds wait = m_backpressure.failed(error.retryAfter);
    if (now + wait > *m_until)
        return false;
    m_intake.addNote(
        tr("The server that is read from could not answer for a while, and was asked again: %1").arg(error.message));
    QTimer::singleShot(wait, this, &Questioner::ask);
    return true;
}

} // namespace penstock
