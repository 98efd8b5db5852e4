// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/datacheck.h"

#include "core/localserver/servererrors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace penstock {

namespace {

struct LocalServerText
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

QStringList foldersIn(const QDir &folder)
{
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths += folder.filePath(name);
    return paths;
}

/// _00012.wal: 12
std::optional<int> segmentNumber(const QString &name)
{
    bool isNumber = false;
    const int number = name.sliced(1, name.size() - 5).toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

/// influxd 1.x opens a shard's last segment to go on behind its end, and cuts what is damaged off it only then, by
/// another handle (tsdb/engine/tsm1: WAL.Open, CacheLoader.Load). What it writes next stands behind a hole, and the
/// next start drops it all as damaged, although it was acknowledged. An empty segment at the end it takes away, and
/// begins one of its own with the next row.
bool beginSegment(const QDir &shard)
{
    int last = 0;
    bool isEmpty = true;
    for (const QFileInfo &segment : shard.entryInfoList({QStringLiteral("_*.wal")}, QDir::Files)) {
        const auto number = segmentNumber(segment.fileName());
        if (number && *number > last) {
            last = *number;
            isEmpty = segment.size() == 0;
        }
    }
    if (isEmpty)
        return true;
    QFile next(shard.filePath(QStringLiteral("_%1.wal").arg(last + 1, 5, 10, QLatin1Char('0'))));
    return next.open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

/// The first shard's folder in which none can be begun; empty: all have one.
QString shardWithoutSegment(const QString &logs)
{
    for (const QString &database : foldersIn(QDir(logs))) {
        for (const QString &policy : foldersIn(QDir(database))) {
            for (const QString &shard : foldersIn(QDir(policy))) {
                if (!beginSegment(QDir(shard)))
                    return shard;
            }
        }
    }
    return {};
}

} // namespace

Result<QStringList> checkData(const QString &folder)
{
    QStringList moved;
    const QDir data(folder + QStringLiteral("/data"));
    const QStringList databases = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QString list = folder + QStringLiteral("/meta/meta.db");
    if (!databases.isEmpty() && !QFileInfo::exists(list))
        return failure(Error::Kind::File,
                       LocalServerText::tr(
                           "The local server's list of databases, %1, is missing, but there are data of: %2. Put the "
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
            return failure(Error::Kind::File,
                           LocalServerText::tr(
                               "The list of series %1 is damaged and cannot be moved away. Move it away yourself: it "
                               "is made anew from the data.")
                               .arg(QDir::toNativeSeparators(series)));
        moved += LocalServerText::tr(
                     "The list of series of the database %1 was damaged. It was moved to %2 and is made anew from the "
                     "data; nothing is missing.")
                     .arg(database, QDir::toNativeSeparators(aside));
    }
    if (const QString shard = shardWithoutSegment(folder + QStringLiteral("/wal")); !shard.isEmpty())
        return std::unexpected(unwritableFolder(shard, {}));
    return moved;
}

} // namespace penstock
