// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/importcommand.h"

#include "app/penstock-cli/inputspool.h"
#include "app/penstock-cli/terminal.h"
#include "app/penstock-cli/undorun.h"
#include "core/async/plural.h"
#include "core/importing/csvimport.h"
#include "core/session/session.h"
#include "core/time/timetext.h"
#include "core/time/zonename.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

namespace penstock {

namespace {

std::optional<ColumnPlan::FieldType> fieldTypeFromName(const QString &name)
{
    if (name == QStringLiteral("float"))
        return ColumnPlan::FieldType::Float;
    if (name == QStringLiteral("integer") || name == QStringLiteral("int"))
        return ColumnPlan::FieldType::Integer;
    if (name == QStringLiteral("boolean") || name == QStringLiteral("bool"))
        return ColumnPlan::FieldType::Boolean;
    if (name == QStringLiteral("string"))
        return ColumnPlan::FieldType::String;
    return std::nullopt;
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
    parser.setApplicationDescription(
        tr("Imports CSV files. Delimiter, types and times are found by themselves; options overrule them."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("CSV files; - is standard input."),
                                 QStringLiteral("FILE…"));
    parser.addOptions({
        {QStringLiteral("measurement"), tr("Measurement; the file's name if not given."), QStringLiteral("name")},
        {QStringLiteral("time"),
         tr("The column that holds the time. Given again: the column that goes on where it ends, as a time of day."),
         QStringLiteral("column")},
        {QStringLiteral("time-format"),
         tr("iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms, "
            "time-of-day, or a pattern: \"%d.%m.%Y %H:%M\", \"dd.MM.yyyy HH:mm\"."),
         QStringLiteral("format")},
        {QStringLiteral("time-start"),
         tr("Where elapsed times count from, and the first day of times of day: 2024-03-05T09:00:00Z."),
         QStringLiteral("moment")},
        {QStringLiteral("time-zone"), tr("IANA name for times without an offset. Default UTC."),
         QStringLiteral("zone")},
        {QStringLiteral("tag"), tr("This column is a tag. May be repeated."), QStringLiteral("column")},
        {QStringLiteral("field"), tr("This column is a field: float, integer, boolean or string. May be repeated."),
         QStringLiteral("column:type")},
        {QStringLiteral("ignore"), tr("Leave this column out. May be repeated."), QStringLiteral("column")},
        {QStringLiteral("encoding"), tr("Of the file: UTF-8, windows-1252, Shift_JIS, GB18030, …"),
         QStringLiteral("name")},
        {QStringLiteral("decimal"), tr("The decimal mark, where it is in doubt: a point or a comma."),
         QStringLiteral("mark")},
        {QStringLiteral("null"),
         tr("Cells of this text hold no value, besides the usual NA, NaN, - … May be repeated."),
         QStringLiteral("text")},
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
    m_measurement = parser.value(QStringLiteral("measurement"));
    if (m_measurement.isEmpty() && std::ranges::any_of(files(), &InputSpool::isNeededFor))
        return failure(Error::Kind::BadInput,
                       tr("What comes from a pipe has no name to call the measurement by: say --measurement NAME."));
    if (const Status status = readTimeOptions(parser); !status)
        return status;
    if (const Status status = readHints(parser); !status)
        return status;
    if (const Status status = m_checks.configure(parser); !status)
        return status;
    m_checks.setGuesses(m_guesses);
    m_hints.leavesSharedRows = m_checks.settlesSharedRows();
    return readColumns(parser);
}

Status ImportCommand::readTimeOptions(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("time-format"));
    if (!format.isEmpty()) {
        m_hints.timeFormat = TimestampFormat::fromName(format);
        if (!m_hints.timeFormat)
            return failure(Error::Kind::BadInput,
                           tr("--time-format %1: this is neither one of iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, "
                              "period, excel, filetime, elapsed-s, elapsed-ms and time-of-day nor a pattern.")
                               .arg(format));
    }
    const QString start = parser.value(QStringLiteral("time-start"));
    const bool needsStart = m_hints.timeFormat && m_hints.timeFormat->needsStart();
    if (needsStart == start.isEmpty())
        return failure(Error::Kind::BadInput,
                       needsStart
                           ? tr("--time-format %1 needs --time-start: the moment that it counts from.").arg(format)
                           : tr("--time-start goes with --time-format elapsed-s, elapsed-ms or time-of-day."));
    if (needsStart) {
        const auto moment = readMoment(start.toStdString());
        if (!moment)
            return failure(Error::Kind::BadInput,
                           tr("--time-start %1: say a moment with its zone, as 2024-03-05T09:00:00Z.").arg(start));
        m_hints.timeFormat->start = *moment;
    }
    const QString zone = parser.value(QStringLiteral("time-zone"));
    m_hints.timeZone = zone;
    if (!zone.isEmpty() && !isKnownTimeZone(zone)) {
        const QStringList near = nearTimeZones(zone);
        return failure(Error::Kind::BadInput, tr("--time-zone: there is no time zone \"%1\"; an example is %2.")
                                                  .arg(zone, near.isEmpty() ? QStringLiteral("Europe/Berlin")
                                                                            : near.join(QStringLiteral(", "))));
    }
    return {};
}

Status ImportCommand::readHints(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("encoding"))) {
        const auto encoding = TextEncoding::named(parser.value(QStringLiteral("encoding")));
        if (!encoding)
            return std::unexpected(encoding.error());
        m_hints.encoding = *encoding;
    }
    if (parser.isSet(QStringLiteral("decimal"))) {
        const QString mark = parser.value(QStringLiteral("decimal"));
        if (mark != QLatin1String(".") && mark != QLatin1String(","))
            return failure(Error::Kind::BadInput, tr("--decimal must be a point or a comma."));
        m_hints.decimal = mark.at(0).toLatin1();
    }
    std::vector<std::string> markers;
    for (const QString &text : parser.values(QStringLiteral("null")))
        markers.push_back(text.trimmed().toStdString());
    m_hints.nullMarkers = NullMarkers(std::move(markers));
    const QString ambiguous = parser.value(QStringLiteral("on-ambiguous"));
    if (ambiguous != QLatin1String("ask") && ambiguous != QLatin1String("guess"))
        return failure(Error::Kind::BadInput, tr("--on-ambiguous must be ask or guess."));
    m_guesses = parser.isSet(QStringLiteral("yes")) || ambiguous == QLatin1String("guess");
    return {};
}

Status ImportCommand::readColumns(const QCommandLineParser &parser)
{
    m_hints.times = parser.values(QStringLiteral("time"));
    m_hints.tags = parser.values(QStringLiteral("tag"));
    m_hints.ignored = parser.values(QStringLiteral("ignore"));
    for (const QString &column : m_hints.times)
        m_choices += {column, m_choices.isEmpty() ? ColumnPlan::Role::Time : ColumnPlan::Role::TimePart, {}};
    for (const QString &column : m_hints.tags)
        m_choices += {column, ColumnPlan::Role::Tag, {}};
    for (const QString &column : m_hints.ignored)
        m_choices += {column, ColumnPlan::Role::Ignore, {}};
    for (const QString &text : parser.values(QStringLiteral("field"))) {
        const qsizetype colon = text.lastIndexOf(u':');
        if (colon < 0) {
            m_choices += {text, ColumnPlan::Role::Field, {}};
            m_hints.fields += text;
            continue;
        }
        const auto type = fieldTypeFromName(text.mid(colon + 1));
        if (!type)
            return failure(Error::Kind::BadInput,
                           tr("--field %1: the type must be float, integer, boolean or string.").arg(text));
        m_choices += {text.left(colon), ColumnPlan::Role::Field, type};
        m_hints.fields += text.left(colon);
    }
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
    m_analysis = new CsvAnalysisJob(input.path, {}, this, m_hints);
    connect(m_analysis, &Job::finished, this, [this, input, job = m_analysis.get()] {
        if (job->state() == Job::State::Succeeded)
            proceed(job->analysis(), input);
        else if (job->state() == Job::State::Failed)
            failInput(job->error());
        else
            advance();
    });
}

void ImportCommand::cancelPreparation()
{
    if (m_analysis)
        m_analysis->cancel();
    m_checks.interrupt();
    m_dryRun.interrupt();
}

Status ImportCommand::apply(ImportPlan &plan) const
{
    for (const Choice &choice : m_choices) {
        const auto column = std::ranges::find(plan.columns, choice.column, &ColumnPlan::name);
        if (column == plan.columns.end()) {
            QStringList names;
            for (const ColumnPlan &known : plan.columns)
                names += known.name;
            return failure(Error::Kind::BadInput,
                           tr("%1 has no column \"%2\"; its columns are %3.")
                               .arg(QFileInfo(plan.file).fileName(), choice.column, names.join(QStringLiteral(", "))));
        }
        if (choice.role == ColumnPlan::Role::Time) {
            // Another column was proposed: it becomes text, so that nothing is left out unasked.
            for (ColumnPlan &other : plan.columns) {
                const bool isTime = other.role == ColumnPlan::Role::Time || other.role == ColumnPlan::Role::TimePart;
                if (isTime && other.name != choice.column)
                    other.role = ColumnPlan::Role::Field;
            }
        }
        column->role = choice.role;
        if (choice.type)
            column->type = *choice.type;
    }
    for (ColumnPlan &column : plan.columns) {
        if (column.role != ColumnPlan::Role::Time)
            continue;
        if (m_hints.timeFormat)
            column.time = *m_hints.timeFormat;
        if (!m_hints.timeZone.isEmpty())
            column.time.timeZone = m_hints.timeZone;
    }
    if (!m_measurement.isEmpty())
        plan.measurement = m_measurement;
    return {};
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
    QStringList header;
    for (const ColumnGuess &column : analysis.columns)
        header += column.name;
    Status status = m_profile.take(header, input.name);
    if (status)
        status = apply(plan);
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
    for (const Choice &choice : m_choices) {
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
