// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/datacheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

constexpr QByteArrayView seriesHeader("SSEG\x01"); // tsdb/series_segment.go

bool isSegment(const QString &name)
{
    bool isHex = false;
    name.toUInt(&isHex, 16);
    return isHex && name.size() == 4;
}

/// A _series folder: partitions with segments.
bool isBroken(const QString &series)
{
    const QDir folder(series);
    for (const QString &partition : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir inside(folder.filePath(partition));
        for (const QString &name : inside.entryList(QDir::Files)) {
            QFile file(inside.filePath(name));
            if (isSegment(name) && (!file.open(QIODevice::ReadOnly) || file.read(seriesHeader.size()) != seriesHeader))
                return true;
        }
    }
    return false;
}

} // namespace

Result<QStringList> checkData(const QString &folder)
{
    QStringList moved;
    const QDir data(folder + QStringLiteral("/data"));
    const QStringList databases = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QString list = folder + QStringLiteral("/meta/meta.db");
    if (!databases.isEmpty() && !QFileInfo::exists(list))
        return failure(
            Error::Kind::File,
            Text::tr("The local server's list of databases, %1, is missing, but there are data of: %2. Put the "
                     "file back, or move the folder %3 away to begin with an empty server.")
                .arg(QDir::toNativeSeparators(list), databases.join(QStringLiteral(", ")),
                     QDir::toNativeSeparators(folder)));
    for (const QString &database : databases) {
        const QString series = data.filePath(database + QStringLiteral("/_series"));
        if (!isBroken(series))
            continue;
        const QString aside =
            QStringLiteral("%1/damaged-series-%2-%3")
                .arg(folder, database, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzz")));
        if (!QFile::rename(series, aside))
            return failure(
                Error::Kind::File,
                Text::tr("The list of series %1 is damaged and cannot be moved away. Move it away yourself: it "
                         "is made anew from the data.")
                    .arg(QDir::toNativeSeparators(series)));
        moved +=
            Text::tr("The list of series of the database %1 was damaged. It was moved to %2 and is made anew from the "
                     "data; nothing is missing.")
                .arg(database, QDir::toNativeSeparators(aside));
    }
    return moved;
}

} // namespace penstock
