// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionlist.h"

#include "core/client/wire/requestlog.h"
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/session/firstlogin.h"
#include "core/session/schemacache.h"

#include <algorithm>

namespace penstock {

namespace {

/// Where lists show it makes no difference to what is open.
bool isSameServer(Profile first, const Profile &second)
{
    first.group = second.group;
    return first == second;
}

} // namespace

SessionList::SessionList(ProfileStore &profiles, SecretStore &secrets, LocalServer &localServer, QObject *parent)
    : QObject(parent),
      m_profiles(profiles),
      m_secrets(secrets),
      m_localServer(localServer),
      m_log(std::make_shared<RequestLog>())
{
    connect(&m_profiles, &ProfileStore::changed, this, &SessionList::rebuild);
    rebuild();
}

Session *SessionList::find(const QString &profileId) const
{
    const auto found = std::ranges::find_if(
        m_sessions, [&profileId](const Session *session) { return session->profile().id == profileId; });
    return found == m_sessions.end() ? nullptr : *found;
}

FirstLogin *SessionList::makeFirstLogin(const Session &failed, QObject *parent) const
{
    const std::optional<AdminRequest::Kind> kind = FirstLogin::wantedBy(failed);
    if (!kind)
        return nullptr;
    auto *const login = new FirstLogin(failed.profile(), *kind, m_profiles, m_secrets, m_localServer, parent);
    login->session().setRequestLog(m_log);
    return login;
}

void SessionList::rebuild()
{
    QList<Session *> old = m_sessions;
    QList<Session *> sessions;
    const auto take = [this, &old, &sessions](const Profile &profile) {
        const auto same = std::ranges::find_if(old, [&profile](const Session *session) {
            // The local server's profile gets its port when it runs: it stays the same session.
            return profile.isLocal() ? session->profile().isLocal() : isSameServer(session->profile(), profile);
        });
        if (same != old.end()) {
            sessions += *same;
            old.erase(same);
            return;
        }
        auto *const session = new Session(profile, m_secrets, m_localServer, this);
        session->setRequestLog(m_log);
        connect(session, &Session::stateChanged, this, [this, session] { Q_EMIT sessionStateChanged(session); });
        connect(&session->schema(), &SchemaCache::changed, this,
                [this, session](const SchemaRequest &request) { Q_EMIT schemaChanged(session, request); });
        sessions += session;
    };
    take(m_localServer.profile());
    for (const Profile &profile : m_profiles.profiles())
        take(profile);
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    for (Session *session : old) {
        session->disconnect(this); // it is no longer one of ours
        session->schema().disconnect(this);
        session->close();
        session->deleteLater();
    }
    Q_EMIT changed();
}

} // namespace penstock
