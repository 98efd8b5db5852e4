// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/querycommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/answer/lineschema.h"
#include "core/answer/typeconflicts.h"
#include "core/async/plural.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QLocale>

#include <new>
#include <utility>

namespace penstock {

namespace {

QStringList namesOf(const QList<BindParameter> &parameters)
{
    QStringList names;
    names.reserve(parameters.size());
    for (const BindParameter &parameter : parameters)
        names += parameter.name;
    return names;
}

} // namespace

QueryCommand::QueryCommand(QObject *parent) : Command(parent)
{
    m_output.hasLines = true;
}

QueryCommand::~QueryCommand() = default;

void QueryCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "Runs InfluxQL, SQL or Flux and prints the answer. Of several statements, csv, json and jsonl have a first "
        "column “statement” with the number of the statement that each row answers, table, markdown and html a "
        "title above each table. Of several yields, a column “result” has the name. Line protocol (lp) needs to know "
        "the tags: those that the statement groups by, those of --tag, or, without --tag, those that the schema "
        "tells. Exit code 1: a statement failed, or the server said that rows are missing."));
    StatementOptions::addTo(parser);
    RangeOptions::addTo(parser);
    ProductionConsent::addTo(parser);
    parser.addOptions({
        {QStringLiteral("chunk-size"), tr("Rows in one piece of the answer, 1 to 1000000."), QStringLiteral("rows")},
        {QStringLiteral("raw"),
         tr("Print the server's own bytes in this format: json, csv, msgpack, jsonl, parquet or pretty, as far as the "
            "server has it."),
         QStringLiteral("format")},
        {QStringLiteral("o"),
         tr("Write the answer to this file, complete or not at all; packed when it is called .gz or .zst, and in the "
            "format of its ending (.csv, .json, .jsonl, .md, .html, .lp) unless --format says another."),
         QStringLiteral("file")},
    });
    m_output.addTo(parser);
    parser.addOptions({
        {QStringLiteral("formula-safe"),
         tr("csv: texts that a spreadsheet would take for a formula get an apostrophe.")},
        {QStringLiteral("not-finite"), tr("json and jsonl: NaN and infinities as text, or null, the default."),
         QStringLiteral("kind")},
        {QStringLiteral("measurement"), tr("lp: of the points, where the answer does not say it."),
         QStringLiteral("name")},
        {QStringLiteral("tag"), tr("lp: a column that is a tag. Can be given again."), QStringLiteral("column")},
    });
}

Status QueryCommand::configure(const QCommandLineParser &parser)
{
    const Result<StatementOptions> asked = StatementOptions::read(parser);
    if (!asked)
        return std::unexpected(asked.error());
    m_asked = *asked;
    m_query = asked->query;
    const Result<RangeOptions> range = RangeOptions::read(parser);
    if (!range)
        return std::unexpected(range.error());
    m_range = *range;
    m_consent = ProductionConsent::read(parser);
    if (const Status status = OutputFormat::read(parser, m_output); !status)
        return status;
    if (const Status status = m_output.check(parser); !status)
        return status;
    m_options.times = m_output.times;
    m_options.formulaSafe = parser.isSet(QStringLiteral("formula-safe"));
    const QString notFinite = parser.value(QStringLiteral("not-finite"));
    m_options.notFiniteAsText = notFinite == QStringLiteral("text");
    if (!notFinite.isEmpty() && !m_options.notFiniteAsText && notFinite != QStringLiteral("null"))
        return failure(Error::Kind::BadInput, tr("--not-finite must be text or null."));
    m_lines.points.measurement = parser.value(QStringLiteral("measurement"));
    m_lines.points.tagColumns = parser.values(QStringLiteral("tag"));
    m_query.rawFormat = parser.value(QStringLiteral("raw"));
    if (parser.isSet(QStringLiteral("raw")) &&
        (parser.isSet(QStringLiteral("format")) || parser.isSet(QStringLiteral("epoch"))))
        return failure(Error::Kind::BadInput,
                       tr("--raw prints what the server sends: leave out --format and --epoch."));
    m_outputFile = parser.value(QStringLiteral("o"));
    if (parser.isSet(QStringLiteral("chunk-size"))) {
        bool ok = false;
        m_query.chunkRows = parser.value(QStringLiteral("chunk-size")).toInt(&ok);
        if (!ok || m_query.chunkRows < 1 || m_query.chunkRows > 1'000'000)
            return failure(Error::Kind::BadInput, tr("--chunk-size must be a whole number from 1 to 1000000."));
    }
    return {};
}

