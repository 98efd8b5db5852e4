// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/importcommand.h"

#include "app/penstock-cli/csvdialectoptions.h"
#include "app/penstock-cli/inputspool.h"
#include "app/penstock-cli/terminal.h"
#include "app/penstock-cli/undorun.h"
#include "core/async/plural.h"
#include "core/importing/csvimport.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace penstock {

namespace {

/// The files, and those in the folders, by name.
Result<QStringList> withFolders(const QStringList &arguments)
{
    QStringList filters;
    for (const char *const ending : {"csv", "tsv", "tab", "txt", "dat"}) {
        for (const char *const packing : {"", ".gz", ".zst"})
            filters += QStringLiteral("*.%1%2").arg(QLatin1String(ending), QLatin1String(packing));
    }
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            files += argument;
            continue;
        }
        const QDir folder(argument);
        const QStringList names = folder.entryList(filters, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return failure(Error::Kind::BadInput,
                           ImportCommand::tr("The folder %1 holds no file that could be CSV (.csv, .tsv, .tab, .txt, "
                                             ".dat, also packed as .gz or .zst). Name the files.")
                               .arg(argument));
        for (const QString &name : names)
            files += folder.filePath(name);
    }
    return files;
}

} // namespace

ImportCommand::ImportCommand(PipelineRegistry &pipelines, QObject *parent) : TransferCommand(pipelines, parent)
{
    connect(&m_checks, &ImportChecks::passed, this, &ImportCommand::startPipeline);
    connect(&m_checks, &ImportChecks::said, this, [this](const QString &sentence) { addNotes({sentence}); });
    connect(&m_checks, &ImportChecks::failed, this, &ImportCommand::failInput);
    connect(&m_checks, &ImportChecks::interrupted, this, &ImportCommand::advance);
    connect(&m_dryRun, &DryRun::done, this, [this](bool isGood) {
        if (!isGood)
            markFailed();
        advance();
    });
    connect(&m_checks, &ImportChecks::asked, this, [this](const QString &question) {
        markAsked(question);
        advance();
    });
}

