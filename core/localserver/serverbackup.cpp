// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/serverbackup.h"

#include "core/localserver/localaddress.h"
#include "core/localserver/localbackup.h"
#include "core/localserver/localcopy.h"
#include "core/localserver/localserver.h"

#include <QDir>
#include <QFileInfo>

namespace penstock {

ServerBackup *ServerBackup::begin(LocalServer &server, const QString &folder, QObject *parent)
{
    // One that does not run is what its folder is: the files may have been put there since it did.
    const ServerKind *const known = server.address().kind;
    const ServerKind &kind =
        server.state() == LocalServer::State::Running ? *known : *kindsIn(server.folder()).value(0, known);
    if (kind.hasSocket)
        return new LocalBackup(server, folder, parent);
    return new LocalCopy(server, kind, folder, parent);
}

ServerBackup::ServerBackup(const QString &folder, bool copiesFiles, QObject *parent)
    : Job(parent), m_folder(QDir::cleanPath(QDir(folder).absolutePath())), m_copiesFiles(copiesFiles)
{
}

Status ServerBackup::checkTarget() const
{
    const QFileInfo target(m_folder);
    if (target.exists() &&
        (!target.isDir() || !QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return std::unexpected(fileError(
            tr("%1 is there already and not empty. Choose a new folder: a backup never goes over another one.")
                .arg(QDir::toNativeSeparators(m_folder))));
    return {};
}

Error ServerBackup::fileError(const QString &message)
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = message;
    return error;
}

} // namespace penstock
