// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/importcommand.h"

#include "app/penstock-cli/inputspool.h"
#include "app/penstock-cli/terminal.h"
#include "app/penstock-cli/undorun.h"
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/importing/columnproblem.h"
#include "core/importing/csvimport.h"
#include "core/importing/importjournal.h"
#include "core/importing/queue/importablefiles.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

/// The files, and those in the folders, by name.
Result<QStringList> withFolders(const QStringList &arguments, bool recursive)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            files += argument;
            continue;
        }
        const ImportableFiles found = ImportableFiles::in(argument, recursive);
        if (const QString leftOut = ImportableFiles::tellLeftOut(found.rejects); !leftOut.isEmpty())
            terminal::report(leftOut);
        if (found.files.isEmpty())
            return failure(Error::Kind::BadInput,
                           ImportCommand::tr("The folder %1 holds no file that could be CSV (%2, also packed as .gz or "
                                             ".zst). Name the files, or say --recursive for those in its sub-folders.")
                               .arg(argument, importableEndings()));
        files += found.files;
    }
    return files;
}

} // namespace

ImportCommand::ImportCommand(PipelineRegistry &pipelines, QObject *parent) : TransferCommand(pipelines, parent)
{
    followChecks();
    connect(&m_dryRun, &DryRun::done, this, [this](bool isGood) {
        if (!isGood)
            markFailed();
        finishInput();
    });
}

void ImportCommand::followChecks()
{
    connect(&m_checks, &ImportChecks::progress, this, [](quint64 rows, double share) {
        const QString count = QLocale().toString(qulonglong(rows));
        terminal::showProgress(share >= 0 ? tr("checking  %1 %  %2 rows").arg(int(100 * share)).arg(count)
                                          : tr("checking  %1 rows").arg(count));
    });
    connect(&m_checks, &ImportChecks::said, this, [this](const QString &sentence) {
        terminal::report(QStringLiteral("%1: %2").arg(input().name, sentence));
        addNotes({sentence});
    });
    connect(&m_checks, &ImportChecks::passed, this, &ImportCommand::startPipeline);
    connect(&m_checks, &ImportChecks::failed, this, &ImportCommand::failInput);
    connect(&m_checks, &ImportChecks::interrupted, this, &ImportCommand::finishInput);
    connect(&m_checks, &ImportChecks::asked, this, [this](const QString &question) {
        terminal::report(QStringLiteral("%1: %2").arg(
            input().name,
            tr("Nothing was written. Say what is meant by the options above, or take the likeliest by --yes.")));
        markAsked(question);
        finishInput();
    });
}

void ImportCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Imports CSV files. Delimiter, types and times are found by themselves; options overrule them."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("CSV files; - is standard input."),
                                 QStringLiteral("FILE…"));
    ImportOptions::describe(parser);
    ProductionConsent::addForUndoTo(parser);
    TransferCommand::describe(parser);
    DryRun::describe(parser);
    ProfileOptions::describe(parser);
    WatchRun::describe(parser);
}

Result<QStringList> ImportCommand::expand(const QStringList &arguments, const QCommandLineParser &parser)
{
    return m_profile.expand(arguments, parser);
}

Status ImportCommand::configure(const QCommandLineParser &parser)
{
    if (const Status status = m_watch.configure(parser); !status)
        return status;
    if (const Status status = m_dryRun.configure(parser); !status)
        return status;
    if (const Status status = TransferCommand::configure(parser); !status)
        return status;
    if (!m_run.undo.isEmpty() && (m_dryRun.isWanted() || !files().isEmpty()))
        return failure(Error::Kind::BadInput,
                       tr("--undo goes without --dry-run and without files: it only says what it would delete, unless "
                          "--yes is given."));
    if (m_run.resumes && std::ranges::any_of(files(), &InputSpool::isNeededFor))
        return failure(Error::Kind::BadInput, tr("--resume needs a file; what comes from a pipe is gone."));
    const auto all = withFolders(files(), parser.isSet(QStringLiteral("recursive")));
    if (!all)
        return std::unexpected(all.error());
    setFiles(*all);
    auto import = ImportOptions::read(parser);
    if (!import)
        return std::unexpected(import.error());
    m_import = *import;
    if (m_import.measurement.isEmpty() && std::ranges::any_of(files(), &InputSpool::isNeededFor))
        return failure(Error::Kind::BadInput,
                       tr("What comes from a pipe has no name to call the measurement by: say --measurement NAME."));
    m_checks.configure(m_import);
    m_consent = ProductionConsent::read(parser);
    if (m_consent.isGiven() && m_run.undo.isEmpty())
        return failure(Error::Kind::BadInput, tr("--confirm goes with --undo."));
    return {};
}

void ImportCommand::start(Session *session)
{
    if (m_run.undo.isEmpty() || !session) {
        TransferCommand::start(session);
        return;
    }
    auto *undo = new UndoRun(m_run.undo, allowsUndo(*session), this);
    connect(undo, &UndoRun::done, this, &ImportCommand::done);
    undo->start(*session);
}

Status ImportCommand::allowsUndo(const Session &session) const
{
    if (!m_import.guesses)
        return failure(Error::Kind::BadInput, tr("Nothing was deleted. Say --yes to delete it."));
    return m_consent.check(session.profile(), tr("Deletion of what the import has written"));
}

