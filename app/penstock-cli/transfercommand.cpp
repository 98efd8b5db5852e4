// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/transfercommand.h"

#include "app/penstock-cli/inputspool.h"
#include "app/penstock-cli/pipelinereport.h"
#include "app/penstock-cli/terminal.h"
#include "core/client/write/writetraits.h"
#include "core/importing/profile/transferoptions.h"
#include "core/importing/queue/runoutcome.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <utility>

namespace penstock {

TransferCommand::TransferCommand(PipelineRegistry &pipelines, QObject *parent) : Command(parent), m_pipelines(pipelines)
{
    connect(&m_queue, &ImportQueue::begin, this, [this](const ImportQueue::Entry &entry) { open(entry.file); });
    connect(&m_queue, &ImportQueue::over, this, [this] {
        if (m_queue.isStopped() || !waitsForFiles())
            end();
    });
}

TransferCommand::~TransferCommand() = default;

void TransferCommand::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("rejects"), tr("Write rows that were not stored, with the reason, to this CSV file."),
         QStringLiteral("file")},
        {QStringLiteral("summary"), tr("json: print the counts as one JSON object."), QStringLiteral("format")},
        {QStringLiteral("on-file-error"),
         tr("Of several files, when one fails or some of its rows are refused: go-on with the next (the default), or "
            "stop."),
         QStringLiteral("go-on|stop"), QStringLiteral("go-on")},
    });
}

Status TransferCommand::configure(const QCommandLineParser &parser)
{
    const Result<RunOptions> run = RunOptions::read(parser, m_options);
    if (!run)
        return std::unexpected(run.error());
    m_run = *run;
    m_files = parser.positionalArguments();
    if (m_files.isEmpty() && needsFiles())
        return failure(Error::Kind::BadInput, tr("Name at least one file."));
    if (const Status status = TransferOptions::read(parser, m_options); !status)
        return status;
    m_database = m_options.target.database;
    m_options.rejectsFile = parser.value(QStringLiteral("rejects"));

    const QString summary = parser.value(QStringLiteral("summary"));
    if (!summary.isEmpty() && summary != QStringLiteral("json"))
        return failure(Error::Kind::BadInput, tr("--summary must be json."));
    m_jsonSummary = !summary.isEmpty();
    const QString afterError = parser.value(QStringLiteral("on-file-error"));
    if (afterError != QLatin1String("go-on") && afterError != QLatin1String("stop"))
        return failure(Error::Kind::BadInput, tr("--on-file-error must be go-on or stop."));
    m_queue.setAfterFailure(afterError == QLatin1String("stop") ? ImportQueue::AfterFailure::Stop
                                                                : ImportQueue::AfterFailure::GoOn);
    return {};
}

void TransferCommand::start(Session *session)
{
    m_session = session;
    if (m_session) {
        const bool needsDatabase = WriteTraits::of(m_session->clientSettings().flavour()).needsDatabase;
        Result<QString> database =
            needsDatabase ? chooseDatabase(m_database, *m_session)
                          : Result<QString>(m_database.isEmpty() ? m_session->profile().database : m_database);
        if (!database && filesNameDatabase())
            database = QString();
        if (!database) {
            terminal::report(database.error());
            Q_EMIT done(BadUsage);
            return;
        }
        m_options.target.database = *database;
        if (m_database.isEmpty() && m_options.target.retentionPolicy.isEmpty())
            m_options.target.retentionPolicy = m_session->profile().retentionPolicy;
        m_options.targetName = m_session->profile().name;
        if (!database->isEmpty())
            m_options.targetName += QStringLiteral(" · ") + *database;
        m_options.createDatabase |= m_session->profile().isLocal();
    } else {
        m_options.target.database = m_database.isEmpty() ? QStringLiteral("penstock") : m_database;
    }
    if (const Status status = prepare(); !status) {
        terminal::report(status.error());
        Q_EMIT done(BadUsage);
        return;
    }
    m_queue.add(m_files);
    m_queue.start();
}

void TransferCommand::run(Pipeline *pipeline)
{
    m_running = pipeline;
    connect(pipeline, &Pipeline::progress, this, [hasNotes = false](const PipelineSnapshot &snapshot) mutable {
        // In time for somebody to stop a long run; the summary has them in the end.
        if (!hasNotes && !snapshot.notes.isEmpty() && !snapshot.isOver()) {
            hasNotes = true;
            terminal::showProgress({});
            terminal::report(snapshot.notes.join(u'\n'));
        }
        terminal::showProgress(progressText(snapshot));
    });
    connect(pipeline, &Job::finished, this, [this, pipeline] {
        m_running = nullptr;
        terminal::showProgress({});
        conclude(pipeline->snapshot());
    });
}

