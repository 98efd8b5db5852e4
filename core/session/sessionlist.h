// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QList>
#include <QObject>

namespace penstock {

class FirstLogin;
class ProfileStore;
struct SchemaRequest;

/// A session for the local server and for each saved profile, kept in step with the store. A profile that changed gets
/// a fresh, closed session.
class SessionList final : public QObject
{
    Q_OBJECT

public:
    SessionList(ProfileStore &profiles, SecretStore &secrets, LocalServer &localServer, QObject *parent = nullptr);

    /// The local one first, then in the store's order.
    const QList<Session *> &sessions() const { return m_sessions; }
    /// What all sessions ask of their servers.
    const std::shared_ptr<RequestLog> &requestLog() const { return m_log; }

    Session *find(const QString &profileId) const; ///< null: no such profile

    /// For a session that failed; null: it failed for something else. See FirstLogin::wantedBy().
    FirstLogin *makeFirstLogin(const Session &failed, QObject *parent) const;

Q_SIGNALS:
    void changed(); ///< sessions were added, removed, replaced or reordered
    void sessionStateChanged(penstock::Session *session);
    void schemaChanged(penstock::Session *session, const penstock::SchemaRequest &request); ///< SchemaCache::changed()

private:
    void rebuild();

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    LocalServer &m_localServer;
    std::shared_ptr<RequestLog> m_log;
    QList<Session *> m_sessions;
};

} // namespace penstock
