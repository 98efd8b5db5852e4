// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"

#include <QString>

namespace penstock {

class LocalServer;

/// Backs the local server up into a new folder. What was made is read and checked before it gets its name. Stopped or
/// failed, it leaves nothing.
class ServerBackup : public Job
{
    Q_OBJECT

public:
    /// As its kind is backed up: 1.x while it runs (LocalBackup), the others by a stop and a copy (LocalCopy). The
    /// folder must not exist, or be empty.
    static ServerBackup *begin(LocalServer &server, const QString &folder, QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    bool copiesFiles() const { return m_copiesFiles; } ///< parts are files, else shards
    int parts() const { return m_parts; }              ///< to be backed up; 0: not known yet, or none
    int begun() const { return m_begun; }              ///< of these
    bool isChecking() const { return m_checking; }     ///< all is there and being read again
    QString trouble() const { return m_trouble; }      ///< what is tried again at the moment; empty: nothing
    qint64 bytes() const { return m_bytes; }           ///< of the backup, when Succeeded

Q_SIGNALS:
    void progressed();

protected:
    ServerBackup(const QString &folder, bool copiesFiles, QObject *parent);

    /// Why the folder cannot take a backup.
    Status checkTarget() const;
    static Error fileError(const QString &message);

    const QString m_folder;
    const bool m_copiesFiles;
    QString m_trouble;
    qint64 m_bytes = 0;
    int m_parts = 0;
    int m_begun = 0;
    bool m_checking = false;
};

} // namespace penstock
