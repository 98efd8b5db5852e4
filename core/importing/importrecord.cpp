// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importrecord.h"

#include "core/client/wire/clientsettings.h"
#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/importing/csvimport.h"
#include "core/importing/importplan.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/pipeline/settledmark.h"
#include "core/source/source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr int version = 1;
constexpr qint64 largest = 64 * 1024 * 1024;
constexpr QLatin1String beforeOrganization(" / ");

struct ImportRecordText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportRecord)
};

QJsonObject toJson(const ImportTarget &target)
{
    return {{QStringLiteral("server"), target.server},
            {QStringLiteral("database"), target.database},
            {QStringLiteral("retention_policy"), target.retentionPolicy},
            {QStringLiteral("measurement"), target.measurement}};
}

QJsonObject toJson(const Checkpoint &checkpoint)
{
    return {{QStringLiteral("row"), qint64(checkpoint.row)},
            {QStringLiteral("offset"), checkpoint.offset},
            {QStringLiteral("accepted"), qint64(checkpoint.accepted)},
            {QStringLiteral("rejected"), qint64(checkpoint.rejected)},
            {QStringLiteral("skipped"), qint64(checkpoint.skipped)},
            {QStringLiteral("unknown"), qint64(checkpoint.unknown)},
            {QStringLiteral("complete"), checkpoint.isComplete},
            {QStringLiteral("rejects_file"), checkpoint.rejectsFile},
            {QStringLiteral("rejects_begin"), checkpoint.rejectsBegin}};
}

QJsonObject toJson(const WrittenSeries &written)
{
    QJsonArray series;
    for (const std::string &one : written.series)
        series.append(QString::fromStdString(one));
    return {{QStringLiteral("from"), written.from ? QJsonValue(qint64(*written.from)) : QJsonValue()},
            {QStringLiteral("to"), written.to ? QJsonValue(qint64(*written.to)) : QJsonValue()},
            {QStringLiteral("series"), series},
            {QStringLiteral("all_series"), written.areAll}};
}

ImportTarget targetFrom(const QJsonObject &object)
{
    return {object.value(u"server").toString(), object.value(u"database").toString(),
            object.value(u"retention_policy").toString(), object.value(u"measurement").toString()};
}

WrittenSeries writtenFrom(const QJsonObject &object)
{
    WrittenSeries written;
    if (const QJsonValue from = object.value(u"from"); !from.isNull())
        written.from = from.toInteger();
    if (const QJsonValue to = object.value(u"to"); !to.isNull())
        written.to = to.toInteger();
    for (const QJsonValue &series : object.value(u"series").toArray())
        written.series.push_back(series.toString().toStdString());
    written.areAll = object.value(u"all_series").toBool();
    return written;
}

Checkpoint checkpointFrom(const QJsonObject &object)
{
    const auto count = [&object](QStringView key) { return quint64(object.value(key).toInteger()); };
    Checkpoint checkpoint;
    checkpoint.row = count(u"row");
    checkpoint.offset = object.value(u"offset").toInteger(-1);
    checkpoint.accepted = count(u"accepted");
    checkpoint.rejected = count(u"rejected");
    checkpoint.skipped = count(u"skipped");
    checkpoint.unknown = count(u"unknown");
    checkpoint.isComplete = object.value(u"complete").toBool();
    checkpoint.rejectsFile = object.value(u"rejects_file").toString();
    checkpoint.rejectsBegin = object.value(u"rejects_begin").toInteger();
    return checkpoint;
}

QString keyOf(ImportRecord::Of of)
{
    return of == ImportRecord::Of::Import ? QStringLiteral("penstock_import") : QStringLiteral("penstock_run");
}

/// The process ended before it could write that.
void addMark(ImportRecord &record, const QString &path)
{
    Checkpoint &known = record.checkpoint;
    known.writtenUpTo = known.row;
    if (record.isOver)
        return;
    const std::optional<Checkpoint> since = SettledMark::read(SettledMark::pathOf(path), record.begun);
    if (!since || since->row <= known.row)
        return;
    known.row = since->row;
    known.offset = since->offset;
    known.accepted = since->accepted;
    known.rejected = since->rejected;
    known.skipped = since->skipped;
    known.unknown = since->unknown;
}

QString addressOf(const Profile &profile)
{
    if (profile.isLocal())
        return Profile::localId();
    return profile.unixSocket.isEmpty() ? profile.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
                                        : profile.unixSocket;
}

/// Of 2.x: at one address several of them may have a bucket of the same name. The id before what a person calls it.
QString organizationOf(const ClientSettings &settings)
{
    if (settings.flavour() != Flavour::V2 || settings.profile.isLocal())
        return {};
    const QString &id = settings.server.organizationId;
    return id.isEmpty() ? settings.profile.organization : id;
}

/// What the plan makes of the first rows of its file.
QByteArray firstLines(const ImportPlan &plan)
{
    constexpr int enoughRows = 50;
    const std::unique_ptr<Source> source = makeCsvSource(plan);
    LineEncoder encoder;
    std::string lines;
    Status status = source->open();
    for (int i = 0; i < enoughRows && status; ++i) {
        const Source::Next next = source->next();
        if (next == Source::Next::End || next == Source::Next::Failed)
            break;
        if (next == Source::Next::Record)
            status = encoder.append(source->record().point, lines);
    }
    return QByteArray::fromStdString(lines);
}

} // namespace

