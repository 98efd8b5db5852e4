// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/fileimport.h"

#include "core/async/background.h"
#include "core/async/sentences.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/importing/importjournal.h"
#include "core/importing/profile/planprofile.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/session.h"

#include <QFileInfo>

#include <utility>

namespace penstock {

FileImport::FileImport(const QString &file, const Way &way, Session &session, PipelineRegistry &pipelines,
                       QObject *parent)
    : QObject(parent), m_file(file), m_way(way), m_session(&session), m_pipelines(pipelines)
{
    m_checks.configure(way.options);
    connect(&m_checks, &ImportChecks::passed, this, &FileImport::prepareToWrite);
    connect(&m_checks, &ImportChecks::failed, this, &FileImport::fail);
    connect(&m_checks, &ImportChecks::interrupted, this, [this] { end({ImportQueue::State::Stopped, {}, {}}); });
    connect(&m_checks, &ImportChecks::asked, this,
            [this](const QString &question) { fail({Error::Kind::BadInput, question, {}, {}}); });
    connect(&session, &Session::stateChanged, this, &FileImport::begin, Qt::QueuedConnection);
    session.open(); // nothing when it is
    QMetaObject::invokeMethod(this, &FileImport::begin, Qt::QueuedConnection);
}

FileImport::~FileImport() = default;

PipelineOptions FileImport::pipelineOf(const Way &way, const Session &session)
{
    PipelineOptions options = way.options.pipeline;
    QString &database = options.target.database;
    if (!way.database.isEmpty())
        database = way.database;
    if (database.isEmpty()) {
        database = session.profile().database;
        if (options.target.retentionPolicy.isEmpty())
            options.target.retentionPolicy = session.profile().retentionPolicy;
    }
    options.targetName = session.profile().name;
    if (!database.isEmpty())
        options.targetName += QStringLiteral(" · ") + database;
    return options;
}

void FileImport::begin()
{
    if (m_hasBegun || (m_session && m_session->state() == Session::State::Opening && !m_isStopped))
        return;
    m_hasBegun = true;
    if (m_isStopped)
        end({ImportQueue::State::Stopped, {}, {}});
    else if (isOpen())
        look();
    else if (m_session && m_session->state() == Session::State::Failed)
        fail(m_session->error());
    else
        failWithoutConnection();
}

bool FileImport::isOpen() const
{
    return m_session && m_session->state() == Session::State::Open;
}

void FileImport::failWithoutConnection()
{
    fail({Error::Kind::Network, tr("The connection was closed."), {}, {}});
}

void FileImport::look()
{
    m_look = new CsvAnalysisJob(m_file, {}, this, m_way.options.hints);
    connect(m_look, &Job::finished, this, [this, job = m_look.get()] {
        if (m_isStopped)
            end({ImportQueue::State::Stopped, {}, {}});
        else if (job->state() == Job::State::Succeeded)
            take(job->analysis());
        else
            fail(job->error());
    });
}

void FileImport::take(const CsvAnalysis &analysis)
{
    if (!isOpen()) {
        failWithoutConnection();
        return;
    }
    const QString name = QFileInfo(m_file).fileName();
    const QStringList header = headerOf(analysis);
    const ImportProfile &profile = m_way.profile.profile;
    if (!profile.fits(header)) {
        fail({Error::Kind::BadInput,
              tr("The profile “%1” is for files with the columns %2; %3 has %4.")
                  .arg(m_way.profile.name, profile.header.join(QStringLiteral(", ")), name,
                       header.join(QStringLiteral(", "))),
              {},
              {}});
        return;
    }
    if (!analysis.questions.isEmpty() && !m_way.options.guesses) {
        fail({Error::Kind::BadInput, joinedSentences(analysis.questions), {}, {}});
        return;
    }
    ImportPlan plan = analysis.plan;
    plan.pipeline = pipelineOf(m_way, *m_session);
    plan.pipeline.sourceName = name;
    m_way.options.run.apply(plan, analysis, true, true);
    if (const Status status = m_way.options.apply(plan); !status) {
        fail(status.error());
        return;
    }
    if (plan.pipeline.rejectsFile.isEmpty() && m_way.rejectsOf)
        plan.pipeline.rejectsFile = m_way.rejectsOf(m_file);
    m_checks.start(plan, *m_session);
}

void FileImport::prepareToWrite(const ImportPlan &plan)
{
    if (plan.journalFolder.isEmpty() || !isOpen()) {
        write(plan);
        return;
    }
    const ImportTarget target = ImportTarget::of(plan, m_session->clientSettings());
    runInBackground(
        this,
        [plan, target] {
            const auto earlier = ImportJournal::unfinished(plan.journalFolder, plan.file, target);
            return earlier && earlier->interpretation == interpretationOf(plan);
        },
        [this, plan](bool resumes) {
            ImportPlan whole = plan;
            whole.resumes = resumes;
            write(whole);
        });
}

void FileImport::write(const ImportPlan &plan)
{
    if (m_isStopped) {
        end({ImportQueue::State::Stopped, {}, {}});
        return;
    }
    if (!isOpen()) {
        failWithoutConnection();
        return;
    }
    const Result<Pipeline *> started = startImport(plan, m_session->clientSettings(), m_pipelines, &m_pipelines);
    if (!started) {
        fail(started.error());
        return;
    }
    m_pipeline = *started;
    connect(m_pipeline, &Job::finished, this,
            [this, pipeline = m_pipeline.get()] { end(RunOutcome::of(pipeline->snapshot())); });
}

void FileImport::stop()
{
    if (std::exchange(m_isStopped, true) || m_isOver)
        return;
    if (m_pipeline)
        m_pipeline->cancel();
    else if (m_look)
        m_look->cancel();
    else if (!m_hasBegun)
        QMetaObject::invokeMethod(this, &FileImport::begin, Qt::QueuedConnection);
    m_checks.interrupt();
}

void FileImport::fail(const Error &error)
{
    end({ImportQueue::State::Failed, error, {}});
}

void FileImport::end(const RunOutcome &outcome)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT ended(outcome);
}

} // namespace penstock
