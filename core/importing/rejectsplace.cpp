// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rejectsplace.h"

#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/rejectstext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace penstock {

namespace {

constexpr qsizetype markLength = 8;

/// Files of one name come from many folders.
QString markOf(const QFileInfo &source)
{
    const QByteArray hash = QCryptographicHash::hash(source.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(markLength));
}

QString beside(const QFileInfo &source, const QString &name)
{
    return source.dir().filePath(name + QStringLiteral(".rejects.csv"));
}

bool canHold(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable();
}

} // namespace

RejectsPlace RejectsPlace::of(const QString &source, const QString &folder)
{
    const QFileInfo info(source);
    if (!folder.isEmpty() && canHold(folder)) {
        const QString marked = QStringLiteral("%1-%2.rejects.csv").arg(info.completeBaseName(), markOf(info));
        return {.file = QDir(folder).filePath(marked), .isUsable = true};
    }
    return {.file = beside(info, info.fileName()), .isUsable = canHold(info.path()), .isElsewhere = !folder.isEmpty()};
}

QString RejectsPlace::goingOn(const QString &planned, const QString &source, const QString &earlier)
{
    const QFileInfo info(source);
    const bool isProposed = planned == beside(info, info.fileName());
    const QFileInfo former(beside(info, info.completeBaseName()));
    return isProposed && earlier == former.absoluteFilePath() ? earlier : planned;
}

QString RejectsPlace::nameOfSource(const QString &file)
{
    static const QRegularExpression kept(QStringLiteral("^(.+)\\.rejects(-\\d+)?\\.csv$"));
    // A mark of digits alone is more often a date.
    static const QRegularExpression mark(QStringLiteral("-(?=[0-9]*[a-f])[0-9a-f]{%1}$").arg(markLength));
    return kept.match(QFileInfo(file).fileName()).captured(1).remove(mark);
}

bool RejectsPlace::isOne(const QString &file)
{
    static const QString ofReasons = QStringLiteral(".reasons.csv");
    const bool isReasons = file.endsWith(ofReasons);
    const QString ofRows = isReasons ? file.chopped(ofReasons.size()) + QStringLiteral(".csv") : file;
    if (!nameOfSource(ofRows).isEmpty())
        return true;
    if (!file.endsWith(QLatin1String(".csv")))
        return false;
    QFile reasons(isReasons ? file : RejectsFile::reasonsPath(file));
    const QByteArray header = rejectstext::header(false);
    return reasons.open(QIODevice::ReadOnly) && reasons.readLine(header.size() + 1) == header;
}

} // namespace penstock