ExportStyle QueryCommand::style() const
{
    ExportStyle style{.format = m_output.format, .options = m_options};
    if (m_output.isLines)
        style.lines = m_lines;
    return style;
}

void QueryCommand::start(Session *session)
{
    if (m_query.database.isEmpty()) {
        m_query.database = session->profile().database;
        if (m_query.retentionPolicy.isEmpty())
            m_query.retentionPolicy = session->profile().retentionPolicy;
    }
    const QList<Language> &languages = session->info().capabilities.languages;
    const Language language = m_asked.language.value_or(languages.value(0, Language::InfluxQl));
    const Result<QString> text = m_asked.statement(language, session->info().flavour);
    const Result<FilledScript> filled = text ? m_range.fill(Script(*text, language), namesOf(m_query.parameters))
                                             : Result<FilledScript>(std::unexpected(text.error()));
    if (!filled) { // what fits other languages only shows now
        terminal::report(filled.error());
        Q_EMIT done(BadUsage);
        return;
    }
    m_query.script = filled->sent();
    if (const Status status = m_consent.check(session->profile(), m_query.script); !status) {
        terminal::report(status.error());
        Q_EMIT done(BadUsage);
        return;
    }
    if (filled->isFilled())
        m_query.written = filled->written();
    const TablePoints named = std::exchange(m_lines, LineStyle::of(m_query.script.language())).points;
    m_lines.points.measurement = named.measurement;
    m_lines.points.tagColumns = named.tagColumns;
    const bool saysTags = !m_output.isLines || !m_lines.points.tagColumns.isEmpty() ||
                          m_query.script.language() == Language::Flux || m_query.database.isEmpty();
    if (saysTags)
        ask(session);
    else
        learn(session);
}

/// Rows alone do not tell tags from fields, unless the statement groups by them.
void QueryCommand::learn(Session *session)
{
    auto *const schema = new LineSchema(*session->client(), m_query.database, this);
    letInterrupt(schema);
    connect(schema, &Job::finished, this, [this, session, schema] {
        if (schema->state() == Job::State::Succeeded) {
            schema->describe(&m_lines);
            ask(session);
        } else if (schema->state() == Job::State::Cancelled) {
            Q_EMIT done(Interrupted);
        } else {
            Error error = schema->error();
            error.message =
                tr("Which columns are tags could not be found out: %1 Name them with --tag.").arg(error.message);
            failWith(error);
        }
    });
}

void QueryCommand::ask(Session *session)
{
    const QStringList statements = m_query.script.statementTexts();
    m_report.setStatementCount(statements.size());
    if (const Status status = m_answer.open(m_outputFile, style(), statements); !status) {
        failWith(status.error());
        return;
    }
    m_job = session->client()->query(m_query);
    letInterrupt(m_job);
    connect(m_job, &QueryJob::bytesReady, this, &QueryCommand::takeBytes);
    connect(m_job, &QueryJob::batchReady, this, [this](const BatchPtr &batch) { take(*batch); });
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { conclude(*job); });
    m_conflicts = TypeConflicts::ask(*session->client(), m_query, this);
    if (!m_conflicts)
        return;
    m_typeNotes.begin();
    connect(m_conflicts, &Job::finished, this, [this, job = m_conflicts.get()] {
        m_conflicts.clear();
        m_typeNotes.know(*job);
        report(job->notes());
        report(m_typeNotes.takeRounding());
    });
}

