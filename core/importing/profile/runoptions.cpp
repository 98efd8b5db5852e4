// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/runoptions.h"

#include "core/importing/csvanalysis.h"
#include "core/importing/importjournal.h"
#include "core/importing/shardspan.h"
#include "core/time/durationtext.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace penstock {

namespace {

Status readRate(const QString &text, PipelineOptions &options)
{
    constexpr int most = 100'000'000;
    bool ok = false;
    const int rows = text.toInt(&ok);
    if (!ok || rows < 1 || rows > most)
        return failure(Error::Kind::BadInput,
                       RunOptions::tr("--rate must be a whole number of rows from 1 to %1.").arg(most));
    options.rowsPerSecond = rows;
    return {};
}

/// "stop", "stop:100" or "stop:1.5%"
Status readStop(const QString &text, ErrorLimit &limit)
{
    QString amount = text.section(u':', 1);
    bool ok = true;
    if (amount.isEmpty() && !text.contains(u':')) {
        limit.rows = 1;
    } else if (amount.endsWith(u'%')) {
        amount.chop(1);
        const double percent = amount.toDouble(&ok);
        ok = ok && percent >= 0 && percent < 100;
        limit.percent = percent;
    } else {
        const qulonglong rows = amount.toULongLong(&ok);
        ok = ok && rows > 0;
        limit.rows = rows;
    }
    if (!ok)
        return failure(
            Error::Kind::BadInput,
            RunOptions::tr("--on-error %1: say stop, stop:100 (rows) or stop:1% (of the rows read).").arg(text));
    return {};
}

} // namespace

void RunOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("rate"), tr("Send at most so many rows a second."), QStringLiteral("rows")},
        {QStringLiteral("on-error"),
         tr("What a row that is refused leads to: skip-row (it goes to --rejects, the others are written; the "
            "default), "
            "stop (at the first), stop:N (at the Nth) or stop:N% (when more than that share of the rows read is "
            "refused). With import also skip-cell: a field that cannot be read is left out and told, the rest of its "
            "row is written. May be repeated."),
         QStringLiteral("what")},
        {QStringLiteral("shard-duration"),
         tr("InfluxDB 1.x and 2.x: of the database that --create-database makes, as 4w or 52w. By itself: a week, and "
            "longer for a file that spans years, which are slow to write in shards of a week."),
         QStringLiteral("duration")},
    });
}

void RunOptions::addImportTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("resume"),
         tr("Go on where an earlier import of the same file to the same place stopped or was killed. Rows that were on "
            "their way then are sent again, which in InfluxDB changes nothing: they have the same series and time.")},
        {QStringLiteral("no-journal"), tr("Do not keep how far the import has come: no --resume, no --undo.")},
        {QStringLiteral("undo"),
         tr("Delete what the import of this journal has written (the summary names it). Says what that is and deletes "
            "nothing unless --yes is given."),
         QStringLiteral("journal")},
    });
}

Result<RunOptions> RunOptions::read(const QCommandLineParser &parser, PipelineOptions &options)
{
    RunOptions run;
    if (const QString rate = QStringLiteral("rate"); parser.isSet(rate)) {
        if (const Status status = readRate(parser.value(rate), options); !status)
            return std::unexpected(status.error());
    }
    for (const QString &what : parser.values(QStringLiteral("on-error"))) {
        Status status;
        if (what.section(u':', 0, 0) == QLatin1String("stop"))
            status = readStop(what, options.errorLimit);
        else if (what == QLatin1String("skip-cell"))
            run.skipsBadCells = true;
        else if (what != QLatin1String("skip-row"))
            status = failure(Error::Kind::BadInput,
                             tr("--on-error %1: say skip-row, skip-cell, stop, stop:N or stop:N%.").arg(what));
        if (!status)
            return std::unexpected(status.error());
    }
    if (const QString shard = QStringLiteral("shard-duration"); parser.isSet(shard)) {
        const auto duration = durationFromText(parser.value(shard));
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(duration.value_or(std::chrono::seconds(0)));
        if (seconds < std::chrono::hours(1))
            return failure(Error::Kind::BadInput, tr("--shard-duration must be 1h or more, as 1d or 4w."));
        options.shardDuration = seconds;
    }
    const QStringList known = parser.optionNames();
    run.resumes = known.contains(QStringLiteral("resume"));
    run.keepsJournal = !known.contains(QStringLiteral("no-journal"));
    run.undo = known.contains(QStringLiteral("undo")) ? parser.value(QStringLiteral("undo")) : QString();
    if (run.resumes && !run.keepsJournal)
        return failure(Error::Kind::BadInput, tr("--resume needs the journal that --no-journal does without."));
    return run;
}

void RunOptions::apply(ImportPlan &plan, const CsvAnalysis &analysis, bool isThereAgain, bool isOneOfSeveral) const
{
    if (!plan.pipeline.shardDuration)
        plan.pipeline.shardDuration = fittingShardDuration(analysis, plan);
    plan.skipsBadCells = skipsBadCells;
    plan.resumes = resumes;
    if (keepsJournal && isThereAgain)
        plan.journalFolder = ImportJournal::defaultFolder();
    QString &rejects = plan.pipeline.rejectsFile;
    if (!isOneOfSeveral || rejects.isEmpty())
        return;
    // Each has a header of its own: bad.csv becomes bad-sensors.csv, and for sensors.txt bad-sensors.txt.csv.
    const QFileInfo info(rejects);
    const QFileInfo source(plan.pipeline.sourceName);
    const QString name = source.suffix() == QLatin1String("csv") ? source.completeBaseName() : source.fileName();
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    rejects = info.dir().filePath(QStringLiteral("%1-%2%3").arg(info.completeBaseName(), name, ending));
}

} // namespace penstock
