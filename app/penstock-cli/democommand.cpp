// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/democommand.h"

#include "app/penstock-cli/pipelinereport.h"
#include "app/penstock-cli/terminal.h"
#include "core/answer/answerwriter.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/importing/csvimport.h"
#include "core/importing/tidesample.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"

#include <QCommandLineParser>
#include <QLocale>

namespace penstock {

namespace {

constexpr std::size_t shownRows = 20;

} // namespace

DemoCommand::DemoCommand(LocalServer &localServer, PipelineRegistry &pipelines, QObject *parent)
    : Command(parent), m_localServer(localServer), m_pipelines(pipelines)
{
}

DemoCommand::~DemoCommand() = default;

void DemoCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Makes a year of computed tide levels, imports it into the embedded local server, and queries it."));
}

Status DemoCommand::configure(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::Kind::BadInput, tr("demo takes no arguments."));
    return {};
}

void DemoCommand::start(Session *)
{
    connect(&m_localServer, &LocalServer::stateChanged, this, &DemoCommand::onServerChanged);
    terminal::report(tr("Starting the local server…"));
    m_localServer.start();
    onServerChanged();
}

void DemoCommand::onServerChanged()
{
    if (m_localServer.state() == LocalServer::State::Missing || m_localServer.state() == LocalServer::State::Failed)
        failWith(m_localServer.error());
    else if (m_localServer.state() == LocalServer::State::Running && !m_sampleStarted)
        makeSample();
}

void DemoCommand::makeSample()
{
    m_sampleStarted = true;
    if (!m_folder.isValid()) {
        failWith(Error{Error::Kind::File, m_folder.errorString(), {}, {}});
        return;
    }
    terminal::report(tr("Making the sample. %1").arg(tideSampleNotice()));
    const QString file = m_folder.filePath(QStringLiteral("tide.csv"));
    m_job = new TideSampleJob(file, this);
    connect(m_job, &Job::finished, this, [this, job = m_job.get(), file] {
        if (job->state() == Job::State::Succeeded)
            importSample(file);
        else
            concludeUnfinished(*job);
    });
}

void DemoCommand::importSample(const QString &file)
{
    const Result<Pipeline *> pipeline =
        startImport(tideImportPlan(file), m_localServer.clientSettings(), m_pipelines, this);
    if (!pipeline) {
        failWith(pipeline.error());
        return;
    }
    m_job = *pipeline;
    connect(*pipeline, &Pipeline::progress, this,
            [](const PipelineSnapshot &snapshot) { terminal::showProgress(progressText(snapshot)); });
    connect(*pipeline, &Job::finished, this, [this, pipeline = *pipeline] {
        terminal::showProgress({});
        terminal::print(summaryText(pipeline->snapshot()));
        if (pipeline->state() == Job::State::Succeeded && pipeline->snapshot().rejected == 0)
            query();
        else
            concludeUnfinished(*pipeline);
    });
}

void DemoCommand::query()
{
    Query query;
    query.script = Script(tideDemoStatement());
    query.database = tideImportPlan({}).pipeline.target.database;
    terminal::print(query.script.text());
    m_client = std::make_unique<Client>(m_localServer.clientSettings());
    const ExportStyle style{.format = TableFormat::Text, .options = {.maximumRows = shownRows}};
    m_answer = std::make_unique<AnswerWriter>(m_output, style, QStringList());
    auto *job = m_client->query(query);
    m_job = job;
    // What the output does not take is known at the end, too.
    connect(job, &QueryJob::batchReady, this,
            [this](const BatchPtr &batch) { [[maybe_unused]] const Status status = m_answer->write(*batch); });
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() == Job::State::Succeeded)
            showRows();
        else
            concludeUnfinished(*job);
    });
}

void DemoCommand::showRows()
{
    const Status status = m_answer->finish();
    if (!status) {
        failWith(status.error());
        return;
    }
    terminal::print(tr("%1 rows in all.").arg(QLocale().toString(qulonglong(m_answer->rowCount()))));
    Q_EMIT done(m_answer->rowCount() > 0 ? Done : Failed);
}

void DemoCommand::concludeUnfinished(const Job &job)
{
    if (job.state() == Job::State::Failed)
        failWith(job.error());
    else
        Q_EMIT done(m_interrupted ? Interrupted : Failed);
}

void DemoCommand::interrupt()
{
    m_interrupted = true;
    if (m_job)
        m_job->cancel();
    else
        Q_EMIT done(Interrupted);
}

} // namespace penstock