void TransferCommand::conclude(const PipelineSnapshot &snapshot)
{
    m_done += snapshot;
    m_done.last().notes = m_notes + snapshot.notes;
    terminal::report(summaryText(snapshot));
    if (snapshot.error)
        terminal::report(*snapshot.error);
    if (const RunOutcome outcome = RunOutcome::of(snapshot); outcome.error)
        m_inputError = outcome.error;
    if (snapshot.state != PipelineSnapshot::State::Succeeded || m_inputError)
        m_failed = true;
    m_hasEnded = snapshot.state != PipelineSnapshot::State::Cancelled;
    if (m_interrupted || snapshot.state != PipelineSnapshot::State::Succeeded || !continueInput())
        finishInput();
}

void TransferCommand::finishInput()
{
    if (m_spool)
        m_spool.release()->deleteLater();
    if (waitsForFiles()) {
        printSummary();
        m_done.clear();
    }
    const std::optional<Error> error = std::exchange(m_inputError, {});
    const bool isCut = m_interrupted && !m_hasEnded && !error;
    m_wasCut = m_wasCut || isCut;
    m_queue.finish(isCut   ? ImportQueue::State::Stopped
                   : error ? ImportQueue::State::Failed
                           : ImportQueue::State::Succeeded,
                   error);
    if (waitsForFiles())
        m_queue.forgetEnded();
}

void TransferCommand::end()
{
    tellOfNotStarted();
    if (waitsForFiles()) {
        tellOfAll();
        Q_EMIT done(m_wasCut ? Interrupted : m_failed || m_asked ? Failed : Done);
        return;
    }
    printSummary();
    Q_EMIT done(m_interrupted ? Interrupted : m_asked ? BadUsage : m_failed ? Failed : Done);
}

void TransferCommand::tellOfNotStarted()
{
    const QList<ImportQueue::Entry> left = m_queue.inState(ImportQueue::State::NotStarted);
    if (left.isEmpty())
        return;
    QStringList names;
    for (const ImportQueue::Entry &entry : left)
        names += entry.file;
    const QString note =
        tr("%n file(s) were not begun: %1", nullptr, int(left.size())).arg(names.join(QStringLiteral(", ")));
    terminal::report(note);
    if (!m_done.isEmpty())
        m_done.last().notes += note;
}

void TransferCommand::open(const QString &file)
{
    m_input = Input{file, QFileInfo(file).fileName(), false};
    m_notes.clear();
    m_hasEnded = false;
    if (!InputSpool::isNeededFor(file)) {
        begin(m_input);
        return;
    }
    m_spool = std::make_unique<InputSpool>(file);
    m_input = Input{m_spool->path(), m_spool->name(), true};
    m_spooling = true;
    connect(m_spool.get(), &InputSpool::finished, this, [this] {
        m_spooling = false;
        if (m_spool->error())
            failInput(*m_spool->error());
        else
            begin(m_input);
    });
}

void TransferCommand::failInput(const Error &error)
{
    // A copy's path means nothing to a person.
    Error told = error;
    if (m_input.isSpooled)
        told.message.replace(m_input.path, m_input.name);
    terminal::report(told);
    m_failed = true;
    m_inputError = told;
    PipelineSnapshot nothing;
    nothing.source = m_input.name;
    nothing.state = PipelineSnapshot::State::Failed;
    nothing.error = told;
    nothing.notes = m_notes;
    m_done += nothing;
    finishInput();
}

void TransferCommand::markAsked(const QString &question)
{
    m_asked = true;
    m_inputError = Error{Error::Kind::BadInput, question, {}, {}};
    PipelineSnapshot nothing;
    nothing.source = m_input.name;
    nothing.state = PipelineSnapshot::State::Failed;
    nothing.error = Error{Error::Kind::BadInput, question, {}, {}};
    nothing.notes = m_notes;
    m_done += nothing;
}

void TransferCommand::giveUp(const Error *error)
{
    PipelineSnapshot nothing;
    nothing.state = error ? PipelineSnapshot::State::Failed : PipelineSnapshot::State::Cancelled;
    if (error)
        nothing.error = *error;
    m_done += nothing;
    printSummary();
}

/// Always one object, also of a run that never came to its first row.
void TransferCommand::printSummary()
{
    if (!m_jsonSummary)
        return;
    if (m_interrupted && m_done.isEmpty()) {
        PipelineSnapshot nothing;
        nothing.state = PipelineSnapshot::State::Cancelled;
        m_done += nothing;
    }
    terminal::print(summaryJson(m_done));
}

void TransferCommand::interrupt()
{
    if (m_interrupted)
        return;
    m_interrupted = true;
    m_queue.stop();
    if (m_running)
        m_running->cancel();
    else if (m_spooling)
        finishInput();
    else if (m_queue.isRunning())
        cancelPreparation();
}

} // namespace penstock
