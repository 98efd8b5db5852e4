// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/filefingerprint.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace penstock {

namespace {

constexpr qint64 endBytes = 64 * 1024;
constexpr qint64 placeBytes = 4 * 1024;
constexpr qint64 places = 64;

struct FileFingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::FileFingerprint)
};

} // namespace

Result<FileFingerprint> FileFingerprint::of(const QString &file)
{
    QFile device(file);
    const auto unreadable = [&] {
        return failure(Error::Kind::File,
                       FileFingerprintText::tr("The file \"%1\" cannot be read: %2.").arg(file, device.errorString()));
    };
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    FileFingerprint print;
    print.size = device.size();
    print.modified = QFileInfo(device).lastModified().toMSecsSinceEpoch();
    print.touched = QFileInfo(device).metadataChangeTime().toMSecsSinceEpoch();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](qint64 from, qint64 bytes) {
        if (!device.seek(from))
            return false;
        const QByteArray read = device.read(bytes);
        hash.addData(read);
        return read.size() == bytes;
    };
    bool isRead = true;
    if (print.size <= wholeUpTo) {
        isRead = add(0, print.size);
    } else {
        isRead = add(0, endBytes);
        for (qint64 i = 1; i <= places && isRead; ++i)
            isRead = add(print.size / (places + 1) * i, placeBytes);
        isRead = isRead && add(print.size - endBytes, endBytes);
    }
    if (!isRead)
        return unreadable();
    print.content = QString::fromLatin1(hash.result().toHex());
    return print;
}

QString FileFingerprint::difference(const FileFingerprint &now) const
{
    const QLocale locale;
    if (size != now.size)
        return FileFingerprintText::tr("its size was %1 bytes and is %2")
            .arg(locale.toString(size), locale.toString(now.size));
    if (content != now.content)
        return FileFingerprintText::tr("its content is another one");
    if (size > wholeUpTo && modified != now.modified)
        return FileFingerprintText::tr("it was written at %1")
            .arg(QDateTime::fromMSecsSinceEpoch(now.modified).toString(Qt::ISODateWithMs));
    if (size > wholeUpTo && touched != 0 && touched != now.touched)
        return FileFingerprintText::tr(
                   "it was replaced, or its rights or links were changed, at %1, and it is too large to be "
                   "compared as a whole")
            .arg(QDateTime::fromMSecsSinceEpoch(now.touched).toString(Qt::ISODateWithMs));
    return {};
}

} // namespace penstock