Status ImportCommand::prepare()
{
    if (!m_watch.isWanted())
        return {};
    ImportPlan plan;
    plan.pipeline = m_options;
    plan.measurement = m_import.measurement;
    const ImportTarget target = ImportTarget::of(plan, session()->clientSettings());
    const QStringList where{target.server, target.database, target.retentionPolicy, target.measurement};
    return m_watch.start(where.join(QChar::Null), queue());
}

void ImportCommand::interrupt()
{
    m_watch.stop();
    TransferCommand::interrupt();
}

void ImportCommand::begin(const Input &input)
{
    if (const auto known = m_settled.find(input.path); known != m_settled.end()) {
        if (known->second)
            proceed(*known->second, input);
        else
            failInput(known->second.error());
        return;
    }
    QStringList together;
    for (const QString &file : files()) {
        if (!InputSpool::isNeededFor(file))
            together += file;
    }
    if (!input.isSpooled && together.size() > 1) {
        beginAll(together, input);
        return;
    }
    auto *const job = new CsvAnalysisJob(input.path, {}, this, m_import.hints);
    m_analysis = job;
    connect(job, &Job::finished, this, [this, input, job] {
        if (job->state() == Job::State::Succeeded)
            proceed(job->analysis(), input);
        else if (job->state() == Job::State::Failed)
            failInput(job->error());
        else
            finishInput();
    });
}

/// What comes from a pipe is seen too late for that.
void ImportCommand::beginAll(const QStringList &paths, const Input &input)
{
    auto *const job = new CsvFilesAnalysisJob(paths, m_import.hints, this);
    m_analysis = job;
    connect(job, &Job::finished, this, [this, paths, input, job] {
        if (job->state() != Job::State::Succeeded) {
            finishInput();
            return;
        }
        for (qsizetype i = 0; i < paths.size(); ++i)
            m_settled.emplace(paths.at(i), job->analyses()[static_cast<std::size_t>(i)]);
        begin(input);
    });
}

void ImportCommand::cancelPreparation()
{
    if (m_analysis)
        m_analysis->cancel();
    m_checks.interrupt();
    m_dryRun.interrupt();
}

void ImportCommand::proceed(const CsvAnalysis &analysis, const Input &input)
{
    if (isInterrupted()) {
        finishInput();
        return;
    }
    ImportPlan plan = analysis.plan;
    plan.pipeline = m_options;
    plan.pipeline.sourceName = input.name;
    m_run.apply(plan, analysis, !input.isSpooled, files().size() > 1 || waitsForFiles());
    plan.pipeline.rejectsFile = m_rejectsFiles.unique(plan.pipeline.rejectsFile);
    if (!mayGoOn(analysis, input.name)) {
        finishInput();
        return;
    }
    Status status = m_profile.take(analysis, input.name);
    if (status)
        status = m_import.apply(plan);
    if (!status) {
        failInput(status.error());
        return;
    }
    if (const auto flaw = plan.flaw(session() ? session()->clientSettings().flavour() : Flavour::Unknown)) {
        const QString question = (flaw->text + u' ' + flaw->option).trimmed();
        terminal::report(QStringLiteral("%1: %2").arg(input.name, question));
        markAsked(question);
        finishInput();
        return;
    }
    if (m_dryRun.isWanted()) {
        m_dryRun.start(analysis, plan, input.name, m_import.flies);
        return;
    }
    m_checks.start(plan, *session());
}

void ImportCommand::startPipeline(ImportPlan plan)
{
    if (m_watch.isWanted() && !plan.journalFolder.isEmpty()) {
        // Nobody is there to say --resume.
        const auto earlier = ImportJournal::unfinished(plan.journalFolder, plan.file,
                                                       ImportTarget::of(plan, session()->clientSettings()));
        plan.resumes = earlier && earlier->interpretation == interpretationOf(plan);
    }
    const Result<Pipeline *> pipeline = startImport(plan, session()->clientSettings(), pipelines(), this);
    if (!pipeline) {
        failInput(pipeline.error());
        return;
    }
    run(*pipeline);
}

bool ImportCommand::mayGoOn(const CsvAnalysis &analysis, const QString &name)
{
    for (const QString &warning : analysis.warnings + analysis.questions)
        terminal::report(QStringLiteral("%1: %2").arg(name, warning));
    addNotes(analysis.warnings);
    if (isZoneAssumed(analysis.plan.columns, analysis.columns)) {
        const QString note = tr("No zone: UTC is assumed (--time-zone NAME says another).");
        terminal::report(QStringLiteral("%1: %2").arg(name, note));
        addNotes({note});
    }
    if (const QString hint = m_profile.hintFor(analysis); !hint.isEmpty()) {
        terminal::report(QStringLiteral("%1: %2").arg(name, hint));
        addNotes({hint});
    }
    if (analysis.questions.isEmpty() || m_import.guesses || m_dryRun.isWanted())
        return true;
    terminal::report(
        tr("%1: Nothing was written, because %n thing(s) can be read in several ways. Say which one is meant by "
           "the option above, or take the likeliest by --yes.",
           nullptr, plural(quint64(analysis.questions.size())))
            .arg(name));
    markAsked(joinedSentences(analysis.questions));
    return false;
}

} // namespace penstock
