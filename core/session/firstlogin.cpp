// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/firstlogin.h"

#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

/// The server as one that nobody is known to.
Profile stranger(Profile profile, Kind kind)
{
    profile.login = Profile::Login::Password;
    profile.user.clear();
    profile.flavour = kind == Kind::SetUp ? Flavour::V2 : Flavour::V3;
    return profile;
}

/// As a file of connections has it.
bool isSameAddress(const Profile &first, const Profile &second)
{
    return first.url.matches(second.url, QUrl::RemoveUserInfo) && first.unixSocket == second.unixSocket;
}

} // namespace

std::optional<Kind> FirstLogin::wantedBy(const Session &session)
{
    if (session.state() != Session::State::Failed || session.profile().isLocal() ||
        session.error().kind != Error::Kind::Authentication)
        return std::nullopt;
    const Error::Details &said = session.error().details;
    const Flavour flavour = session.profile().flavour;
    // GET /api/v2/setup was answered: {"allowed": true}
    if (said.status == 200 && (flavour == Flavour::Unknown || flavour == Flavour::V2))
        return Kind::SetUp;
    // 3.x refuses without a word, from 3.8 on with these.
    const bool isMute = said.serverText.isEmpty() || said.serverText == u"the request was not authenticated";
    if (said.status == 401 && isMute && (flavour == Flavour::Unknown || flavour == Flavour::V3))
        return Kind::CreateOperatorToken;
    return std::nullopt;
}

FirstLogin::FirstLogin(const Profile &profile, Kind kind, ProfileStore &profiles, SecretStore &secrets,
                       LocalServer &localServer, QObject *parent)
    : QObject(parent),
      m_kind(kind),
      m_profiles(profiles),
      m_secrets(secrets),
      m_session(stranger(profile, kind), secrets, localServer)
{
}

void FirstLogin::open()
{
    m_session.open(Session::Greeting::None);
}

/// As it is saved now, if it still leads to the server.
Result<Profile> FirstLogin::connection() const
{
    const Profile &server = m_session.profile();
    const QList<Profile> profiles = m_profiles.profiles();
    const auto found = std::ranges::find(profiles, server.id, &Profile::id);
    if (found == profiles.cend() || !isSameAddress(*found, server))
        return failure(Error::Kind::NotFound, tr("The connection was removed meanwhile, or leads elsewhere, so the "
                                                 "token is not kept. Copy it."));
    return *found;
}

/// The secret first: who is told of the changed connection opens it.
void FirstLogin::keep(const QString &token, const QString &organization, const KeptCallback &then)
{
    if (const Result<Profile> present = connection(); !present) {
        then(std::unexpected(present.error()), false);
        return;
    }
    m_secrets.write(m_session.profile().id, token, this, [this, organization, then](bool inKeyring) {
        Result<Profile> profile = connection();
        if (!profile) {
            m_secrets.remove(m_session.profile().id); // nobody would ever look there
            then(std::unexpected(profile.error()), false);
            return;
        }
        profile->login = m_kind == Kind::SetUp ? Profile::Login::Token : Profile::Login::Bearer;
        profile->user.clear();
        if (!organization.isEmpty())
            profile->organization = organization;
        then(m_profiles.save(*profile), inKeyring);
    });
}

} // namespace penstock
