// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profile.h"

#include "core/connection/headerrules.h"
#include "core/connection/profilegroups.h"
#include "core/http/proxyaddress.h"
#include "core/http/sshdestination.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

// Short names: lupdate takes a qualified type in a signature for the class that the texts belong to.
using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds longestTimeout = std::chrono::hours(24);

constexpr std::array<std::pair<Profile::Login, const char *>, 4> loginKeys{{
    {Profile::Login::Password, "basic"},
    {Profile::Login::Token, "token"},
    {Profile::Login::Bearer, "bearer"},
    {Profile::Login::SharedSecret, "jwt"},
}};

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Profile)
};

std::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

Status validateUrl(const QUrl &url)
{
    if (!url.isValid())
        return invalid(ProfileText::tr("URL: this is not an address. Write it like "
                                       "http://localhost:8086."));
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))
        return invalid(ProfileText::tr("URL: it must begin with http:// or https://."));
    if (url.host().isEmpty())
        return invalid(ProfileText::tr("URL: the host is missing."));
    if (url.port() == 0)
        return invalid(ProfileText::tr("URL: the port must be 1 to 65535."));
    if (!url.userInfo().isEmpty())
        return invalid(ProfileText::tr("URL: take user and password out of the address and give them in their "
                                       "own fields; the address is saved in a file."));
    if (url.hasQuery() || url.hasFragment())
        return invalid(ProfileText::tr("URL: nothing may follow a ? or # here."));
    return {};
}

Status validateTrust(const Profile &profile)
{
    static const QRegularExpression fingerprint(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (profile.trust == Profile::Trust::CaFile && profile.caFile.isEmpty())
        return invalid(ProfileText::tr("Certificate authority: choose the file with its certificate."));
    if (profile.trust == Profile::Trust::Pinned && !fingerprint.match(profile.pinnedSha256).hasMatch())
        return invalid(ProfileText::tr("Fingerprint: it must be the 64 hexadecimal digits of a SHA-256 sum."));
    if (!profile.clientKey.isEmpty() && profile.clientCertificate.isEmpty())
        return invalid(ProfileText::tr("Client certificate: choose its file as well; a key alone proves nothing."));
    if (!profile.clientCertificate.isEmpty() && profile.clientKey.isEmpty())
        return invalid(ProfileText::tr("Client key: choose the file with the certificate's private key. It may be the "
                                       "certificate's file itself."));
    return {};
}

Status validateLogin(const Profile &profile)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (std::ranges::any_of(profile.user, isControl))
        return invalid(ProfileText::tr("User: a name cannot have line breaks or other control characters."));
    if (profile.login == Profile::Login::Password && profile.user.contains(u':'))
        return invalid(ProfileText::tr("User: a colon cannot be part of a user name (HTTP Basic)."));
    if (profile.login == Profile::Login::SharedSecret && profile.user.isEmpty())
        return invalid(ProfileText::tr("User: say for whom to sign with the shared secret."));
    return {};
}

Status validateProxy(const Profile &profile)
{
    const Result<ProxyAddress> proxy = ProxyAddress::parse(profile.proxy);
    if (!proxy)
        return std::unexpected(proxy.error());
    if (!proxy->password.isEmpty())
        return invalid(
            ProfileText::tr("Proxy: take the password out of the address, which is saved in a file. The keyring "
                            "keeps it; on the command line it comes from PENSTOCK_PROXY_PASSWORD."));
    if (proxy->kind != ProxyAddress::Kind::None && !profile.unixSocket.isEmpty())
        return invalid(
            ProfileText::tr("Proxy: a socket on this machine is not reached through a proxy. Take one of them "
                            "away."));
    return {};
}

Status validateSsh(const Profile &profile)
{
    const Result<SshDestination> ssh = SshDestination::parse(profile.ssh);
    if (!ssh)
        return std::unexpected(ssh.error());
    if (ssh->isNone())
        return {};
    if (!profile.unixSocket.isEmpty())
        return invalid(
            ProfileText::tr("SSH: a socket on this machine is not reached through another host. Take one of them "
                            "away."));
    if (!profile.proxy.isEmpty())
        return invalid(ProfileText::tr("SSH: take the proxy away. What ssh itself needs to get out stands in ssh's own "
                                       "configuration (ProxyJump, ProxyCommand)."));
    return {};
}

