// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakepointstore.h"

#include <QByteArrayList>
#include <QString>

namespace penstock {

struct FakeInflux3Options
{
    QString version = QStringLiteral("3.10.0"); ///< 3.0.0 and later; the answers are those of that version
    QByteArray token;                           ///< of the administrator; empty: the server was started without logins
    QByteArray readToken;                       ///< may query, not write
    QByteArray writeToken;                      ///< may write, not query
    bool awaitsFirstToken = false;              ///< logins are on, but no token was made yet
    QByteArrayList openPaths;                   ///< need no login, such as /ping and /health
    bool distributed = false;                   ///< of the cloud: no write_lp (405), no query_sql, no configure
    qint64 maxCompressedBytes = 10'485'760;     ///< a real server has one limit for both
    qint64 maxBytes = 10'485'760;
    int walDelayMs = 0; ///< how late a write without no_sync is answered; 1,000 in a real server
    int maxDatabases = 5;
    int maxTables = 2'000;
    int maxColumns = 500;
    int batchRows = 8'192; ///< rows in a piece of an answer
};

/// What the routes of a fake InfluxDB 3.x share.
struct FakeInflux3State
{
    struct Database
    {
        QByteArray retention;
        bool deleted = false;
    };

    struct Cache
    {
        bool isLast = true; ///< else of distinct values
        QString table;
        QString name;
        QByteArray columns; ///< of its keys, or all: a JSON array
        qint64 count = 1;   ///< of last values, or how many distinct ones
        qint64 seconds = 0; ///< how long it keeps a value
    };

    FakeInflux3Options options;
    FakePointStore store;
    QMap<QString, QList<Cache>> caches{}; ///< by database
    QMap<QString, Database> databases;
    QMap<QString, QByteArray> tokens; ///< by name, those made by requests

    /// Whether the version is 3.`minor`.`patch` or later.
    bool since(int minor, int patch = 0) const
    {
        const QStringList parts = options.version.section(u'-', 0, 0).split(u'.');
        return std::pair(parts.value(1).toInt(), parts.value(2).toInt()) >= std::pair(minor, patch);
    }

    bool knows(const QString &database) const
    {
        return databases.contains(database) && !databases.value(database).deleted;
    }

    void create(const QString &database, const QByteArray &retention = {})
    {
        databases[database] = {retention, false};
        store.create(database);
    }
};

/// What is wrong with a name of a database, in the server's words; it may have a retention policy behind a slash.
QByteArray fakeInflux3NameProblem(const QByteArray &name);

} // namespace penstock
