// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/transferoptions.h"

#include <QCommandLineParser>

namespace penstock {

namespace {

Status readNumber(const QCommandLineParser &parser, const QString &option, int lowest, int highest, int &number)
{
    if (!parser.isSet(option))
        return {};
    bool ok = false;
    const int found = parser.value(option).toInt(&ok);
    if (!ok || found < lowest || found > highest)
        return failure(
            Error::Kind::BadInput,
            TransferOptions::tr("--%1 must be a whole number from %2 to %3.").arg(option).arg(lowest).arg(highest));
    number = found;
    return {};
}

Status readGzip(const QString &text, PipelineOptions::Gzip &gzip)
{
    if (text.isEmpty() || text == QLatin1String("auto"))
        gzip = PipelineOptions::Gzip::Auto;
    else if (text == QLatin1String("on"))
        gzip = PipelineOptions::Gzip::On;
    else if (text == QLatin1String("off"))
        gzip = PipelineOptions::Gzip::Off;
    else
        return failure(Error::Kind::BadInput, TransferOptions::tr("--gzip must be auto, on or off."));
    return {};
}

} // namespace

void TransferOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("database"), tr("Write to this database or bucket."), QStringLiteral("name")},
        {QStringLiteral("create-database"), tr("Make the database when it is not there (always so with --local).")},
        {QStringLiteral("rp"), tr("Retention policy; the database's default one if not given."),
         QStringLiteral("name")},
        {QStringLiteral("consistency"), tr("InfluxDB Enterprise 1.x: any, one, quorum or all."),
         QStringLiteral("level")},
        {QStringLiteral("no-accept-partial"),
         tr("InfluxDB 3.x: let the server refuse a batch with a bad line; it is sent again without that line.")},
        {QStringLiteral("no-sync"), tr("InfluxDB 3.x: answer before the data is on disk; about 1 s may be lost.")},
        {QStringLiteral("batch-size"), tr("Lines in one request, 1 to 100000. Default 5000."), QStringLiteral("lines")},
        {QStringLiteral("concurrency"), tr("Requests in flight, 1 to 32. Default 2."), QStringLiteral("number")},
        {QStringLiteral("stop-wait"),
         tr("When the run is stopped, wait so many seconds, 0 to 60, for the answers to what is on its way; what is "
            "not "
            "answered then counts as unknown. Default 3."),
         QStringLiteral("seconds")},
        {QStringLiteral("gzip"), tr("Compress requests: auto, on or off. auto: not to this machine."),
         QStringLiteral("mode")},
    });
}

Status TransferOptions::read(const QCommandLineParser &parser, PipelineOptions &options)
{
    constexpr int mostRows = 100'000;
    constexpr int mostRequests = 32;
    constexpr int mostSeconds = 60;
    int stopWait = options.answersAfterStopMs / 1'000;
    if (Status status = readNumber(parser, QStringLiteral("batch-size"), 1, mostRows, options.batchRows); !status)
        return status;
    if (Status status = readNumber(parser, QStringLiteral("concurrency"), 1, mostRequests, options.concurrency);
        !status)
        return status;
    if (Status status = readNumber(parser, QStringLiteral("stop-wait"), 0, mostSeconds, stopWait); !status)
        return status;
    options.answersAfterStopMs = stopWait * 1'000;
    options.target.database = parser.value(QStringLiteral("database"));
    options.target.retentionPolicy = parser.value(QStringLiteral("rp"));
    options.target.consistency = parser.value(QStringLiteral("consistency"));
    options.target.acceptPartial = !parser.isSet(QStringLiteral("no-accept-partial"));
    options.target.noSync = parser.isSet(QStringLiteral("no-sync"));
    options.createDatabase = parser.isSet(QStringLiteral("create-database"));
    return readGzip(parser.value(QStringLiteral("gzip")), options.gzip);
}

} // namespace penstock