ImportTarget ImportTarget::of(const ImportPlan &plan, const ClientSettings &settings)
{
    ImportTarget target;
    target.server = addressOf(settings.profile);
    if (const QString organization = organizationOf(settings); !organization.isEmpty())
        target.server += beforeOrganization + organization;
    target.database = plan.pipeline.target.database;
    target.retentionPolicy = plan.pipeline.target.retentionPolicy;
    target.measurement = plan.measurement;
    return target;
}

bool ImportTarget::mayBeAt(const Profile &profile) const
{
    const QString address = addressOf(profile);
    return server == address || server.startsWith(address + beforeOrganization);
}

Result<ImportRecord> ImportRecord::read(const QString &path, Of of)
{
    const Result<QByteArray> bytes = readSmallFile(path, largest);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(keyOf(of)).toInt() != version)
        return failure(Error::Kind::BadInput, of == Of::Import
                                                  ? ImportRecordText::tr("%1 is no journal of an import.").arg(path)
                                                  : ImportRecordText::tr("%1 is no journal of a run.").arg(path));
    ImportRecord record;
    record.of = of;
    record.file = object.value(u"file").toString();
    record.fingerprint = {object.value(u"size").toInteger(), object.value(u"modified").toInteger(),
                          object.value(u"content").toString(), object.value(u"touched").toInteger()};
    record.interpretation = object.value(u"interpretation").toString();
    record.target = targetFrom(object.value(u"target").toObject());
    record.checkpoint = checkpointFrom(object.value(u"settled").toObject());
    record.checkpoint.written = writtenFrom(object.value(u"written").toObject());
    record.isOver = object.value(u"over").toBool();
    record.isUndone = object.value(u"undone").toBool();
    record.isUndoBegun = object.value(u"undo_begun").toBool();
    record.undoneParts = object.value(u"undone_parts").toInt(-1);
    record.undoParts = object.value(u"undo_parts").toInt();
    record.begun = object.value(u"begun").toInteger();
    record.kept = object.value(u"kept").toInteger();
    record.more = object.value(u"more").toObject();
    addMark(record, path);
    return record;
}

Status ImportRecord::write(const QString &path) const
{
    QJsonObject object{{keyOf(of), version},
                       {QStringLiteral("file"), file},
                       {QStringLiteral("size"), fingerprint.size},
                       {QStringLiteral("modified"), fingerprint.modified},
                       {QStringLiteral("touched"), fingerprint.touched},
                       {QStringLiteral("content"), fingerprint.content},
                       {QStringLiteral("interpretation"), interpretation},
                       {QStringLiteral("target"), toJson(target)},
                       {QStringLiteral("settled"), toJson(checkpoint)},
                       {QStringLiteral("written"), toJson(checkpoint.written)},
                       {QStringLiteral("over"), isOver},
                       {QStringLiteral("undone"), isUndone},
                       {QStringLiteral("begun"), begun},
                       {QStringLiteral("kept"), kept}};
    if (isUndoBegun) {
        object.insert(QStringLiteral("undo_begun"), true);
        object.insert(QStringLiteral("undone_parts"), undoneParts);
        object.insert(QStringLiteral("undo_parts"), undoParts);
    }
    if (!more.isEmpty())
        object.insert(QStringLiteral("more"), more);
    return AtomicFile::write(path, QJsonDocument(object).toJson(), AtomicFile::Access::Private);
}

QString interpretationOf(const ImportPlan &plan)
{
    QByteArray text;
    QDataStream stream(&text, QIODevice::WriteOnly);
    for (const ColumnPlan &column : plan.columns)
        stream << column.name << int(column.role) << int(column.type) << column.time.name() << column.time.timeZone
               << qint64(column.time.start) << qint8(column.number.decimal) << qint8(column.number.group)
               << column.number.unit;
    for (const std::string &marker : plan.nullMarkers.more())
        stream << QByteArray::fromStdString(marker);
    const CsvDialect &dialect = plan.dialect;
    stream << plan.isAnnotated << int(plan.onDuplicate) << plan.skipsBadCells << dialect.encoding.name()
           << dialect.loneReturns << dialect.decimalComma << int(dialect.separation) << qint8(dialect.delimiter)
           << qint8(dialect.quote) << int(dialect.escape) << dialect.looseQuotes << dialect.trims
           << QByteArray::fromStdString(dialect.comment) << dialect.skipLines << dialect.hasHeader << dialect.unitsAbove
           << dialect.headerRows << dialect.unitRows << dialect.unnamedColumn << dialect.commentedHeader;
    for (const int start : dialect.columnStarts)
        stream << start;
    for (const ColumnPlan &column : plan.columns) {
        if (column.time.refusesFar || column.time.refusesShortYears)
            stream << column.name << column.time.refusesFar << column.time.refusesShortYears;
    }
    if (dialect.lineTail != '\0' || dialect.formulas) // others are known by what was kept before these were read
        stream << qint8(dialect.lineTail) << dialect.formulas;
    if (plan.repeatedHour != RepeatedHour::ByOrder) // others are known by what was kept before there was a choice
        stream << int(plan.repeatedHour);
    // And what comes of it all.
    stream << firstLines(plan);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace penstock
