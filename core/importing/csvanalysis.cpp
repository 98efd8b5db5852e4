// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvanalysis.h"

#include "core/csv/annotatedheader.h"
#include "core/csv/csvsniff.h"
#include "core/csv/foreigntext.h"
#include "core/file/bytesource.h"
#include "core/importing/annotatedanalysis.h"
#include "core/importing/columnproposal.h"
#include "core/importing/csvsample.h"
#include "core/importing/zonequestion.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {
namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

constexpr qint64 headSize = 512 * 1024;

/// Opens what can be read more than once; the text as its bytes are.
Result<std::unique_ptr<ByteSource>> open(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (info.exists() && !info.isDir() && !info.isFile()) {
        return failure(Error::Kind::File,
                       CsvAnalysisJobText::tr(
                           "\"%1\" is no file but a pipe or a device, which can be read only once. Save what comes "
                           "from it to a file, or let penstock-cli import read it.")
                           .arg(fileName));
    }
    return ByteSource::open(fileName, {});
}

Result<QByteArray> readHead(ByteSource &source)
{
    QByteArray head(headSize, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < headSize) {
        const auto got = source.read(head.data() + size, static_cast<std::size_t>(headSize - size));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        size += static_cast<qsizetype>(*got);
    }
    return head.first(size);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isNoText(ForeignText kind)
{
    return kind == ForeignText::Archive || kind == ForeignText::OldSpreadsheet || kind == ForeignText::Pdf ||
           kind == ForeignText::Parquet;
}

/// Why this cannot be CSV; empty: it can.
QString objectionTo(ForeignText kind)
{
    switch (kind) {
    case ForeignText::Archive:
        return CsvAnalysisJobText::tr(
            "The file \"%1\" is a spreadsheet or an archive. Export it as CSV and try again.");
    case ForeignText::OldSpreadsheet:
        return CsvAnalysisJobText::tr("The file \"%1\" is a spreadsheet (xls). Export it as CSV and try again.");
    case ForeignText::Html:
        return CsvAnalysisJobText::tr(
            "The file \"%1\" is a web page (HTML), not CSV. Perhaps the download asked for a login; fetch "
            "the file again.");
    case ForeignText::Xml:
        return CsvAnalysisJobText::tr("The file \"%1\" is XML, not CSV. Export it as CSV and try again.");
    case ForeignText::Json:
        return CsvAnalysisJobText::tr(
            "The file \"%1\" is JSON, not CSV. Turn it into CSV or line protocol and try again.");
    case ForeignText::LineProtocol:
        return CsvAnalysisJobText::tr(
            "The file \"%1\" is line protocol, not CSV. Write it with: penstock-cli write FILE");
    case ForeignText::InfluxTable:
        return CsvAnalysisJobText::tr(
            "The file \"%1\" is a table that the influx shell printed, not CSV. Let it print CSV: influx "
            "-format csv");
    case ForeignText::ExpandedRecords:
        return CsvAnalysisJobText::tr(
            "The file \"%1\" holds a line for each cell, as psql -x prints, and is no CSV. Let psql print CSV: "
            "psql --csv");
    case ForeignText::LongDelimiter:
        return CsvAnalysisJobText::tr(
            "The columns of the file \"%1\" are parted by several characters, such as \"=>\", and a "
            "delimiter is one. Put one character in their place; or say one of them: --delimiter CHARACTER.");
    case ForeignText::QuotedLines:
        return CsvAnalysisJobText::tr(
            "Each line of the file \"%1\" stands in quotes as a whole, so that it is one cell. Take away these quotes; "
            "or, when they belong to the values: --quote none.");
    case ForeignText::Pdf:
        return CsvAnalysisJobText::tr("The file \"%1\" is a PDF document, not CSV.");
    case ForeignText::Parquet:
        return CsvAnalysisJobText::tr("The file \"%1\" is a Parquet file, not CSV. Turn it into CSV and try again.");
    case ForeignText::Binary:
        return CsvAnalysisJobText::tr("The file \"%1\" is not text.");
    case ForeignText::Empty:
        return CsvAnalysisJobText::tr("The file \"%1\" is empty.");
    case ForeignText::None:
        break;
    }
    return {};
}

} // namespace

