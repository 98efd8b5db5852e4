// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"

#include "core/client/admin/adminjob.h"
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/dialectfor.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/schema/shardlayoutjob.h"
#include "core/client/wire/requestlog.h"
#include "core/client/write/countersjob.h"
#include "core/client/write/tabletimesjob.h"
#include "core/client/write/writejob.h"
#include "core/http/httppool.h"
#include "core/http/sshtunnel.h"

namespace penstock {

namespace {

TlsPolicy tlsPolicyOf(const Profile &profile)
{
    TlsPolicy policy;
    policy.caFile = profile.caFile;
    policy.pinnedSha256 = profile.pinnedSha256.toLatin1();
    switch (profile.trust) {
    case Profile::Trust::System:
        policy.trust = TlsPolicy::Trust::System;
        break;
    case Profile::Trust::CaFile:
        policy.trust = TlsPolicy::Trust::CaFile;
        break;
    case Profile::Trust::Pinned:
        policy.trust = TlsPolicy::Trust::Pinned;
        break;
    case Profile::Trust::Anything:
        policy.trust = TlsPolicy::Trust::Anything;
        break;
    }
    policy.clientCertificate = profile.clientCertificate;
    policy.clientKey = profile.clientKey;
    return policy;
}

Result<ProxyAddress> proxyOf(const ClientSettings &settings)
{
    Result<ProxyAddress> proxy = ProxyAddress::parse(settings.profile.proxy);
    if (proxy && !settings.proxySecret.isEmpty())
        proxy->password = settings.proxySecret;
    return proxy;
}

Result<std::shared_ptr<SshTunnel>> tunnelOf(const Profile &profile)
{
    const Result<SshDestination> destination = SshDestination::parse(profile.ssh);
    if (!destination)
        return std::unexpected(destination.error());
    if (destination->isNone())
        return nullptr;
    return std::make_shared<SshTunnel>(*destination, Endpoint(profile.url), profile.connectTimeout);
}

Transport transportOf(const ClientSettings &settings)
{
    const Profile &profile = settings.profile;
    return {
        .endpoint = Endpoint(profile.url, profile.unixSocket),
        .tls = tlsPolicyOf(profile),
        .timeouts = {.connect = profile.connectTimeout, .idle = profile.idleTimeout, .total = profile.totalTimeout},
        .proxy = proxyOf(settings),
        .ssh = tunnelOf(profile),
    };
}

} // namespace

Client::Client(const ClientSettings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_dialect(dialectFor(settings)),
      m_pool(std::make_unique<HttpPool>(transportOf(settings)))
{
    if (settings.log) {
        m_pool->setObserver(
            [log = settings.log](const HttpExchange &exchange) { log->add(RequestRecord::of(exchange)); });
    }
}

Client::~Client()
{
    // While the pool is still there.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
}

void Client::setServer(const ServerInfo &server)
{
    // A ping does not find this out, a write does.
    const bool isSame = server.flavour == m_settings.server.flavour && server.version == m_settings.server.version;
    const bool compatibleWritesOnly = isSame && m_settings.server.capabilities.compatibleWritesOnly;
    m_settings.server = server;
    if (compatibleWritesOnly)
        m_settings.server.capabilities.compatibleWritesOnly = true;
    m_dialect = dialectFor(m_settings);
}

ServerLink Client::link() const
{
    return {.pool = *m_pool, .dialect = m_dialect};
}

PingJob *Client::ping()
{
    return new PingJob(link(), this);
}

QueryJob *Client::query(const Query &query)
{
    return new QueryJob(link(), query, this);
}

WriteJob *Client::write(const WriteRequest &request)
{
    auto *job = new WriteJob(link(), request, this);
    connect(job, &WriteJob::compatibleWritesOnly, this, [this] {
        ServerInfo server = m_settings.server;
        server.capabilities.compatibleWritesOnly = true;
        setServer(server);
    });
    return job;
}

SchemaJob *Client::schema(const SchemaRequest &request)
{
    return new SchemaJob(link(), request, this);
}

ShardLayoutJob *Client::shardLayout(const QString &database, const QString &retentionPolicy)
{
    return new ShardLayoutJob(link(), database, retentionPolicy, this);
}

AdminJob *Client::administer(const AdminRequest &request)
{
    return new AdminJob(link(), request, this);
}

CountersJob *Client::counters()
{
    return new CountersJob(link(), this);
}

TableTimesJob *Client::tableTimes()
{
    return new TableTimesJob(link(), this);
}

} // namespace penstock
