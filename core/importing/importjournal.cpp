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

/// What is older is of no use any more, unless an undo is to be gone on with by it.
void removeOldest(const QString &folder)
{
    QFileInfoList kept =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // the newest first
    // Those of a clock that went ahead, and was set back, are not the newest.
    std::stable_partition(kept.begin(), kept.end(), [now = QDateTime::currentDateTime()](const QFileInfo &journal) {
        return journal.lastModified() <= now;
    });
    for (const QFileInfo &old : std::as_const(kept).mid(mostKept)) {
        const Result<ImportRecord> record = ImportRecord::read(old.filePath());
        if (record && record->isUndoBegun && !record->isUndone)
            continue;
        QFile::remove(old.filePath());
        QFile::remove(SettledMark::pathOf(old.filePath()));
    }
}

} // namespace

ImportJournal::ImportJournal(const QString &folder, const ImportPlan &plan, const ImportTarget &target, Start start)
    : FileJournal(pathOf(folder, plan.file, target), ImportRecord::Of::Import),
      m_folder(folder),
      m_plan(plan),
      m_start(start)
{
    record().file = canonical(plan.file);
    record().target = target;
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
    if (!record || record->checkpoint.isComplete || record->isUndone || record->isUndoBegun ||
        record->checkpoint.row == 0)
        return {};
    const Result<FileFingerprint> now = FileFingerprint::of(file);
    if (!now || !record->fingerprint.difference(*now).isEmpty() || JournalLock::isHeld(pathOf(folder, file, target)))
        return {};
    return *record;
}

Result<Checkpoint> ImportJournal::open()
{
    if (!makeFolder())
        note(tr("How far the import has come cannot be kept: the folder %1 cannot be made.").arg(m_folder));
    if (!take())
        return failure(
            Error::Kind::BadInput,
            tr("Another import of \"%1\" to the same place is under way, or what one wrote is being deleted. "
               "Wait until that has ended.")
                .arg(m_plan.file));
    const Result<FileFingerprint> now = FileFingerprint::of(m_plan.file);
    if (!now)
        return std::unexpected(now.error());
    record().fingerprint = *now;
    record().interpretation = interpretationOf(m_plan);
    record().begun = QDateTime::currentMSecsSinceEpoch();
    removeOldest(m_folder);
    Result<Checkpoint> from = find();
    if (from && !from->isComplete)
        begin(from->row > 0 ? FileJournal::Start::GoesOn : FileJournal::Start::Anew);
    return from;
}

/// Where it begins.
Result<Checkpoint> ImportJournal::find()
{
    const std::optional<ImportRecord> before = earlier();
    if (const Result<ImportRecord> half = ImportRecord::read(path()); half && half->isUndoBegun && !half->isUndone)
        note(tr("What an earlier import of this file wrote was being deleted, and that has not come to its end. This "
                "one begins with the first row; what it does not write again of that stays on the server."));
    if (m_start == Start::Anew) {
        if (before && !before->checkpoint.isComplete && before->checkpoint.row > 0)
            note(tr("An earlier import of this file stopped after row %1; this one begins anew.")
                     .arg(QLocale().toString(qulonglong(before->checkpoint.row))));
        if (before && before->begun == record().begun)
            ++record().begun; // what that one kept is not this one's
        return Checkpoint();
    }
    if (before)
        return resume(*before);
    if (notes().isEmpty())
        note(tr("No earlier import of this file to this place is known: it begins with the first row."));
    return Checkpoint();
}

Result<Checkpoint> ImportJournal::resume(const ImportRecord &earlier)
{
    const QString row = QLocale().toString(qulonglong(earlier.checkpoint.row));
    if (const QString difference = earlier.fingerprint.difference(record().fingerprint); !difference.isEmpty())
        return failure(
            Error::Kind::BadInput,
            tr("The file \"%1\" has changed since its import stopped after row %2: %3. Which of its rows are "
               "stored cannot be told any more. Import it anew: points of the same series and time are "
               "replaced.")
                .arg(m_plan.file, row, difference));
    if (earlier.interpretation != record().interpretation)
        return failure(Error::Kind::BadInput,
                       tr("The import of \"%1\" that stopped after row %2 read the file in another way: its columns, "
                          "types, times or structure were others. Go on with the same choices, or import it anew.")
                           .arg(m_plan.file, row));
    record().begun = earlier.begun;
    if (earlier.checkpoint.isComplete)
        note(tr("The file was imported to its end before, at %1; nothing was sent.")
                 .arg(QDateTime::fromMSecsSinceEpoch(earlier.kept).toString(Qt::ISODate)));
    else if (earlier.checkpoint.row > 0)
        note(tr("It goes on after row %1, where an earlier import stopped; rows that were on their way then are "
                "sent again.")
                 .arg(row));
    return earlier.checkpoint;
}

} // namespace penstock
