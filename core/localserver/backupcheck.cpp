// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/backupcheck.h"

#include "core/http/gzip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr qint64 piece = 1024 * 1024;
constexpr qint64 largestManifest = 64 * 1024 * 1024;

struct LocalBackupText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalBackup)
};

std::unexpected<Error> incomplete(const QString &what)
{
    return failure(Error::Kind::File, LocalBackupText::tr("The backup is not whole: %1").arg(what));
}

Result<QJsonObject> readManifest(const QDir &folder)
{
    const QStringList names = folder.entryList({QStringLiteral("*.manifest")}, QDir::Files);
    if (names.size() != 1)
        return incomplete(
            LocalBackupText::tr("it has %n list(s) of its files instead of one.", nullptr, int(names.size())));
    QFile file(folder.filePath(names.constFirst()));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
        return incomplete(LocalBackupText::tr("%1 cannot be read.").arg(names.constFirst()));
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    const bool isEmpty = manifest[u"files"].isNull(); // of a server without data
    if ((!manifest[u"files"].isArray() && !isEmpty) || !manifest[u"meta"].isObject())
        return incomplete(LocalBackupText::tr("%1 cannot be read.").arg(names.constFirst()));
    return manifest;
}

/// Its length as it is on the disk.
Result<qint64> checkPacked(const QString &path, qint64 expected, const std::atomic_bool &stop)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return incomplete(LocalBackupText::tr("%1 is not there.").arg(name));
    GzipInflater inflater;
    qint64 unpacked = 0;
    while (!stop) {
        const Result<QByteArray> bytes = inflater.take(piece);
        if (!bytes)
            return incomplete(LocalBackupText::tr("%1 is damaged.").arg(name));
        unpacked += bytes->size();
        if (!bytes->isEmpty())
            continue;
        const QByteArray packed = file.read(piece);
        if (packed.isEmpty())
            break;
        inflater.feed(packed);
    }
    if (!stop && (!inflater.finish() || unpacked != expected || file.error() != QFileDevice::NoError))
        return incomplete(LocalBackupText::tr("%1 is damaged.").arg(name));
    return file.size();
}

} // namespace

Result<qint64> checkBackup(const QString &folder, const QStringList &shards, const std::atomic_bool &stop)
{
    const QDir place(folder);
    const Result<QJsonObject> manifest = readManifest(place);
    if (!manifest)
        return std::unexpected(manifest.error());
    const QFileInfo meta(place.filePath((*manifest)[u"meta"][u"fileName"].toString()));
    if (!meta.isFile() || meta.size() == 0)
        return incomplete(LocalBackupText::tr("what it knows of databases and users is missing."));
    qint64 bytes = meta.size();
    QStringList missing = shards;
    const QJsonArray files = (*manifest)[u"files"].toArray();
    for (const auto &file : files) {
        const QString name = file[u"fileName"].toString();
        if (name.isEmpty() || name.contains(u'/'))
            return incomplete(LocalBackupText::tr("its list of files is damaged."));
        const Result<qint64> size = checkPacked(place.filePath(name), file[u"size"].toInteger(-1), stop);
        if (!size)
            return size;
        bytes += *size;
        missing.removeAll(file[u"database"].toString() + u'/' + file[u"policy"].toString() + u'/' +
                          QString::number(file[u"shardID"].toInteger()));
    }
    if (!missing.isEmpty())
        return incomplete(LocalBackupText::tr("%n shard(s) are missing: %1.", nullptr, int(missing.size()))
                              .arg(missing.first(std::min<qsizetype>(missing.size(), 5)).join(QStringLiteral(", "))));
    return bytes;
}

} // namespace penstock