Result<CsvAnalysis> analyseCsv(const QString &fileName, const std::optional<CsvDialect> &dialect,
                               const ImportHints &hints, const std::atomic<bool> &cancelled)
{
    // Opened once: head and sample are of the same file, whatever happens to its name meanwhile.
    auto source = open(fileName);
    if (!source)
        return std::unexpected(source.error());
    auto head = readHead(**source);
    if (!head)
        return std::unexpected(head.error());
    // What is no text has no encoding.
    if (isNoText(foreignTextOf(view(*head))))
        return failure(Error::Kind::BadInput, objectionTo(foreignTextOf(view(*head))).arg(fileName));
    const EncodingGuess guess = dialect          ? EncodingGuess{dialect->encoding, Certainty::Certain, {}, {}}
                                : hints.encoding ? EncodingGuess{*hints.encoding, Certainty::Certain, {}, {}}
                                                 : EncodingGuess::of(view(*head));
    if (!guess.encoding.isUtf8()) {
        source = ByteSource::recoded(std::move(*source), guess.encoding);
        if (!source)
            return std::unexpected(source.error());
        head = readHead(**source);
        if (!head)
            return std::unexpected(head.error());
    }
    const ForeignText foreign = foreignTextOf(view(*head));
    const bool isSaid = (foreign == ForeignText::LongDelimiter && (dialect || hints.dialect.delimiter)) ||
                        (foreign == ForeignText::QuotedLines && (dialect || hints.dialect.quote));
    if (const QString reason = objectionTo(foreign); !reason.isEmpty() && !isSaid)
        return failure(Error::Kind::BadInput, reason.arg(fileName));

    CsvAnalysis analysis;
    ImportPlan &plan = analysis.plan;
    analysis.encoding = guess;
    plan.file = fileName;
    // Whoever says that the first row names the columns wants plain CSV.
    const bool mayBeAnnotated = dialect ? !dialect->hasHeader : !hints.dialect.headerRows;
    if (const auto annotated = mayBeAnnotated ? AnnotatedHeader::recognise(view(*head)) : std::nullopt) {
        plan.dialect = dialect ? *dialect : *annotated;
        plan.dialect.encoding = guess.encoding;
        plan.isAnnotated = true;
        plan.measurement = measurementFromFile(fileName);
        plan.pipeline.sourceName = QFileInfo(fileName).fileName();
        if (!guess.reason.isEmpty()) {
            analysis.warnings += guess.reason;
            analysis.remarks += guess.reason;
        }
        if (auto status = analyseAnnotated(**source, analysis, cancelled); !status)
            return std::unexpected(status.error());
        return analysis;
    }
    const CsvSniff sniff = dialect ? CsvSniff{*dialect, {}} : CsvSniff::of(view(*head), hints.dialect);
    analysis.structure = sniff.findings;
    plan.dialect = sniff.dialect;
    plan.dialect.encoding = guess.encoding;
    if (hints.decimal && plan.dialect.delimiter != ',')
        plan.dialect.decimalComma = *hints.decimal == ',';
    auto sample = takeCsvSample(**source, plan.dialect, hints.nullMarkers, cancelled);
    if (!sample)
        return std::unexpected(sample.error());

    ColumnProposal proposal = proposeColumns(*sample, hints);
    if (proposal.guesses.isEmpty() || (proposal.guesses.size() == 1 && proposal.guesses[0].type == CellType::Text &&
                                       proposal.guesses[0].timeFormats.isEmpty())) {
        return failure(Error::Kind::BadInput,
                       CsvAnalysisJobText::tr(
                           "The file \"%1\" is no CSV: no delimiter parts its lines into columns. If there is one, "
                           "say it: --delimiter CHARACTER.")
                           .arg(fileName));
    }
    plan.columns = proposal.columns;
    plan.header = sample->header;
    std::vector<std::string> nulls = hints.nullMarkers.more();
    for (const QString &text : std::as_const(proposal.nulls))
        nulls.push_back(text.toStdString());
    plan.nullMarkers = NullMarkers(std::move(nulls));
    plan.keptTexts = hints.keptTexts;
    plan.measurement = measurementFromFile(fileName);
    plan.pipeline.sourceName = QFileInfo(fileName).fileName();
    analysis.columns = proposal.guesses;
    analysis.warnings = proposal.warnings;
    analysis.questions = proposal.questions;
    if (const QString question = zoneQuestion(plan.columns, proposal.guesses); !question.isEmpty())
        analysis.questions += question;
    QStringList structure;
    if (guess.certainty == Certainty::Ambiguous) {
        QStringList names;
        for (const TextEncoding &other : guess.others)
            names += QString::fromLatin1(other.name());
        analysis.questions +=
            CsvAnalysisJobText::tr("%1 Say which encoding it is: --encoding NAME (%2).")
                .arg(guess.reason,
                     (QStringList{QString::fromLatin1(guess.encoding.name())} + names).join(QStringLiteral(", ")));
    } else if (!guess.reason.isEmpty()) {
        structure += guess.reason;
    }
    if (plan.dialect.skipLines > 0)
        structure +=
            CsvAnalysisJobText::tr("The first %n line(s) are skipped as a title.", nullptr, plan.dialect.skipLines);
    for (const Finding &finding : sniff.findings) {
        if (finding.certainty == Certainty::Ambiguous)
            analysis.questions +=
                CsvAnalysisJobText::tr("%1 Say what it is: %2.").arg(finding.sentence, finding.option);
        else if (finding.certainty == Certainty::Likely)
            structure += finding.sentence;
    }
    analysis.warnings = structure + analysis.warnings;
    analysis.remarks = structure + proposal.remarks;
    if (sample->otherTableRows > 0) {
        analysis.warnings +=
            CsvAnalysisJobText::tr("A second table with other columns begins on line %1; its rows will be refused. "
                                   "Import it from a file of its own.")
                .arg(sample->otherTableLine);
    }
    analysis.units = sample->units;
    for (qsizetype column = 0; column < std::min(analysis.units.size(), analysis.columns.size()); ++column) {
        if (QString &unit = analysis.columns[column].unit; unit.isEmpty())
            unit = analysis.units.at(column); // is said beside the column
    }
    if (sample->rows == 0)
        analysis.warnings += CsvAnalysisJobText::tr("The file holds a header but no rows.");
    analysis.preview = sample->preview;
    analysis.fileSize = sample->fileSize;
    analysis.sampledRows = sample->rows;
    analysis.estimatedRows = sample->estimatedRows;
    analysis.wholeFileSampled = sample->wholeFile;
    return analysis;
}

CsvAnalysisJob::CsvAnalysisJob(const QString &file, const std::optional<CsvDialect> &dialect, QObject *parent,
                               const ImportHints &hints)
    : PoolJob(parent)
{
    begin([file, dialect, hints](const Stop &stop) { return analyseCsv(file, dialect, hints, stop); });
}

} // namespace penstock