void ImportCommand::describe(QCommandLineParser &parser)
{
    TransferCommand::describe(parser);
    RunOptions::addImportTo(parser);
    CsvDialectOptions::describe(parser);
    CsvColumnOptions::describe(parser);
    parser.setApplicationDescription(
        tr("Imports CSV files. Delimiter, types and times are found by themselves; options overrule them."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("CSV files; - is standard input."),
                                 QStringLiteral("FILE…"));
    parser.addOptions({
        {QStringLiteral("measurement"), tr("Measurement; the file's name if not given."), QStringLiteral("name")},
        {QStringLiteral("on-ambiguous"), tr("What can be read in several ways: ask (end with code 2) or guess."),
         QStringLiteral("ask|guess"), QStringLiteral("ask")},
        {QStringLiteral("yes"), tr("As --on-ambiguous guess.")},
    });
    ImportChecks::describe(parser);
    DryRun::describe(parser);
    ProfileOptions::describe(parser);
}

Result<QStringList> ImportCommand::expand(const QStringList &arguments, const QCommandLineParser &parser)
{
    return m_profile.expand(arguments, parser, [this](QCommandLineParser &own) { describe(own); });
}

Status ImportCommand::configure(const QCommandLineParser &parser)
{
    if (const Status status = m_dryRun.configure(parser); !status)
        return status;
    if (const Status status = TransferCommand::configure(parser); !status)
        return status;
    if (m_run.resumes && std::ranges::any_of(files(), &InputSpool::isNeededFor))
        return failure(Error::Kind::BadInput, tr("--resume needs a file; what comes from a pipe is gone."));
    const auto all = withFolders(files());
    if (!all)
        return std::unexpected(all.error());
    setFiles(*all);
    m_measurement = parser.value(QStringLiteral("measurement"));
    if (m_measurement.isEmpty() && std::ranges::any_of(files(), &InputSpool::isNeededFor))
        return failure(Error::Kind::BadInput,
                       tr("What comes from a pipe has no name to call the measurement by: say --measurement NAME."));
    const QString ambiguous = parser.value(QStringLiteral("on-ambiguous"));
    if (ambiguous != QLatin1String("ask") && ambiguous != QLatin1String("guess"))
        return failure(Error::Kind::BadInput, tr("--on-ambiguous must be ask or guess."));
    m_guesses = parser.isSet(QStringLiteral("yes")) || ambiguous == QLatin1String("guess");
    auto dialect = CsvDialectOptions::read(parser);
    if (!dialect)
        return std::unexpected(dialect.error());
    if (const Status status = m_columns.read(parser); !status)
        return status;
    m_hints = m_columns.hints();
    m_hints.dialect = *dialect;
    if (const Status status = m_checks.configure(parser); !status)
        return status;
    m_checks.setGuesses(m_guesses);
    m_hints.leavesSharedRows = m_checks.settlesSharedRows();
    return {};
}

void ImportCommand::start(Session *session)
{
    if (m_run.undo.isEmpty() || !session) {
        TransferCommand::start(session);
        return;
    }
    auto *undo = new UndoRun(m_run.undo, m_guesses, this);
    connect(undo, &UndoRun::done, this, &ImportCommand::done);
    undo->start(*session);
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
    auto *const job = new CsvAnalysisJob(input.path, {}, this, m_hints);
    m_analysis = job;
    connect(job, &Job::finished, this, [this, input, job] {
        if (job->state() == Job::State::Succeeded)
            proceed(job->analysis(), input);
        else if (job->state() == Job::State::Failed)
            failInput(job->error());
        else
            advance();
    });
}

/// What comes from a pipe is seen too late for that.
void ImportCommand::beginAll(const QStringList &paths, const Input &input)
{
    auto *const job = new CsvFilesAnalysisJob(paths, m_hints, this);
    m_analysis = job;
    connect(job, &Job::finished, this, [this, paths, input, job] {
        if (job->state() != Job::State::Succeeded) {
            advance();
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
        advance();
        return;
    }
    ImportPlan plan = analysis.plan;
    plan.pipeline = m_options;
    plan.pipeline.sourceName = input.name;
    m_run.apply(plan, analysis, !input.isSpooled, files().size() > 1);
    if (!mayGoOn(analysis, input.name)) {
        advance();
        return;
    }
    if (!m_measurement.isEmpty())
        plan.measurement = m_measurement;
    QStringList header;
    for (const ColumnGuess &column : analysis.columns)
        header += column.name;
    Status status = m_profile.take(header, input.name);
    if (status)
        status = m_columns.apply(plan);
    if (status)
        status = plan.validate(session() ? session()->clientSettings().flavour() : Flavour::Unknown);
    if (!status) {
        failInput(status.error());
        return;
    }
    if (m_dryRun.isWanted()) {
        plan.onDuplicate = m_checks.policy().value_or(DuplicatePolicy::Write);
        m_dryRun.start(analysis, plan, input.name, m_checks.flies());
        return;
    }
    ImportChecks::Decided decided;
    for (const CsvColumnOptions::Choice &choice : m_columns.choices()) {
        decided.roles.insert(choice.column);
        if (choice.role != ColumnPlan::Role::Field || choice.type)
            decided.types.insert(choice.column);
    }
    m_checks.start(plan, input.name, decided, *session());
}

void ImportCommand::startPipeline(const ImportPlan &plan)
{
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
    if (analysis.questions.isEmpty() || m_guesses || m_dryRun.isWanted())
        return true;
    terminal::report(
        tr("%1: Nothing was written, because %n thing(s) can be read in several ways. Say which one is meant by "
           "the option above, or take the likeliest by --yes.",
           nullptr, plural(quint64(analysis.questions.size())))
            .arg(name));
    markAsked(analysis.questions.join(u' '));
    return false;
}

} // namespace penstock
