// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importjournal.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype mostKept = 200;

QString canonical(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// What is older is of no use any more.
void removeOldest(const QString &folder)
{
    QFileInfoList kept =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // the newest first
    // Those of a clock that went ahead, and was set back, are not the newest.
    std::stable_partition(kept.begin(), kept.end(), [now = QDateTime::currentDateTime()](const QFileInfo &journal) {
        return journal.lastModified() <= now;
    });
    for (const QFileInfo &old : std::as_const(kept).mid(mostKept))
        QFile::remove(old.filePath());
}

} // namespace

ImportJournal::ImportJournal(const QString &folder, const ImportPlan &plan, const ImportTarget &target, Start start)
    : m_folder(folder), m_plan(plan), m_path(pathOf(folder, plan.file, target)), m_start(start), m_lock(m_path)
{
    m_record.file = canonical(plan.file);
    m_record.target = target;
}

QString ImportJournal::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/penstock/imports");
}

QString ImportJournal::pathOf(const QString &folder, const QString &file, const ImportTarget &target)
{
    constexpr qsizetype enough = 16;
    const QStringList whole{canonical(file), target.server, target.database, target.retentionPolicy,
                            target.measurement};
    const QByteArray hash =
        QCryptographicHash::hash(whole.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(
        QStringLiteral("%1-%2.json")
            .arg(QFileInfo(file).completeBaseName().left(60), QString::fromLatin1(hash.left(enough))));
}

std::optional<ImportRecord> ImportJournal::unfinished(const QString &folder, const QString &file,
                                                      const ImportTarget &target)
{
    const Result<ImportRecord> record = ImportRecord::read(pathOf(folder, file, target));
    if (!record || record->checkpoint.isComplete || record->isUndone || record->checkpoint.row == 0)
        return {};
    const Result<FileFingerprint> now = FileFingerprint::of(file);
    if (!now || !record->fingerprint.difference(*now).isEmpty() || JournalLock::isHeld(pathOf(folder, file, target)))
        return {};
    return *record;
}

Result<Checkpoint> ImportJournal::open()
{
    if (!QDir().mkpath(m_folder))
        m_notes += tr("How far the import has come cannot be kept: the folder %1 cannot be made.").arg(m_folder);
    if (!m_lock.take())
        return failure(
            Error::Kind::BadInput,
            tr("Another import of \"%1\" to the same place is under way, or what one wrote is being deleted. "
               "Wait until that has ended.")
                .arg(m_plan.file));
    const Result<FileFingerprint> now = FileFingerprint::of(m_plan.file);
    if (!now)
        return std::unexpected(now.error());
    m_record.fingerprint = *now;
    m_record.interpretation = interpretationOf(m_plan);
    m_record.begun = QDateTime::currentMSecsSinceEpoch();
    removeOldest(m_folder);
    const Result<ImportRecord> earlier = ImportRecord::read(m_path);
    const bool isThere = earlier && !earlier->isUndone;
    if (m_start == Start::Anew) {
        if (isThere && !earlier->checkpoint.isComplete && earlier->checkpoint.row > 0)
            m_notes += tr("An earlier import of this file stopped behind row %1; this one begins anew.")
                           .arg(QLocale().toString(qulonglong(earlier->checkpoint.row)));
        return Checkpoint();
    }
    if (isThere)
        return resume(*earlier);
    m_notes += tr("No earlier import of this file to this place is known: it begins with the first row.");
    return Checkpoint();
}

Result<Checkpoint> ImportJournal::resume(const ImportRecord &earlier)
{
    const QString row = QLocale().toString(qulonglong(earlier.checkpoint.row));
    if (const QString difference = earlier.fingerprint.difference(m_record.fingerprint); !difference.isEmpty())
        return failure(
            Error::Kind::BadInput,
            tr("The file \"%1\" has changed since its import stopped behind row %2: %3. Which of its rows are "
               "stored cannot be told any more. Import it anew: points of the same series and time are "
               "replaced.")
                .arg(m_plan.file, row, difference));
    if (earlier.interpretation != m_record.interpretation)
        return failure(Error::Kind::BadInput,
                       tr("The import of \"%1\" that stopped behind row %2 read the file in another way: its columns, "
                          "types, times or structure were others. Go on with the same choices, or import it anew.")
                           .arg(m_plan.file, row));
    m_record.begun = earlier.begun;
    if (earlier.checkpoint.isComplete)
        m_notes += tr("The file was imported to its end before, at %1; nothing was sent.")
                       .arg(QDateTime::fromMSecsSinceEpoch(earlier.kept).toString(Qt::ISODate));
    else if (earlier.checkpoint.row > 0)
        m_notes += tr("It goes on behind row %1, where an earlier import stopped; rows that were on their way then are "
                      "sent again.")
                       .arg(row);
    return earlier.checkpoint;
}

Status ImportJournal::save(const Checkpoint &checkpoint, bool isOver)
{
    m_record.checkpoint = checkpoint;
    m_record.isOver = isOver;
    m_record.kept = QDateTime::currentMSecsSinceEpoch();
    return m_record.write(m_path);
}

} // namespace penstock
