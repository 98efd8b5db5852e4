// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentjournal.h"

#include "core/pipeline/document/pipelinedocument.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace penstock {

namespace {

using Rest = LineProtocolSource::Rest;

/// Empty: it is none, or cannot be read twice.
QString fileOf(const PipelineDocument &document)
{
    QString path;
    if (const auto *file = std::get_if<FileEntry>(&document.source))
        path = file->path;
    else if (const auto *csv = std::get_if<CsvEntry>(&document.source))
        path = csv->path;
    return path == QLatin1String("-") || !QFileInfo(path).isFile() ? QString() : QFileInfo(path).absoluteFilePath();
}

/// How its source is read, and into what.
QString interpretationOf(const PipelineDocument &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(document.sourceAndSinks);
    const auto *csv = std::get_if<CsvEntry>(&document.source);
    if (QFile profile(csv ? csv->profile : QString());
        csv && !csv->profile.isEmpty() && profile.open(QIODevice::ReadOnly))
        hash.addData(profile.readAll());
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject toJson(const Rest &part)
{
    return {{QStringLiteral("offset"), part.offset},
            {QStringLiteral("line"), qint64(part.line)},
            {QStringLiteral("rows"), qint64(part.rows)},
            {QStringLiteral("now"), qint64(part.now)},
            {QStringLiteral("database"), QString::fromStdString(part.context.database)},
            {QStringLiteral("retention_policy"), QString::fromStdString(part.context.retentionPolicy)},
            {QStringLiteral("statements"), part.context.isStatements}};
}

Rest partFrom(const QJsonObject &object)
{
    Rest part;
    part.offset = object[u"offset"].toInteger();
    part.line = std::uint64_t(object[u"line"].toInteger(1));
    part.rows = std::uint64_t(object[u"rows"].toInteger());
    part.now = object[u"now"].toInteger();
    part.keepsNow = true;
    part.context.database = object[u"database"].toString().toStdString();
    part.context.retentionPolicy = object[u"retention_policy"].toString().toStdString();
    part.context.isStatements = object[u"statements"].toBool();
    return part;
}

const QString doneKey = QStringLiteral("done"); // all parts of it

} // namespace

std::shared_ptr<DocumentJournal> DocumentJournal::of(const PipelineDocument &document, Tell tell)
{
    const bool isText = std::holds_alternative<TextEntry>(document.source);
    const bool isKept =
        std::ranges::none_of(document.sinks, [](const auto &sink) { return std::holds_alternative<ListEntry>(sink); });
    if (document.journal.isEmpty() || !isKept || (!isText && fileOf(document).isEmpty()))
        return {};
    return std::shared_ptr<DocumentJournal>(new DocumentJournal(document, std::move(tell)));
}

DocumentJournal::DocumentJournal(const PipelineDocument &document, Tell tell)
    : FileJournal(document.journal, ImportRecord::Of::Document),
      m_isFile(!std::holds_alternative<TextEntry>(document.source)),
      m_tell(std::move(tell))
{
    record().file = fileOf(document);
    record().interpretation = interpretationOf(document);
}

Result<DocumentJournal::Rest> DocumentJournal::begin(const Rest &beginning)
{
    if (!makeFolder())
        note(tr("How far the run has come cannot be kept: the folder of %1 cannot be made.")
                 .arg(QDir::toNativeSeparators(path())));
    if (!take())
        return failure(Error::Kind::Unavailable,
                       tr("Another run of this pipeline is under way. Wait until that has ended."));
    if (m_isFile) {
        const Result<FileFingerprint> now = FileFingerprint::of(record().file);
        if (!now)
            return std::unexpected(now.error());
        record().fingerprint = *now;
    }
    const std::optional<ImportRecord> before = earlier();
    if (const std::optional<Rest> rest = goesOn(before)) {
        record().begun = before->begun;
        record().more = before->more;
        return *rest;
    }
    record().begun = QDateTime::currentMSecsSinceEpoch();
    if (before && before->begun == record().begun)
        ++record().begun; // what that one kept is not this one's
    Rest from = beginning;
    // Lines without a time get the same one when they are sent once more.
    from.now = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
                   .count();
    from.keepsNow = true;
    record().more = toJson(from);
    return from;
}

std::optional<DocumentJournal::Rest> DocumentJournal::goesOn(const std::optional<ImportRecord> &earlier)
{
    if (!earlier || earlier->more[doneKey].toBool())
        return {};
    const Rest part = partFrom(earlier->more);
    const quint64 last = std::max<quint64>(earlier->checkpoint.row, part.rows);
    if (last == 0)
        return {};
    const QString row = QLocale().toString(qulonglong(last));
    if (earlier->interpretation != record().interpretation) {
        note(tr("An earlier run stopped after row %1, but the document says something else now: this one begins with "
                "the first row.")
                 .arg(row));
        return {};
    }
    const QString difference = m_isFile ? earlier->fingerprint.difference(record().fingerprint) : QString();
    if (!difference.isEmpty()) {
        note(tr("The file has changed since an earlier run stopped after row %1: %2. This one begins with the first "
                "row.")
                 .arg(row, difference));
        return {};
    }
    note(tr("It goes on after row %1, where an earlier run stopped; rows that were on their way then are sent again.")
             .arg(row));
    m_from = earlier->checkpoint;
    m_from.isComplete = false; // that was the part's end
    return part;
}

void DocumentJournal::beginPart(const Rest &from)
{
    m_isFirstPart = false;
    record().more = toJson(from);
}

Result<Checkpoint> DocumentJournal::open()
{
    FileJournal::begin(m_isFirstPart && m_from.row > 0 ? Start::GoesOn : Start::Anew);
    return m_isFirstPart ? m_from : Checkpoint();
}

QStringList DocumentJournal::notes() const
{
    return m_isFirstPart ? FileJournal::notes() : QStringList();
}

Status DocumentJournal::save(const Checkpoint &checkpoint, bool isOver)
{
    Status status = FileJournal::save(checkpoint, isOver);
    if (status && checkpoint.row > 0 && m_tell)
        m_tell(checkpoint);
    return status;
}

void DocumentJournal::finish(bool isWhole)
{
    if (isWhole) {
        record().more.insert(doneKey, true);
        // Else the next run finds that all is settled, and sends nothing.
        [[maybe_unused]] const Status status = record().write(path());
    }
    FileJournal::close();
}

} // namespace penstock
