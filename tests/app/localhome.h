// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/localserverfolder.h"
#include "tests/app/clirun.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace penstock {

/// A home folder of its own, so that the local server of penstock-cli is one that nobody else has.
class LocalHome
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What programs find in their environment.
    const QHash<QString, QString> &variables() const { return m_variables; }
    void set(const QString &variable, const QString &value) { m_variables.insert(variable, value); }
    CliRun run(const QStringList &arguments) const { return runCli(arguments, m_variables); }

    /// 0: it does not run.
    qint64 serverId() const
    {
        const LocalServerFolder folder(path(QStringLiteral("penstock/local-server")));
        const std::optional<ServerRecord> record = folder.readRecord();
        return record && folder.isServedBy(record->processId) ? record->processId : 0;
    }
    /// The path of the new file; empty when it could not be written.
    QString put(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_variables{{QStringLiteral("HOME"), m_folder.path()},
                                        {QStringLiteral("XDG_DATA_HOME"), m_folder.path()}};
};

} // namespace penstock
