// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvanalysis.h"

#include "core/csv/foreigntext.h"
#include "core/importing/columnproposal.h"
#include "core/importing/csvsample.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

constexpr qint64 headSize = 512 * 1024;

/// Opens what can be read more than once.
Status open(QFile &file)
{
    const QString fileName = file.fileName();
    const QFileInfo info(fileName);
    if (!info.exists())
        return failure(Error::Kind::File, Text::tr("The file \"%1\" does not exist.").arg(fileName));
    if (info.isDir())
        return failure(Error::Kind::File, Text::tr("\"%1\" is a folder. Choose a file.").arg(fileName));
    if (!info.isFile())
        return failure(
            Error::Kind::File,
            Text::tr("\"%1\" is no file but a pipe or a device, which can be read only once. Save what comes "
                     "from it to a file, or let penstock-cli import read it.")
                .arg(fileName));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(Error::Kind::File,
                       Text::tr("The file \"%1\" cannot be read: %2.").arg(fileName, file.errorString()));
    }
    return {};
}

/// Why this cannot be CSV; empty: it can.
QString objection(const QByteArray &head)
{
    switch (foreignTextOf({head.constData(), static_cast<std::size_t>(head.size())})) {
    case ForeignText::Utf16:
        return Text::tr("The file \"%1\" is UTF-16 text. Save it as UTF-8 and try again.");
    case ForeignText::Compressed:
        return Text::tr("The file \"%1\" is compressed. Unpack it and try again.");
    case ForeignText::Archive:
        return Text::tr("The file \"%1\" is a spreadsheet or an archive. Export it as CSV and try again.");
    case ForeignText::None:
        break;
    }
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    };
    constexpr qsizetype fewOf = 100;
    if (std::ranges::count_if(head, isControl) > head.size() / fewOf)
        return Text::tr("The file \"%1\" is not text.");
    if (std::ranges::all_of(head, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }) ||
        head == "\xEF\xBB\xBF")
        return Text::tr("The file \"%1\" is empty.");
    if (head.contains('\r') && !head.contains('\n'))
        return Text::tr(
            "The lines of the file \"%1\" end as on old Macs (CR alone). Save it with LF or CRLF and try again.");
    return {};
}

Result<CsvAnalysis> analyse(const QString &fileName, const std::optional<CsvDialect> &dialect,
                            const std::atomic<bool> &cancelled)
{
    // Opened once: head and sample are of the same file, whatever happens to its name meanwhile.
    QFile file(fileName);
    if (auto status = open(file); !status)
        return std::unexpected(status.error());
    const QByteArray head = file.read(headSize);
    if (const QString reason = objection(head); !reason.isEmpty())
        return failure(Error::Kind::BadInput, reason.arg(fileName));

    CsvAnalysis analysis;
    ImportPlan &plan = analysis.plan;
    plan.file = fileName;
    plan.dialect = dialect ? *dialect : CsvDialect::sniff({head.data(), static_cast<std::size_t>(head.size())});
    auto sample = takeCsvSample(file, plan.dialect, cancelled);
    if (!sample)
        return std::unexpected(sample.error());

    ColumnProposal proposal = proposeColumns(*sample);
    if (proposal.guesses.isEmpty() || (proposal.guesses.size() == 1 && proposal.guesses[0].type == CellType::Text &&
                                       proposal.guesses[0].timeFormats.isEmpty())) {
        return failure(Error::Kind::BadInput,
                       Text::tr("The file \"%1\" is no CSV: no delimiter parts its lines into columns.").arg(fileName));
    }
    plan.columns = proposal.columns;
    plan.measurement = measurementFromFile(fileName);
    plan.pipeline.sourceName = QFileInfo(fileName).fileName();
    analysis.columns = proposal.guesses;
    analysis.warnings = proposal.warnings;
    if (plan.dialect.skipLines > 0) {
        analysis.warnings.prepend(
            Text::tr("The first %n line(s) are skipped as a title.", nullptr, plan.dialect.skipLines));
    }
    if (sample->rows == 0)
        analysis.warnings += Text::tr("The file holds a header but no rows.");
    analysis.preview = sample->preview;
    analysis.fileSize = sample->fileSize;
    analysis.sampledRows = sample->rows;
    analysis.estimatedRows = sample->estimatedRows;
    analysis.wholeFileSampled = sample->wholeFile;
    return analysis;
}

} // namespace

struct CsvAnalysisJob::Private
{
    QFutureWatcher<Result<CsvAnalysis>> watcher;
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
    CsvAnalysis analysis;
};

CsvAnalysisJob::CsvAnalysisJob(const QString &file, const std::optional<CsvDialect> &dialect, QObject *parent)
    : Job(parent), d(std::make_unique<Private>())
{
    connect(&d->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!isRunning())
            return;
        auto result = d->watcher.future().takeResult();
        if (!result) {
            fail(result.error());
            return;
        }
        d->analysis = std::move(*result);
        succeed();
    });
    d->watcher.setFuture(
        QtConcurrent::run([file, dialect, cancelled = d->cancelled] { return analyse(file, dialect, *cancelled); }));
}

CsvAnalysisJob::~CsvAnalysisJob()
{
    d->cancelled->store(true);
}

const CsvAnalysis &CsvAnalysisJob::analysis() const
{
    return d->analysis;
}

void CsvAnalysisJob::abort()
{
    d->cancelled->store(true);
}

} // namespace penstock
