// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentservers.h"

#include "core/client/wire/requestlog.h"
#include "core/connection/givensecrets.h"
#include "core/connection/profilestore.h"
#include "core/documents/busyserver.h"
#include "core/localserver/localserver.h"
#include "core/session/session.h"

namespace penstock {

DocumentServers::DocumentServers(const QList<ServerEntry> &servers, std::optional<std::chrono::milliseconds> patience,
                                 const ProfileStore &profiles, SecretStore &keyring, LocalServer &localServer)
    : m_patience(patience), m_profiles(profiles), m_keyring(keyring), m_localServer(localServer), m_entries(servers)
{
}

DocumentServers::~DocumentServers()
{
    m_busyServer.reset();
    m_sessions.clear();
}

void DocumentServers::open()
{
    openNext();
}

SchemaCache &DocumentServers::schema(qsizetype server) const
{
    return m_sessions.at(static_cast<std::size_t>(server))->schema();
}

void DocumentServers::tryNow()
{
    if (m_busyServer)
        m_busyServer->tryNow();
}

Result<Profile> DocumentServers::profileOf(const ServerEntry &entry) const
{
    if (entry.connection.isEmpty())
        return entry.profile;
    if (const auto profile = m_profiles.findByName(entry.connection))
        return *profile;
    return failure(Error::Kind::BadInput, tr("There is no saved connection called \"%1\".").arg(entry.connection));
}

void DocumentServers::openNext()
{
    if (m_settings.size() == m_entries.size()) {
        Q_EMIT opened();
        return;
    }
    const ServerEntry &entry = m_entries.at(m_settings.size());
    const Result<Profile> profile = profileOf(entry);
    if (!profile) {
        Q_EMIT failed(profile.error());
        return;
    }
    QHash<QString, QString> given;
    if (entry.secret.isSet()) {
        const Result<QString> secret = entry.secret.fetch();
        if (!secret) {
            Q_EMIT failed(secret.error());
            return;
        }
        given.insert(profile->id, *secret);
    }
    m_secrets.push_back(std::make_unique<GivenSecrets>(given, entry.connection.isEmpty() ? nullptr : &m_keyring));
    m_sessions.push_back(std::make_unique<Session>(*profile, *m_secrets.back(), m_localServer));
    Session &session = *m_sessions.back();
    m_busyServer =
        m_patience ? std::make_unique<BusyServer>(session, BusyServer::Patience{*m_patience, true}) : nullptr;
    if (m_busyServer) {
        connect(m_busyServer.get(), &BusyServer::said, this, &DocumentServers::said);
        connect(m_busyServer.get(), &BusyServer::waits, this, &DocumentServers::waits);
    }
    if (entry.debug) {
        const auto log = std::make_shared<RequestLog>();
        connect(log.get(), &RequestLog::recorded, this, &DocumentServers::requested);
        session.setRequestLog(log);
    }
    connect(&session, &Session::stateChanged, this, &DocumentServers::changed);
    session.open();
}

void DocumentServers::changed()
{
    Session &session = *m_sessions.back();
    if (session.state() == Session::State::Open) {
        session.disconnect(this);
        m_settings += session.clientSettings();
        openNext();
    } else if (session.state() == Session::State::Failed) {
        const Error error = session.error();
        if (m_busyServer && m_busyServer->waitsAfter(error))
            return;
        Q_EMIT failed(error);
    }
}

} // namespace penstock
