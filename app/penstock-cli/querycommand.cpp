// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/querycommand.h"

#include "app/penstock-cli/answerwriter.h"
#include "app/penstock-cli/bindoption.h"
#include "app/penstock-cli/terminal.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/query/patterncatalog.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

#include <new>

namespace penstock {

namespace {

constexpr qint64 longestStatement = 64 * 1024 * 1024;

const QStringList laterOptions{QStringLiteral("time-zone")};

std::optional<QueryPattern> findPattern(const QString &name, Language language)
{
    for (const PatternGroup &group : builtInPatterns(language)) {
        for (const QueryPattern &pattern : group.patterns) {
            if (pattern.name() == name)
                return pattern;
        }
    }
    return std::nullopt;
}

QString patternNames()
{
    QStringList names;
    for (const PatternGroup &group : builtInPatterns()) {
        for (const QueryPattern &pattern : group.patterns)
            names += pattern.name();
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QueryCommand::QueryCommand(QObject *parent) : Command(parent) {}

QueryCommand::~QueryCommand() = default;

void QueryCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Runs InfluxQL, SQL or Flux and prints the answer. Of several statements, csv, json and jsonl have a first "
           "column “statement” with the number of the statement that each row answers, table and markdown a title "
           "above each table. Of several yields, a column “result” has the name. Exit code 1: a statement failed, or "
           "the server said that rows are missing."));
    parser.addPositionalArgument(QStringLiteral("statement"), tr("The statement, or - to read it from standard input."),
                                 QStringLiteral("STATEMENT"));
    parser.addOptions({
        {QStringLiteral("f"), tr("Read the statement from this file."), QStringLiteral("file")},
        {QStringLiteral("database"), tr("The database or bucket to ask."), QStringLiteral("name")},
        {QStringLiteral("rp"), tr("Retention policy."), QStringLiteral("name")},
        {QStringLiteral("language"), tr("influxql, sql or flux; if not given, the server's usual one."),
         QStringLiteral("language")},
        {QStringLiteral("chunk-size"), tr("Rows in one piece of the answer, 1 to 1000000."), QStringLiteral("rows")},
        {QStringLiteral("pattern"), tr("A built-in pattern instead of a statement: %1.").arg(patternNames()),
         QStringLiteral("name")},
        {QStringLiteral("param"),
         tr("A value for $name in the statement (in Flux: params.name), as text or of a type: --param host=a --param "
            "n:int=5. Types: text, "
            "int, "
            "float, bool, duration, ident, regex. With --pattern, a value for the pattern. May be repeated."),
         QStringLiteral("name[:type]=value")},
        {QStringLiteral("raw"),
         tr("Print the server's own bytes in this format: json, csv, msgpack, jsonl, parquet or pretty, as far as the "
            "server has it."),
         QStringLiteral("format")},
        {QStringLiteral("o"), tr("Write the answer to this file, complete or not at all."), QStringLiteral("file")},
    });
    OutputFormat::addTo(parser);
    addLaterOptions(parser, laterOptions);
}

Status QueryCommand::configure(const QCommandLineParser &parser)
{
    if (const Status status = refuseLaterOptions(parser, laterOptions); !status)
        return status;
    if (parser.isSet(QStringLiteral("language"))) {
        const std::optional<Language> language = languageFromName(parser.value(QStringLiteral("language")));
        if (!language)
            return failure(Error::Kind::BadInput, tr("--language must be influxql, sql or flux."));
        m_language = *language;
        m_languageGiven = true;
    }
    if (const Status status = readStatement(parser); !status)
        return status;
    const Result<OutputFormat> output = OutputFormat::read(parser);
    if (!output)
        return std::unexpected(output.error());
    m_output = *output;
    m_query.rawFormat = parser.value(QStringLiteral("raw"));
    if (parser.isSet(QStringLiteral("raw")) &&
        (parser.isSet(QStringLiteral("format")) || parser.isSet(QStringLiteral("epoch"))))
        return failure(Error::Kind::BadInput,
                       tr("--raw prints what the server sends: leave out --format and --epoch."));
    m_query.database = parser.value(QStringLiteral("database"));
    m_query.retentionPolicy = parser.value(QStringLiteral("rp"));
    m_outputFile = parser.value(QStringLiteral("o"));
    if (parser.isSet(QStringLiteral("chunk-size"))) {
        bool ok = false;
        m_query.chunkRows = parser.value(QStringLiteral("chunk-size")).toInt(&ok);
        if (!ok || m_query.chunkRows < 1 || m_query.chunkRows > 1'000'000)
            return failure(Error::Kind::BadInput, tr("--chunk-size must be a whole number from 1 to 1000000."));
    }
    return {};
}

Status QueryCommand::readStatement(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const int ways = static_cast<int>(arguments.size()) + parser.isSet(QStringLiteral("f")) +
                     parser.isSet(QStringLiteral("pattern"));
    if (ways != 1)
        return failure(Error::Kind::BadInput, tr("Give one statement: as one argument, by -f FILE, or by --pattern."));
    if (parser.isSet(QStringLiteral("pattern")))
        return readPattern(parser);
    if (const Status status = readParameters(parser); !status)
        return status;
    if (!arguments.isEmpty() && arguments.constFirst() != QStringLiteral("-")) {
        m_text = arguments.constFirst();
    } else {
        QFile input;
        if (!arguments.isEmpty() && !input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Kind::File, tr("Standard input cannot be read: %1.").arg(input.errorString()));
        const Result<QByteArray> text = arguments.isEmpty()
                                            ? readSmallFile(parser.value(QStringLiteral("f")), longestStatement)
                                            : readSmallFile(input, tr("Standard input"), longestStatement);
        if (!text)
            return std::unexpected(text.error());
        m_text = QString::fromUtf8(*text);
    }
    if (m_text.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, tr("The statement is empty."));
    return {};
}

Status QueryCommand::readPattern(const QCommandLineParser &parser)
{
    const std::optional<QueryPattern> pattern = findPattern(parser.value(QStringLiteral("pattern")), m_language);
    if (!pattern)
        return failure(Error::Kind::BadInput, tr("There is no pattern \"%1\"; there are %2.")
                                                  .arg(parser.value(QStringLiteral("pattern")), patternNames()));
    QHash<QString, QString> values;
    for (const QString &text : parser.values(QStringLiteral("param"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return failure(Error::Kind::BadInput, tr("--param %1: write it as name=value.").arg(text));
        values.insert(text.left(equals), text.mid(equals + 1));
    }
    const Result<QString> filled = pattern->fill(values);
    if (!filled)
        return std::unexpected(filled.error());
    m_text = *filled;
    m_languageGiven = true; // the pattern's
    return {};
}

Status QueryCommand::readParameters(const QCommandLineParser &parser)
{
    for (const QString &text : parser.values(QStringLiteral("param"))) {
        const Result<BindParameter> parameter = bindParameterFromOption(text);
        if (!parameter)
            return std::unexpected(parameter.error());
        m_query.parameters += *parameter;
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
    if (!m_languageGiven && !languages.isEmpty())
        m_language = languages.first();
    m_query.script = Script(m_text, m_language);
    if (const Status status = openOutput(); !status) {
        failWith(status.error());
        return;
    }
    m_job = session->client()->query(m_query);
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

void QueryCommand::interrupt()
{
    if (m_job)
        m_job->cancel();
    else
        Q_EMIT done(Interrupted);
}

} // namespace penstock
