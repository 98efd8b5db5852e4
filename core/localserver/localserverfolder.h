// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace penstock {

struct ServerKind;

/// What server.json says of a running server: for another Penstock of the same person.
struct ServerRecord
{
    qint64 processId = 0;
    qint64 ownerId = 0; ///< process id of the Penstock that looks after it
    Flavour flavour = Flavour::V1;
    QString version;    ///< as its program says it
    quint16 port = 0;   ///< of 127.0.0.1, where it has no socket
    QString openReason; ///< empty: in a network of its own; else why the system refused that
    QDateTime started;

    bool operator==(const ServerRecord &) const = default;
};

/// The local server's folder (mode 0700): server.json, lock, users, the login's secret (0600), and what ServerKind
/// lists, as influxdb.conf, data/, meta/, wal/, http.sock of 1.x.
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

    /// 32 random letters and digits.
    static QString newSecret();

    QString secretPath(const ServerKind &kind) const;
    /// What the owner wrote; empty when there is no readable password or token.
    QString readSecret(const ServerKind &kind) const;
    Status writeSecret(const ServerKind &kind, const QString &secret) const;

    /// The password or token; a new one is written before the first start. Refuses to make a new one when there are
    /// data that an older one protects. Empty where the server makes it and has not been asked yet.
    Result<QString> ensureSecret(const ServerKind &kind) const;

    Status writeConfig(bool privateNetwork) const;

    std::optional<ServerRecord> readRecord() const;
    Status writeRecord(const ServerRecord &record) const;
    void removeRecord() const;

    /// What was noted of lost data, a sentence each, until the person removes the file.
    QString damagePath() const { return m_path + QStringLiteral("/damage.txt"); }
    QStringList readDamage() const;
    Status writeDamage(const QStringList &sentences) const;

    /// True when that process is a server that was started on this folder. Reads /proc.
    bool isServedBy(qint64 processId) const;

private:
    Status writePrivateFile(const QString &name, const QByteArray &bytes) const;
    QString file(const QString &name) const { return m_path + u'/' + name; }

    QString m_path;
};

} // namespace penstock