void QueryCommand::report(const std::vector<Batch::Note> &notes)
{
    Batch said;
    said.notes = notes;
    m_report.take(said);
}

void QueryCommand::take(const Batch &batch)
{
    m_report.take(batch);
    m_typeNotes.see(batch);
    report(m_typeNotes.takeRounding());
    if (!m_written)
        return;
    try {
        m_written = m_answer.write(batch);
    } catch (const std::bad_alloc &) {
        m_written = failure(Error::Kind::TooLarge, tr("There is not enough memory for the answer."));
    }
    if (!m_written)
        m_job->cancel();
    terminal::showProgress(
        m_answer.isFile() ? tr("%1 rows").arg(QLocale().toString(qulonglong(m_answer.rows().rowCount()))) : QString());
}

void QueryCommand::takeBytes(const QByteArray &bytes)
{
    m_typeNotes.seeUnread();
    report(m_typeNotes.takeRounding());
    if (m_written)
        m_written = m_answer.writeBytes(bytes);
    m_bytes += bytes.size();
    if (!m_written)
        m_job->cancel();
}

void QueryCommand::conclude(const QueryJob &job)
{
    terminal::showProgress({});
    if (m_written)
        m_written = m_answer.finish(m_query.rawFormat.isEmpty());
    if (!m_written) {
        m_report.finish();
        failWith(m_answer.explained(m_written.error()));
        return;
    }
    m_report.finish(job.state() == Job::State::Failed ? &job.error() : nullptr);
    // The places that the server names are in this text.
    if ((job.state() == Job::State::Failed || m_report.statementFailed()) && !m_query.written.text().isEmpty())
        terminal::report(tr("What was sent: %1").arg(m_query.script.text()));
    if (job.state() == Job::State::Failed) {
        Q_EMIT done(Failed);
        return;
    }
    if (job.state() == Job::State::Cancelled) {
        Q_EMIT done(Interrupted);
        return;
    }
    if (m_answer.isFile() && m_report.rowsMissing()) {
        terminal::report(tr("%1 was not written: rows are missing.").arg(m_outputFile));
        Q_EMIT done(Failed);
        return;
    }
    if (const Status kept = m_answer.keep(); !kept) {
        failWith(kept.error());
        return;
    }
    const LineTableWriter *const lines = m_answer.rows().lines();
    const bool isRefused = lines && lines->refusedCount() > 0;
    if (isRefused)
        terminal::report(tr("%n row(s) are not in the answer: line protocol cannot hold them. %1", nullptr,
                            plural(lines->refusedCount()))
                             .arg(lines->refusal()));
    if (const std::size_t nulls = m_answer.rows().notFiniteNulls(); nulls > 0)
        terminal::report(tr("%n number(s) are NaN or infinite: they are null in JSON, unless --not-finite text.",
                            nullptr, plural(nulls)));
    if (m_answer.rows().rowCount() == 0 && m_bytes == 0 && !m_report.statementFailed())
        terminal::report(m_query.script.isReadOnly() ? tr("The answer has no rows.") : tr("Done."));
    endWith(m_report.statementFailed() || m_report.rowsMissing() || isRefused ? Failed : Done);
}

/// When it is known whether the answer is silent about values.
void QueryCommand::endWith(ExitCode code)
{
    if (!m_conflicts) {
        finishWith(code);
        return;
    }
    letInterrupt(m_conflicts);
    connect(m_conflicts, &Job::finished, this, [this, code] { finishWith(code); });
    m_conflicts->hurry();
}

void QueryCommand::finishWith(ExitCode code)
{
    const auto worked = [this](int statement) { return !m_report.statementFailed(statement); };
    report(m_typeNotes.end(worked, m_query.script.statements().size() > 1));
    Q_EMIT done(code);
}

} // namespace penstock
