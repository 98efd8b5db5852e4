// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/query/query.h"

#include <QObject>

#include <memory>

namespace penstock {

class AdminJob;
class CountersJob;
class Dialect;
class HttpPool;
class PingJob;
class QueryJob;
class SchemaJob;
class ShardLayoutJob;
class TableTimesJob;
class WriteJob;
struct AdminRequest;
struct SchemaRequest;
struct ServerLink;
struct WriteRequest;

/// One server: the only owner of connections to it. Makes jobs, which are its children; deleting the client aborts
/// them. Lives in the thread that made it.
class Client final : public QObject
{
    Q_OBJECT

public:
    explicit Client(const ClientSettings &settings, QObject *parent = nullptr);
    ~Client() override;

    const Profile &profile() const { return m_settings.profile; }
    const ClientSettings &settings() const { return m_settings; }

    /// What ping() found; from now on the server is spoken to accordingly. Jobs that run already are not changed.
    void setServer(const ServerInfo &server);

    /// Flavour, version, latency, and whether the login holds (by an authenticated request: /ping proves nothing).
    PingJob *ping();

    /// Streams the answer in chunks with times in nanoseconds.
    QueryJob *query(const Query &query);

    /// One POST of line protocol; a failed one is not sent again.
    WriteJob *write(const WriteRequest &request);

    /// Names of databases, measurements, …
    SchemaJob *schema(const SchemaRequest &request);

    /// How 1.x or 2.x cuts the time of a database (a bucket) into shards.
    ShardLayoutJob *shardLayout(const QString &database, const QString &retentionPolicy);

    /// One thing done to the server, or listed of it: databases, users, tokens, running queries, …
    AdminJob *administer(const AdminRequest &request);

    /// What VictoriaMetrics counts of the lines that it drops.
    CountersJob *counters();

    /// What QuestDB calls the times of its tables.
    TableTimesJob *tableTimes();

    HttpPool &pool() { return *m_pool; }

private:
    ServerLink link() const;

    ClientSettings m_settings;
    std::shared_ptr<const Dialect> m_dialect;
    std::unique_ptr<HttpPool> m_pool;
};

} // namespace penstock
