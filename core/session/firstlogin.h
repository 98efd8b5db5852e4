// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/admin/adminrequest.h"
#include "core/session/session.h"

#include <QObject>

#include <functional>
#include <optional>

namespace penstock {

class ProfileStore;

/// The first login of a server that has none yet: a session of its own in which the operation can be done that makes
/// it, and what makes it the connection's login.
class FirstLogin final : public QObject
{
    Q_OBJECT

public:
    /// `inKeyring`: false when no keyring answers, so that it is known until Penstock ends only.
    using KeptCallback = std::function<void(const Status &saved, bool inKeyring)>;

    /// What a session failed for: SetUp of a 2.x that says so; CreateOperatorToken where it may be a 3.x, which does
    /// not say whether it has tokens (and makes no second one); nothing else.
    static std::optional<AdminRequest::Kind> wantedBy(const Session &session);

    /// All but the profile outlive it.
    FirstLogin(const Profile &profile, AdminRequest::Kind kind, ProfileStore &profiles, SecretStore &secrets,
               LocalServer &localServer, QObject *parent = nullptr);

    AdminRequest::Kind kind() const { return m_kind; }
    Session &session() { return m_session; }
    void open(); ///< the session; nothing is asked of the server for that

    /// Makes the token the login of the connection, which then is another one for the sessions; `organization`: of 2.x.
    /// Refused when the connection is gone or leads to another server by now.
    void keep(const QString &token, const QString &organization, const KeptCallback &then);

private:
    Result<Profile> connection() const;

    const AdminRequest::Kind m_kind;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    Session m_session;
};

} // namespace penstock
