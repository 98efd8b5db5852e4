// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace penstock {

Status ensurePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const bool made = QDir().mkpath(info.absolutePath()) &&
                      QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // Another process may have been quicker.
    if (made || QFileInfo(path).isDir())
        return {};
    return failure(Error::Kind::File,
                   QCoreApplication::translate("penstock::PrivateFolder",
                                               "The folder %1 cannot be made. Check that its parent folder can be "
                                               "written and that the disk is not full.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace penstock
