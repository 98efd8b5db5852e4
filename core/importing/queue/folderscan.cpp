// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/folderscan.h"

#include "core/importing/queue/importablefiles.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace penstock {

FolderScan FolderScan::of(const QString &folder, bool recursive, const QString &without)
{
    FolderScan scan;
    const QFileInfo top(folder);
    scan.isThere = top.isDir() && top.isReadable();
    if (!scan.isThere)
        return scan;
    const QString excluded = without.isEmpty() ? QString() : QDir::cleanPath(without) + u'/';
    const auto isExcluded = [&excluded](const QString &path) {
        return !excluded.isEmpty() && (QDir::cleanPath(path) + u'/').startsWith(excluded);
    };
    scan.folders += folder;
    QDirIterator folders(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (recursive && folders.hasNext()) {
        if (const QString path = folders.next(); !isExcluded(path))
            scan.folders += path;
    }
    const ImportableFiles found = ImportableFiles::in(folder, recursive);
    for (const QString &file : found.rejects) {
        if (!isExcluded(QFileInfo(file).path()))
            scan.rejects += file;
    }
    for (const QString &file : found.files) {
        const QFileInfo info(file);
        if (info.isFile() && !isExcluded(info.path()))
            scan.files.insert(file, {info.size(), info.lastModified().toMSecsSinceEpoch()});
    }
    return scan;
}

} // namespace penstock
