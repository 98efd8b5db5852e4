// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"

#include <QUrl>

// What a client needs, for the servers of tests. "For" one nobody has asked; "found" is what a ping has told.
namespace penstock {

/// `said`: by the person.
inline ClientSettings settingsFor(const QUrl &url, Flavour said = Flavour::Unknown)
{
    ClientSettings settings;
    settings.profile.url = url;
    settings.profile.flavour = said;
    return settings;
}

/// With a name and a password.
inline ClientSettings settingsFor(const QUrl &url, const QString &user, const QString &password)
{
    ClientSettings settings = settingsFor(url);
    settings.profile.user = user;
    settings.secret = password;
    return settings;
}

/// With a password that is not to be seen anywhere.
inline ClientSettings settingsOfMe(const QUrl &url)
{
    return settingsFor(url, QStringLiteral("me"), QStringLiteral("top secret"));
}

/// With a secret of any kind.
inline ClientSettings settingsByToken(const QUrl &url, const QString &token = {},
                                      Profile::Login login = Profile::Login::Token)
{
    ClientSettings settings = settingsFor(url);
    settings.profile.login = login;
    settings.secret = token;
    return settings;
}

/// With the token that a FakeInflux2 knows.
inline ClientSettings withFakeToken(ClientSettings settings, const QString &organization = QStringLiteral("house"))
{
    settings.profile.login = Profile::Login::Token;
    settings.profile.organization = organization;
    settings.secret = QStringLiteral("fake-token");
    return settings;
}

/// For a FakeInflux2.
inline ClientSettings settingsFor2(const QUrl &url, const QString &organization = QStringLiteral("house"))
{
    return withFakeToken(settingsFor(url, Flavour::V2), organization);
}

/// With a profile that has an id, as saved ones have.
inline ClientSettings settingsFound(const QUrl &url, Flavour flavour)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = url;
    settings.server.flavour = flavour;
    return settings;
}

inline ClientSettings settingsFound(const QUrl &url, Flavour flavour, const QString &version)
{
    ClientSettings settings = settingsFound(url, flavour);
    settings.server.version = version;
    settings.server.capabilities = Capabilities::of(flavour, version);
    return settings;
}

/// A FakeInflux2.
inline ClientSettings settingsFound2(const QUrl &url)
{
    return withFakeToken(settingsFound(url, Flavour::V2));
}

} // namespace penstock
