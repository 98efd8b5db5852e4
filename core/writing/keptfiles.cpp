// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/keptfiles.h"

#include "core/settings/privatefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace penstock {

KeptFiles KeptFiles::inRoom(const QString &name)
{
    return KeptFiles(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QStringLiteral("/penstock/") + name);
}

Result<QString> KeptFiles::newPlace(const QString &name) const
{
    if (Status status = ensurePrivateFolder(m_folder); !status)
        return std::unexpected(status.error());
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-days);
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < oldest)
            QFile::remove(file.absoluteFilePath());
    }
    // Named for people, who may look for it; the rest makes it one of its own.
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString own = QUuid::createUuid().toString(QUuid::Id128).first(8);
    QString plain = QFileInfo(name).fileName();
    for (QChar &character : plain) {
        if (!character.isLetterOrNumber() && !QStringLiteral("._- ").contains(character))
            character = u'_';
    }
    return QStringLiteral("%1/%2-%3-%4").arg(m_folder, moment, own, plain.right(80));
}

} // namespace penstock
