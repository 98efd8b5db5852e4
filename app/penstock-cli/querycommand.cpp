// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/querycommand.h"

#include "app/penstock-cli/answerwriter.h"
#include "app/penstock-cli/statementoptions.h"
#include "app/penstock-cli/terminal.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/file/atomicfile.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QLocale>

#include <new>

namespace penstock {

QueryCommand::QueryCommand(QObject *parent) : Command(parent) {}

QueryCommand::~QueryCommand() = default;

void QueryCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Runs InfluxQL, SQL or Flux and prints the answer. Of several statements, csv, json and jsonl have a first "
           "column “statement” with the number of the statement that each row answers, table and markdown a title "
           "above each table. Of several yields, a column “result” has the name. Exit code 1: a statement failed, or "
           "the server said that rows are missing."));
    StatementOptions::addTo(parser);
    parser.addOptions({
        {QStringLiteral("chunk-size"), tr("Rows in one piece of the answer, 1 to 1000000."), QStringLiteral("rows")},
        {QStringLiteral("raw"),
         tr("Print the server's own bytes in this format: json, csv, msgpack, jsonl, parquet or pretty, as far as the "
            "server has it."),
         QStringLiteral("format")},
        {QStringLiteral("o"), tr("Write the answer to this file, complete or not at all."), QStringLiteral("file")},
    });
    OutputFormat::addTo(parser);
}

Status QueryCommand::configure(const QCommandLineParser &parser)
{
    const Result<StatementOptions> asked = StatementOptions::read(parser);
    if (!asked)
        return std::unexpected(asked.error());
    m_text = asked->statement;
    m_language = asked->language;
    m_query = asked->query;
    if (const Status status = OutputFormat::read(parser, m_output); !status)
        return status;
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

Status QueryCommand::openOutput()
{
    const QStringList statements = m_query.script.statementTexts();
    m_report.setStatementCount(statements.size());
    const AnswerWriter::Options options{m_output.times, statements, 0};
    if (m_outputFile.isEmpty()) {
        m_writer = std::make_unique<AnswerWriter>(m_stdout, m_output.format, options);
        return {};
    }
    m_file = std::make_unique<AtomicFile>(m_outputFile);
    if (const Status status = m_file->open(); !status)
        return status;
    m_writer = std::make_unique<AnswerWriter>(m_file->device(), m_output.format, options);
    return {};
}

void QueryCommand::start(Session *session)
{
    if (m_query.database.isEmpty()) {
        m_query.database = session->profile().database;
        if (m_query.retentionPolicy.isEmpty())
            m_query.retentionPolicy = session->profile().retentionPolicy;
    }
    const QList<Language> &languages = session->info().capabilities.languages;
    m_query.script = Script(m_text, m_language.value_or(languages.value(0, Language::InfluxQl)));
    if (const Status status = openOutput(); !status) {
        failWith(status.error());
        return;
    }
    m_job = session->client()->query(m_query);
    letInterrupt(m_job);
    connect(m_job, &QueryJob::bytesReady, this, &QueryCommand::takeBytes);
    connect(m_job, &QueryJob::batchReady, this, [this](const BatchPtr &batch) { take(*batch); });
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { conclude(*job); });
}

void QueryCommand::take(const Batch &batch)
{
    m_report.take(batch);
    if (!m_written)
        return;
    try {
        m_written = m_writer->write(batch);
    } catch (const std::bad_alloc &) {
        m_written = failure(Error::Kind::TooLarge, tr("There is not enough memory for the answer."));
    }
    if (m_written)
        m_written = passOn();
    if (!m_written)
        m_job->cancel();
    terminal::showProgress(
        m_outputFile.isEmpty() ? QString() : tr("%1 rows").arg(QLocale().toString(qulonglong(m_writer->rowCount()))));
}

void QueryCommand::takeBytes(const QByteArray &bytes)
{
    QIODevice &device = m_file ? static_cast<QIODevice &>(m_file->device()) : m_stdout;
    if (m_written && device.write(bytes) != bytes.size())
        m_written = failure(Error::Kind::File, device.errorString());
    m_bytes += bytes.size();
    if (m_written)
        m_written = passOn();
    if (!m_written)
        m_job->cancel();
}

/// Whoever reads standard output sees rows as they come; a file is looked at when it is whole.
Status QueryCommand::passOn()
{
    return m_file ? Status() : terminal::outputStatus();
}

void QueryCommand::conclude(const QueryJob &job)
{
    terminal::showProgress({});
    if (m_written && m_query.rawFormat.isEmpty())
        m_written = m_writer->finish();
    if (m_written)
        m_written = passOn();
    if (!m_written) {
        m_report.finish();
        failWith(m_written.error());
        return;
    }
    m_report.finish(job.state() == Job::State::Failed ? &job.error() : nullptr);
    if (job.state() == Job::State::Failed) {
        Q_EMIT done(Failed);
        return;
    }
    if (job.state() == Job::State::Cancelled) {
        Q_EMIT done(Interrupted);
        return;
    }
    if (m_file && m_report.rowsMissing()) {
        terminal::report(tr("%1 was not written: rows are missing.").arg(m_outputFile));
        Q_EMIT done(Failed);
        return;
    }
    if (const Status kept = m_file ? m_file->commit() : Status(); !kept) {
        failWith(kept.error());
        return;
    }
    if (m_writer->rowCount() == 0 && m_bytes == 0 && !m_report.statementFailed())
        terminal::report(m_query.script.isReadOnly() ? tr("The answer has no rows.") : tr("Done."));
    Q_EMIT done(m_report.statementFailed() || m_report.rowsMissing() ? Failed : Done);
}

} // namespace penstock