Status validateGroup(const QString &group)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (group != normalisedGroup(group) || std::ranges::any_of(group, isControl))
        return invalid(ProfileText::tr("Group: write it like plant 3/line 2."));
    return {};
}

Status validateHeaders(const Profile &profile, Profile::Use use)
{
    for (const auto &[name, value] : profile.headers) {
        if (const Status status = checkHeader(name, value); !status)
            return status;
        if (use == Profile::Use::Saved && mayHoldSecret(name))
            return invalid(
                ProfileText::tr("Headers: %1 may hold a secret, and a connection is saved in a file. Use the login "
                                "of the connection, or give the header on the command line.")
                    .arg(name));
    }
    return {};
}

Status validateTimes(const Profile &profile)
{
    if (profile.connectTimeout.count() <= 0 || profile.connectTimeout > longestTimeout)
        return invalid(ProfileText::tr("Time to connect: it must be more than 0 and at most 24 hours."));
    if (profile.idleTimeout.count() < 0 || profile.idleTimeout > longestTimeout)
        return invalid(ProfileText::tr("Time without an answer: it must be 0 (no limit) to 24 hours."));
    if (profile.totalTimeout.count() < 0 || profile.totalTimeout > longestTimeout)
        return invalid(ProfileText::tr("Time for a whole request: it must be 0 (no limit) to 24 hours."));
    return {};
}

} // namespace

bool Profile::isUnverified() const
{
    return trust == Trust::Anything && unixSocket.isEmpty() && url.scheme() == QStringLiteral("https");
}

bool Profile::isLoopback() const
{
    if (!unixSocket.isEmpty())
        return true;
    if (!ssh.isEmpty())
        return false; // "localhost" is the other host
    const QString host = url.host();
    return host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost")) ||
           QHostAddress(host).isLoopback();
}

Profile Profile::createNew()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.url = QUrl(QStringLiteral("http://localhost:8086"));
    return profile;
}

QString Profile::loginKey(Login login)
{
    const auto found = std::ranges::find(loginKeys, login, &std::pair<Login, const char *>::first);
    return QLatin1String(found->second);
}

std::optional<Profile::Login> Profile::loginFromKey(const QString &key)
{
    for (const auto &[login, spelling] : loginKeys)
        if (key == QLatin1String(spelling))
            return login;
    return std::nullopt;
}

bool Profile::proxyNeedsSecret() const
{
    const Result<ProxyAddress> address = ProxyAddress::parse(proxy);
    return address && !address->user.isEmpty();
}

Status Profile::validate(Use use) const
{
    static const QRegularExpression hexColour(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    if (!isLocal() && QUuid(id).isNull())
        return invalid(ProfileText::tr("The field \"id\" must be a UUID."));
    if (name.trimmed().isEmpty())
        return invalid(ProfileText::tr("Name: give the connection a name."));
    if (const Status status = validateGroup(group); !status)
        return status;
    if (const Status status = validateUrl(url); !status)
        return status;
    if (!unixSocket.isEmpty() && !unixSocket.startsWith(u'/'))
        return invalid(ProfileText::tr("Unix socket: give the whole path, beginning with a slash."));
    if (!colour.isEmpty() && !hexColour.match(colour).hasMatch())
        return invalid(ProfileText::tr("Colour: write it like #0a6e78."));
    if (const Status status = validateLogin(*this); !status)
        return status;
    if (const Status status = validateTrust(*this); !status)
        return status;
    if (const Status status = validateProxy(*this); !status)
        return status;
    if (const Status status = validateSsh(*this); !status)
        return status;
    if (const Status status = validateHeaders(*this, use); !status)
        return status;
    return validateTimes(*this);
}

} // namespace penstock
