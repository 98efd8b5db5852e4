// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/folderprotection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

namespace {

struct LocalServerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

/// In a user namespace with few users everybody else has this id (user_namespaces(7)), root too.
bool isSomebodyUnknown(uid_t owner)
{
    QFile overflow(QStringLiteral("/proc/sys/kernel/overflowuid"));
    QFile map(QStringLiteral("/proc/self/uid_map"));
    return overflow.open(QIODevice::ReadOnly) && map.open(QIODevice::ReadOnly) &&
           overflow.readAll().trimmed().toUInt() == owner && map.readAll().simplified() != "0 0 4294967295";
}

bool othersCanChange(const struct stat &status)
{
    const uid_t self = ::geteuid();
    if (self != 0 && status.st_uid != self && status.st_uid != 0 && !isSomebodyUnknown(status.st_uid))
        return true;
    // With the sticky bit people remove and rename only what is theirs. A group that is only ours is no other people.
    const bool byGroup = (status.st_mode & S_IWGRP) != 0 && status.st_gid != ::getegid() && status.st_gid != 0;
    return (status.st_mode & S_ISVTX) == 0 && (byGroup || (status.st_mode & S_IWOTH) != 0);
}

} // namespace

Status checkProtection(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    struct stat status{};
    if (real.isEmpty() || ::stat(QFile::encodeName(real).constData(), &status) != 0 || status.st_uid != ::geteuid() ||
        (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(
            Error::Kind::File,
            LocalServerText::tr("The local server's folder %1 cannot be closed to other people. It must belong to you.")
                .arg(QDir::toNativeSeparators(folder)));
    for (QString above = real; above != u"/";) {
        above = QFileInfo(above).path();
        if (::stat(QFile::encodeName(above).constData(), &status) == 0 && !othersCanChange(status))
            continue;
        return failure(
            Error::Kind::File,
            LocalServerText::tr("Other people can change the folder %1, which the local server's folder lies in: they "
                                "could put a server of theirs there. Take their right to write from it (chmod go-w).")
                .arg(QDir::toNativeSeparators(above)));
    }
    return {};
}

} // namespace penstock
