// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rejectsplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace penstock {

namespace {

constexpr qsizetype markLength = 8;

/// Files of one name come from many folders.
QString markOf(const QFileInfo &source)
{
    const QByteArray hash = QCryptographicHash::hash(source.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(markLength));
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
    const QString name = info.completeBaseName();
    if (!folder.isEmpty() && canHold(folder)) {
        const QString marked = QStringLiteral("%1-%2.rejects.csv").arg(name, markOf(info));
        return {.file = QDir(folder).filePath(marked), .isUsable = true};
    }
    return {.file = info.dir().filePath(name + QStringLiteral(".rejects.csv")),
            .isUsable = canHold(info.path()),
            .isElsewhere = !folder.isEmpty()};
}

} // namespace penstock
