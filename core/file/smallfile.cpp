// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace penstock {

namespace {

struct SmallFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SmallFile)
};

} // namespace

Result<QByteArray> readSmallFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::File,
            SmallFileText::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return readSmallFile(file, QDir::toNativeSeparators(path), limit);
}

Result<QByteArray> readSmallFile(QIODevice &device, const QString &name, qint64 limit)
{
    constexpr qint64 pieceBytes = 64 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = device.read(pieceBytes);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file && file->error() != QFileDevice::NoError)
        return failure(Error::Kind::File, SmallFileText::tr("%1 cannot be read: %2.").arg(name, device.errorString()));
    if (bytes.size() > limit)
        return failure(Error::Kind::File, SmallFileText::tr("%1 is larger than %2; it cannot be what is expected here.")
                                              .arg(name, QLocale().formattedDataSize(limit)));
    return bytes;
}

} // namespace penstock
