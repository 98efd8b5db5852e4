// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/localserver/loopback.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace penstock {

/// What server.json says of a running server: for another Penstock of the same person.
struct ServerRecord
{
    qint64 processId = 0;
    quint16 port = 0;
    qint64 ownerId = 0; ///< process id of the Penstock that looks after it
    QDateTime started;

    bool operator==(const ServerRecord &) const = default;
};

/// The local server's folder (mode 0700): influxdb.conf, data/, meta/, wal/, password (0600), server.json, lock.
class LocalServerFolder final
{
public:
    explicit LocalServerFolder(const QString &path);

    QString path() const { return m_path; }
    QString configPath() const { return m_path + QStringLiteral("/influxdb.conf"); }
    QString lockPath() const { return m_path + QStringLiteral("/lock"); }

    /// Makes the folder and closes it to everybody else.
    Status prepare() const;

    /// What the owner wrote; empty when there is no readable password.
    QString readPassword() const;

    /// The password; 32 random characters are written before the first start. Refuses to make a new one when there are
    /// data that an older one protects.
    Result<QString> ensurePassword() const;

    Status writeConfig(const ServerPorts &ports) const;

    std::optional<ServerRecord> readRecord() const;
    Status writeRecord(const ServerRecord &record) const;
    void removeRecord() const;

    /// True when that process is an influxd that was started on this folder. Reads /proc.
    bool isServedBy(qint64 processId) const;

private:
    Status writePrivateFile(const QString &name, const QByteArray &bytes) const;
    QString file(const QString &name) const { return m_path + u'/' + name; }

    QString m_path;
};

} // namespace penstock
