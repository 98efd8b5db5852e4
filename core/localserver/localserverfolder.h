// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace penstock {

/// What server.json says of a running server: for another Penstock of the same person.
struct ServerRecord
{
    qint64 processId = 0;
    qint64 ownerId = 0; ///< process id of the Penstock that looks after it
    QString openReason; ///< empty: in a network of its own; else why the system refused that
    QDateTime started;

    bool operator==(const ServerRecord &) const = default;
};

/// The local server's folder (mode 0700): influxdb.conf, data/, meta/, wal/, password (0600), http.sock, server.json,
/// lock, users.
class LocalServerFolder final
{
public:
    explicit LocalServerFolder(const QString &path);

    QString path() const { return m_path; }
    QString configPath() const { return m_path + QStringLiteral("/influxdb.conf"); }
    QString lockPath() const { return m_path + QStringLiteral("/lock"); }
    QString usersPath() const { return m_path + QStringLiteral("/users"); }
    QString socketPath() const;

    /// Makes the folder, closes it to everybody else, and checks that it is so.
    Status prepare() const;

    /// What the owner wrote; empty when there is no readable password.
    QString readPassword() const;

    /// The password; 32 random characters are written before the first start. Refuses to make a new one when there are
    /// data that an older one protects.
    Result<QString> ensurePassword() const;

    Status writeConfig(bool privateNetwork) const;

    std::optional<ServerRecord> readRecord() const;
    Status writeRecord(const ServerRecord &record) const;
    void removeRecord() const;

    /// What was noted of lost data, a sentence each, until the person removes the file.
    QString damagePath() const { return m_path + QStringLiteral("/damage.txt"); }
    QStringList readDamage() const;
    Status writeDamage(const QStringList &sentences) const;

    /// True when that process is an influxd that was started on this folder. Reads /proc.
    bool isServedBy(qint64 processId) const;

private:
    Status writePrivateFile(const QString &name, const QByteArray &bytes) const;
    QString file(const QString &name) const { return m_path + u'/' + name; }

    QString m_path;
};

} // namespace penstock
